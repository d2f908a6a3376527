/** Lengths (minutes) of a lesson to choose from, debrief included. */
export const lessonLengths = [30, 40, 50, 60, 75, 100] as const;
