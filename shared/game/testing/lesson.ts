import type { TableState } from "../state.ts";
import { TestGame } from "./fixtures.ts";

/** A lesson in the hands of a test: two tables of two, with the seats by name. */
interface Lesson {
  game: TestGame;
  /** Seats at table 1. */
  one: string;
  other: string;
  /** Seats at table 2. */
  third: string;
  fourth: string;
  /** Table 1 or 2. */
  table: (number?: number) => TableState;
}

/** A lesson with two tables of two, up to the listening of the first day; table 1 visits newcomer-1, table 2 newcomer-2. */
export function listening(setup: ConstructorParameters<typeof TestGame>[0] = {}): Lesson {
  const game = new TestGame(setup);
  const [one = "", other = "", third = "", fourth = ""] = game.joinAll(2);
  game.goTo("choose");
  game.must(one, { type: "claim", newcomer: "newcomer-1" });
  game.must(third, { type: "claim", newcomer: "newcomer-2" });
  game.goTo("listen");
  const table = (number = 1) => {
    const found = [...game.state.tables].find((candidate) => candidate.number === number);
    if (!found) throw new Error(`no table ${number}`);
    return found;
  };
  return { game, one, other, third, fourth, table };
}

/** As `listening`, with the right feelings recognised and both at table 1 about to put their markers. */
export function marking(setup: ConstructorParameters<typeof TestGame>[0] = {}): Lesson {
  const all = listening(setup);
  const { game, one, other } = all;
  for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
  for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
  game.goTo("act");
  return all;
}

/** Both players at table 1 mark `cards` and agree on them. */
export function play({ game, one, other }: Lesson, cards: string[]): void {
  for (const seat of [one, other]) {
    game.must(seat, { type: "mark", head: 0, cards });
    game.must(seat, { type: "agree", on: true });
  }
  for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
}
