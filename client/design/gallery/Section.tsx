import type { ComponentChildren } from "preact";
import { text } from "../../language/index.ts";
import type { SectionName } from "./sections.ts";

interface Props {
  name: SectionName;
  children: ComponentChildren;
}

/** A part of the design page. */
export function Section({ name, children }: Props) {
  return (
    <section class="max-gallery-section" id={name}>
      <h2>{text(`design:${name}`)}</h2>
      {children}
    </section>
  );
}
