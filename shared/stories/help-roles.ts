/** What kind of help a service gives; stories name roles, `assets/help/help.json` says which service has it where. */
export const helpRoles = [
  "school-support",
  "child-focus",
  "listening-line",
  "violence-line",
  "police",
  "emergency",
] as const;
export type HelpRole = (typeof helpRoles)[number];
