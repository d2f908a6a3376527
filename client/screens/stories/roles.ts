import type { HelpRole } from "../../../shared/stories/format.ts";

/** Every role of help, in the order of a story's file. */
export const helpRoles = [
  "school-support",
  "child-focus",
  "listening-line",
  "violence-line",
  "police",
  "emergency",
] as const satisfies readonly HelpRole[];
