import { type Story, storySchema } from "../../stories/format.ts";
import type { Command } from "../commands.ts";
import type { Content } from "../game.ts";
import { apply, createGame } from "../game.ts";
import type { Wish } from "../plan.ts";
import type { Refusal } from "../refusals.ts";
import { rules } from "../rules.ts";
import { type SetupInput, setupSchema } from "../setup.ts";
import type { Game } from "../state.ts";

/** A story with the structure of a real one and ids that say what they are, for tests of the rules. */
function testStory(id: string, startMood = 3): Story {
  const effects = ["helpful", "helpful", "neutral", "neutral", "harmful"] as const;
  return storySchema.parse({
    id,
    age: 11,
    level: "light",
    themes: ["exclusion"],
    colour: "#f08a35",
    symbol: "kite",
    startMood,
    chapters: [0, 1, 2, 3].map((chapter) => ({
      id: `chapter-${chapter}`,
      place: "class",
      clues: Array.from({ length: 8 }, (_, clue) => ({ id: `clue-${clue}`, kind: "seen" })),
      feelings: ["right", "right", "near", "wrong", "wrong", "wrong"].map((fit, index) => ({
        id: `${fit}-${index}`,
        fit,
      })),
      cards: effects.map((effect, index) => ({
        id: `${effect}-${index}`,
        effect,
        ring: "friend",
        trust: index === 1 ? 1 : 0,
        tempting: effect === "harmful",
        symbol: "chat",
      })),
      help: chapter >= 2,
    })),
    moments: ["moment-0", "moment-1", "moment-2"],
    adults: ["fits", "fits", "less", "less", "never"].map((fit, index) => ({
      id: `${fit}-${index}`,
      portrait: "father-1",
      kind: fit === "never" ? "online" : "family",
      fit,
      outsideHome: index === 1,
    })),
    sentences: [true, true, false, false].map((fit, index) => ({ id: `sentence-${index}`, fit })),
    help: ["child-focus", "listening-line"],
    events: [
      { id: "bad-night", mood: -1 },
      { id: "good-night", mood: 1 },
    ],
  });
}

/** Stories enough for a week, and one event of the school. */
export const testContent: Content = {
  stories: Array.from({ length: 9 }, (_, index) => testStory(`newcomer-${index + 1}`, 2 + (index % 4))),
  schoolEvents: [{ id: "screenshot", mood: -1, themes: ["exclusion"] }],
};

/** What a host wishes for a usual lesson of five tables. */
export const lessonWish: Wish = {
  preset: "lesson",
  tables: 5,
  visitsPerDay: 1,
  questions: true,
  teachback: true,
  days: undefined,
};

/** A game in the hands of a test: gives commands at its own clock and looks at the state. */
export class TestGame {
  readonly game: Game;
  clock = 0;

  constructor(setup: Partial<SetupInput> = {}, content: Content = testContent, seed = 7) {
    const newcomers = content.stories.map(({ id }) => id);
    const { edition } = rules;
    this.game = createGame(
      setupSchema.parse({ preset: "lesson", tables: 2, newcomers, edition, ...setup }),
      content,
      seed,
    );
  }

  get state(): Game["state"] {
    return this.game.state;
  }

  /** Gives a command; answers the refusal, or undefined when it was done. */
  give(by: string, command: Command): Refusal | undefined {
    const applied = apply(this.game, { at: this.clock, by, command });
    return applied.ok ? undefined : applied.refusal;
  }

  /** As `give`, for what must not be refused: throws when it is. */
  must(by: string, command: Command): void {
    const refusal = this.give(by, command);
    if (refusal) throw new Error(`${command.type} was refused: ${refusal}`);
  }

  host(command: Command): void {
    this.must("host", command);
  }

  /** A new player at a table; answers the seat's id. */
  join(table: number, heads = 1): string {
    const seat = `s${this.game.secrets.seatsMade + 1}`;
    this.must("server", { type: "join", seat, nickname: "Mango", avatar: "fox", table, heads, bot: false });
    return seat;
  }

  /** Seats at each of the tables, `players` each. */
  joinAll(players: number): string[] {
    return [...this.state.tables].flatMap((table) => Array.from({ length: players }, () => this.join(table.number)));
  }

  /** Lets `ms` pass. */
  wait(ms: number): void {
    this.clock += ms;
    this.must("server", { type: "advance" });
  }

  /** The host goes on until a phase is reached; throws when it is not within a hundred steps. */
  goTo(phase: Game["state"]["phase"]): void {
    if (this.state.phase === "lobby") this.host({ type: "start" });
    for (let step = 0; step < 100; step++) {
      if (this.state.phase === phase) return;
      this.host({ type: "next" });
    }
    throw new Error(`never came to ${phase}`);
  }
}
