/**
 * How long texts may be, in words. Children read them in a room full of other children: about 25 is long, twelve is good.
 */
export const lengths = {
  /** Average of a story's sentences for pupils, in one language. */
  averageSentence: 12,
  /** No sentence for pupils is longer. */
  sentence: 25,
  /** Most words of a text, by its kind. */
  text: {
    name: 2,
    about: 30,
    situation: 25,
    contentNote: 35,
    feelings: 5,
    "chapters.title": 4,
    "chapters.scene": 60,
    "chapters.clues": 30,
    "chapters.feelings": 30,
    "chapters.question": 25,
    "cards.text": 12,
    "cards.then": 25,
    "cards.why": 20,
    "cards.early": 25,
    moments: 30,
    "adults.who": 8,
    "adults.about": 25,
    "adults.answer": 25,
    "adults.notNow": 25,
    "adults.why": 30,
    "sentences.text": 20,
    "sentences.why": 20,
    hasMax: 25,
    help: 32,
    events: 25,
    trust: 20,
    rings: 4,
    ending: 45,
    debrief: 20,
    forAdults: 60,
  },
} as const;

export type TextKind = keyof typeof lengths.text;

/** Texts that adults read: longer sentences are fine. */
export const textsForAdults: ReadonlySet<TextKind> = new Set(["contentNote", "forAdults"]);
