import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  children: ComponentChildren;
}

/** A part of the design page. */
export function Section({ title, children }: Props) {
  return (
    <section class="max-gallery-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
