import type { ComponentChildren, ComponentType } from "preact";
import type { Guest } from "../stage/index.ts";

/** A device at the table. */
export interface Place {
  /** Id of the seat. */
  id: string;
  nickname: string;
  avatar: string;
}

/** What a page says and shows, whatever is round it. */
export interface FrameProps {
  /** The page's heading. */
  title: string;
  /** What to do now, in one sentence: announced with the title when it changes. */
  lead: string;
  /** What else there is to hear when it comes, such as why it went so: read after the sentence. */
  more?: string | undefined;
  /** What to do changes faster than it can be read: a sentence out of date before its turn comes is left out. */
  hurried?: boolean | undefined;
  children: ComponentChildren;
  /** What the page is about: first where a screen stands, at the left of the rest where it lies. */
  beside?: ComponentChildren;
  /** Last where a screen stands, below what is beside where it lies. */
  below?: ComponentChildren;
  /** The one big button. */
  step?: ComponentChildren;
}

/**
 * What the page of a mini-game gets. It knows nothing of sessions: in a game the server plays the rules, on the practice
 * page the device does.
 */
export interface MinigameProps<View, Input> {
  /** What this seat sees, as the mini-game's rules define it. */
  view: View;
  /** Id of the own seat. */
  seat: string;
  /** Everybody at the table, this seat included. */
  places: readonly Place[];
  /** The newcomers of this game. */
  guests: readonly Guest[];
  /** It is played without time pressure. */
  calm: boolean;
  /** Plays an input; `ok` false when the rules refuse it. For `useOptimisticBy`. */
  play(input: Input): Promise<{ ok: boolean }>;
  /** Steps (ten a second, with fractions) since the round began, for what moves between two views. */
  stepsNow: () => number;
  /** The page round it. */
  Frame: ComponentType<FrameProps>;
}
