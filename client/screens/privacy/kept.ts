/** What a device may keep, each under its name after `max247.`; a test compares it with what is there. */
export const kept = ["seat", "language", "sound", "reading", "contrast", "motion", "host", "draft"] as const;
