/** The ways to answer somebody who speaks; every bubble has one answer of each. */
export const answerKinds = ["listens", "interrupts", "blames", "secret", "small"] as const;
/** `listens`: shows that it was heard. `secret`: promises to tell nobody. `small`: makes little of it. */
export type AnswerKind = (typeof answerKinds)[number];

/** Ids of the answers to a bubble; which kind they are differs from bubble to bubble, so that an id betrays nothing. */
export const answerIds = ["a", "b", "c", "d", "e"] as const;
export type AnswerId = (typeof answerIds)[number];

/** One thing a newcomer says. Its words: `listening-ear.bubbles.ID` of minigames.json, `says` and the five answers. */
export interface Bubble {
  id: string;
  kinds: Readonly<Record<AnswerId, AnswerKind>>;
}

function bubble(id: string, a: AnswerKind, b: AnswerKind, c: AnswerKind, d: AnswerKind, e: AnswerKind): Bubble {
  return { id, kinds: { a, b, c, d, e } };
}

/**
 * What newcomers talk about, from the first careful words to the question that matters. Any newcomer could say it, so
 * that no story is told twice. In every talk somebody asks for secrecy, or nearly does.
 */
export const talks: readonly (readonly Bubble[])[] = [
  [
    bubble("round-1", "interrupts", "listens", "small", "blames", "secret"),
    bubble("round-2", "blames", "small", "secret", "listens", "interrupts"),
    bubble("round-3", "listens", "secret", "interrupts", "small", "blames"),
    bubble("round-4", "small", "blames", "listens", "secret", "interrupts"),
    bubble("round-5", "secret", "interrupts", "blames", "small", "listens"),
  ],
  [
    bubble("clip-1", "small", "interrupts", "blames", "secret", "listens"),
    bubble("clip-2", "listens", "blames", "interrupts", "small", "secret"),
    bubble("clip-3", "blames", "secret", "listens", "interrupts", "small"),
    bubble("clip-4", "interrupts", "listens", "secret", "small", "blames"),
    bubble("clip-5", "secret", "small", "blames", "listens", "interrupts"),
  ],
  [
    bubble("player-1", "blames", "secret", "interrupts", "listens", "small"),
    bubble("player-2", "secret", "small", "listens", "blames", "interrupts"),
    bubble("player-3", "interrupts", "listens", "small", "secret", "blames"),
    bubble("player-4", "small", "interrupts", "secret", "blames", "listens"),
    bubble("player-5", "listens", "blames", "interrupts", "secret", "small"),
  ],
  [
    bubble("night-1", "secret", "blames", "listens", "small", "interrupts"),
    bubble("night-2", "interrupts", "small", "blames", "listens", "secret"),
    bubble("night-3", "small", "listens", "secret", "interrupts", "blames"),
    bubble("night-4", "listens", "interrupts", "small", "blames", "secret"),
    bubble("night-5", "blames", "secret", "interrupts", "small", "listens"),
  ],
];

/** Bubbles in one talk. */
export const bubblesInTalk = 5;
