import type { CardOutcome } from "../game/secrets.ts";
import type { Card } from "../stories/format.ts";

/** Which of the three rings of help a card asks. */
type HelpRing = Card["ring"];

/** Something to choose in a visit, as somebody sees it who has listened to nothing. */
export interface Option {
  kind: "feeling" | "card" | "adult" | "sentence" | "role";
  id: string;
  /** Of a card; "" for everything else. */
  ring: HelpRing | "";
  /** How many characters there are to read. */
  length: number;
}

/** A way to choose that ignores the clues. It may remember how cards turned out. */
export interface Strategy {
  /** How much it likes an option; of equal ones the first in sight is taken. */
  likes(option: Option): number;
  /** Hears how a card of this ring turned out. */
  learn(ring: HelpRing, outcome: CardOutcome): void;
}

const ringsByCalling: readonly string[] = ["professional", "adult", "friend"];
const lesson = { helpful: 1, early: 0, neutral: 0, harmful: -1 } as const satisfies Record<CardOutcome, number>;

/** Ways to play without understanding, each begun anew: none of them may do as well as thoughtful play. */
export const strategies = {
  /** Always what comes first. */
  first: (): Strategy => ({ likes: () => 0, learn: () => {} }),
  /** Always the longest text, as where somebody who writes explains what is right. */
  longest: (): Strategy => ({ likes: ({ length }) => length, learn: () => {} }),
  /** Always the kind of help that was good the last times. */
  again: (): Strategy => {
    const liked: Record<string, number> = {};
    return {
      likes: ({ ring }) => liked[ring] ?? 0,
      learn: (ring, outcome) => {
        liked[ring] = (liked[ring] ?? 0) + lesson[outcome];
      },
    };
  },
  /** Always call, or else tell an adult. */
  call: (): Strategy => ({
    likes: ({ kind, ring, id }) => {
      if (kind === "card") return -ringsByCalling.indexOf(ring);
      return id === "child-focus" ? 1 : 0;
    },
    learn: () => {},
  }),
  /** Always tell an adult. */
  tell: (): Strategy => ({ likes: ({ kind, ring }) => (kind === "card" && ring === "adult" ? 1 : 0), learn: () => {} }),
} as const satisfies Record<string, () => Strategy>;

export type StrategyName = keyof typeof strategies;
