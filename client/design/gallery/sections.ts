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
