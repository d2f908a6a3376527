import type { ComponentChildren } from "preact";
import { text } from "../../language/index.ts";

/** The parts of the design page, in its order; each is also its anchor. */
export const sections = [
  "structure",
  "colours",
  "letters",
  "light",
  "motion",
  "voice",
  "symbols",
  "tables",
  "newcomers",
  "adults",
  "avatars",
  "stage",
  "places",
  "clues",
  "buttons",
  "cards",
  "notices",
  "entry",
  "time",
  "print",
] as const;

export type SectionName = (typeof sections)[number];

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
