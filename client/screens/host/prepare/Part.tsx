import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  /** One line below, on what it is for. */
  hint?: string | undefined;
  children: ComponentChildren;
}

/** One question of the start page, with its answers. */
export function Part({ title, hint, children }: Props) {
  return (
    <section class="host-part">
      <h2>{title}</h2>
      {children}
      {hint && <p class="host-hint">{hint}</p>}
    </section>
  );
}
