import { type SchemaType, schema, t } from "@colyseus/schema";
import type { SchoolEvent, Story } from "../stories/format.ts";
import type { Secrets } from "./secrets.ts";
import type { Setup } from "./setup.ts";

/**
 * The whole state of a game, in one place.
 *
 * `GameState` is what everybody in the session may see, the board included; Colyseus sends its changes.
 * `Secrets` never leaves the server: what a seat may see of it is decided by `views.ts` alone.
 */

/** What a class is doing, from its first minute to some weeks later; a game goes through them in the order of `next-phase.ts`. */
export const phases = [
  "lobby",
  "before",
  "intro",
  "rescue",
  "morning",
  "choose",
  "listen",
  "act",
  "minigame",
  "evening",
  "finale",
  "debrief",
  "teachback",
  "after",
  "goodbye",
  "followUp",
] as const;
export type PhaseName = (typeof phases)[number];

/** Where a table is within a phase; `idle` when the phase asks nothing of it, `done` when it waits for the others. */
export type Step =
  | "idle"
  | "listen"
  | "heard"
  | "moment"
  | "mark"
  | "talk"
  | "result"
  | "seek"
  | "sought"
  | "help"
  | "helped"
  | "rescue"
  | "tip"
  | "play"
  | "done";

/** A newcomer, as the whole class sees it. */
export const NewcomerState = schema(
  {
    /** Name of the story's folder. */
    id: t.string(),
    /** The newcomer's colour (#rrggbb), from the story. */
    colour: t.string(),
    /** The newcomer's drawn symbol, from the story; a name of `client/design/symbol-paths.ts`. */
    symbol: t.string(),
    /** How the newcomer feels, 0..10; 0: has gone for the night. */
    mood: t.uint8(),
    /** How far the newcomer dares to speak, 0..3. */
    trust: t.uint8().default(0),
    /** Chapters played, 0..4; at 4 a visit is "being there". */
    chapter: t.uint8().default(0),
    /** Id of the adult who is this newcomer's Max; empty while there is none. */
    max: t.string().default(""),
    /** Role of the professional help found; empty while there is none. */
    help: t.string().default(""),
    /** Somebody spent (part of) this day with the newcomer. */
    visited: t.boolean().default(false),
    /** Visits of the rounds before this one today; the claims of this round come on top. */
    visitsToday: t.uint8().default(0),
    /** Thinks of leaving: mood 2 or less after a night, until answered. */
    alarm: t.boolean().default(false),
    /** Number (1..9) of the table that keeps a light on tonight; 0: nobody. */
    light: t.uint8().default(0),
    /** Has gone and is looked for, found at the end of the rescue. */
    gone: t.boolean().default(false),
    /** How often this newcomer had to be found. */
    rescues: t.uint8().default(0),
    /** Came back after a rescue: one table may pay an extra visit for nothing. */
    welcomeBack: t.boolean().default(false),
  },
  "Newcomer",
);
export type NewcomerState = SchemaType<typeof NewcomerState>;

/** A table, as the whole class sees it. */
export const TableState = schema(
  {
    /** 1..9; the shape and colour of the table follow from it. */
    number: t.uint8(),
    /** Newcomer this table spends the day with; empty before the claim. */
    claim: t.string().default(""),
    /** Newcomer this table pays a short extra visit; empty without. */
    extraClaim: t.string().default(""),
    /** Bought with hearts yesterday: the table may make an extra claim today. */
    hasExtraVisit: t.boolean().default(false),
    /** Bought this evening for tomorrow. */
    boughtVisit: t.boolean().default(false),
    /** Where the table is within the phase. */
    step: t.string<Step>().default("idle"),
    /** Game clock (ms, pauses left out) at which the step began. */
    stepStartedAt: t.number().default(0),
    /** Game clock (ms) at which the step ends by itself; 0: it does not. */
    stepEndsAt: t.number().default(0),
    /** The table was divided when time ran out and got its one extension of this talk. */
    extended: t.boolean().default(false),
    /** How many of its counting seats have done what the step asks, 0..`counting`. */
    ready: t.uint8().default(0),
    /** How many of its seats are waited for, 0..8. */
    counting: t.uint8().default(0),
    /** Seat id of today's speaker, who decides ties; empty while nobody is there. */
    speaker: t.string().default(""),
    /** Hearts this table earned in today's mini-game, 0..3. */
    hearts: t.uint8().default(0),
    /** What it did well in it, as `minigames:ID.praise` says it; empty before. */
    praise: t.string().default(""),
    /** How often it did that, and of how many times. */
    praiseCount: t.uint8().default(0),
    praiseOf: t.uint8().default(0),
  },
  "Table",
);
export type TableState = SchemaType<typeof TableState>;

/** A seat: one device and the children at it, as the whole class sees them. */
export const SeatState = schema(
  {
    /** Short public name of the seat, "s1", "s2", ...; not the secret that owns it. */
    id: t.string(),
    /** Number (1..9) of the table it sits at. */
    table: t.uint8(),
    /** From the list in `nicknames.ts`, unique in the session. */
    nickname: t.string(),
    /** One of the drawn avatars in `nicknames.ts`. */
    avatar: t.string(),
    /** Connected, or gone for less than the time after which it stops counting. */
    here: t.boolean().default(true),
    /** How many children share this device, 1..8. */
    heads: t.uint8().default(1),
    /** Played by the program, in practice. */
    bot: t.boolean().default(false),
  },
  "Seat",
);
export type SeatState = SchemaType<typeof SeatState>;

/** One change of mood for the board to tell in the morning. */
export const ChangeState = schema(
  {
    /** Id of the newcomer. */
    newcomer: t.string(),
    /** Mood before and after, 0..10. */
    before: t.uint8(),
    after: t.uint8(),
    /** Why: `max`, `light`, `visited`, `lonely` (the night), or `event`, `schoolEvent`. */
    reason: t.string<"max" | "light" | "visited" | "lonely" | "event" | "schoolEvent">(),
    /** Id of the event, for the two event reasons. */
    event: t.string().default(""),
  },
  "Change",
);
export type ChangeState = SchemaType<typeof ChangeState>;

/** One thing the class decided that is worth talking about, as a debrief slide. */
export const SlideState = schema(
  {
    kind: t.string<SlideKind>(),
    /** Id of the newcomer it is about. */
    newcomer: t.string(),
    /** The day it happened on, 1..days; 0 when the game ended before its first. */
    day: t.uint8(),
    /** 0..3, the chapter of the newcomer's story it happened in. */
    chapter: t.uint8().default(0),
    /** Table numbers that took part. */
    tables: t.array("uint8"),
    /** The host shows it; those that are not shown stand behind the others. */
    shown: t.boolean().default(true),
    /** Card, adult or role ids it is about, in the order of `tables` where tables chose differently. */
    keys: t.array("string"),
  },
  "Slide",
);
export type SlideState = SchemaType<typeof SlideState>;
/**
 * What a slide tells of. `turn`: biggest step forward; `differed`: two tables chose differently; `nextAdult`: went on to the
 * next adult; `tempting`: a card that looked good; `tooEarly`; `helped`: a card that did good; `kindOnly`: a card that looked
 * kind and changed nothing; `rescue`; `alarm`: answered in time; `ending`: how it ended for a newcomer.
 */
export type SlideKind =
  | "turn"
  | "differed"
  | "nextAdult"
  | "tempting"
  | "tooEarly"
  | "helped"
  | "kindOnly"
  | "rescue"
  | "alarm"
  | "ending";

/** A table's tip for a younger class. */
export const TipState = schema(
  {
    /** Number (1..9) of the table. */
    table: t.uint8(),
    /** One block id of each slot of `tips.ts`. */
    blocks: t.array("string"),
  },
  "Tip",
);
export type TipState = SchemaType<typeof TipState>;

/** All that everybody in the session may see. */
export const GameState = schema(
  {
    /** Which of the three kinds of game it is. */
    preset: t.string<Setup["preset"]>(),
    /** Where the class lives; decides which help services it is offered. */
    region: t.string<Setup["region"]>(),
    /** What everybody is doing now. */
    phase: t.string<PhaseName>().default("lobby"),
    /** 1..days; 0 before the first morning. */
    day: t.uint8().default(0),
    /** School days of the game, 1..7. */
    days: t.uint8(),
    /** Round of visits today, 1..visitsPerDay. */
    round: t.uint8().default(1),
    /** Visits a table makes in a day, 1 or 2. */
    visitsPerDay: t.uint8().default(1),
    /** Rises with every phase that begins and every step of the host, so that a step can say at which it was decided on. */
    turn: t.uint16().default(0),
    /** Game clock (ms since the session was made) up to which the game has been played. */
    clock: t.number().default(0),
    /** Game clock (ms) at which the phase ends by itself; 0: the host or the tables end it. */
    endsAt: t.number().default(0),
    /** When the phase began (ms, pauses left out), so that a screen can show how much of it has passed. */
    startedAt: t.number().default(0),
    /** The host has stopped everything; every screen is covered. */
    paused: t.boolean().default(false),
    /** Phases have deadlines; otherwise the host goes on with "next". */
    timed: t.boolean().default(true),
    /** New players may join. */
    doorOpen: t.boolean().default(true),
    /** Language of the board and of what the host reads out. */
    boardLanguage: t.string<Setup["boardLanguage"]>(),
    /** The class's hearts, 0..12. */
    hearts: t.uint8().default(0),
    /** Mini-game of the day, until the evening after it is over. */
    minigame: t.string().default(""),
    /** Slide (0-based) the debrief shows. */
    slide: t.uint8().default(0),
    /** Game clock (ms) at which the lesson should be over; 0: the host planned no end. */
    bellAt: t.number().default(0),
    /** The newcomers of this game, in the order of the board's places. */
    newcomers: t.array(NewcomerState),
    /** Tables by rising number; those where nobody sits are left out from the start on. */
    tables: t.array(TableState),
    /** Every seat by its id, those that are away or were removed included. */
    seats: t.map(SeatState),
    /** What the night and the morning brought. */
    changes: t.array(ChangeState),
    /** The debrief; empty before it. */
    slides: t.array(SlideState),
    /** The poster: tips that are finished, in the order in which they were. */
    tips: t.array(TipState),
  },
  "Game",
);
export type GameState = SchemaType<typeof GameState>;

/** A game: its public state, its secrets, and what it was made from. */
export interface Game {
  /** What everybody in the session may see. */
  state: GameState;
  /** What never leaves the server. */
  secrets: Secrets;
  /** What the host chose. */
  setup: Setup;
  /** Structure of the stories by newcomer id. */
  stories: ReadonlyMap<string, Story>;
  /** What may happen at school in the morning. */
  schoolEvents: readonly SchoolEvent[];
}
