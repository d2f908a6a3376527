import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apply, type Command, createGame, type Game, setupSchema } from "../../shared/game/index.ts";
import { testContent } from "../../shared/game/testing/fixtures.ts";
import { session } from "../store/contract.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import { testFolder } from "../testing/test-folder.ts";
import { openGame, openGameInPassing } from "./open-game.ts";

const stories = testContent.stories.map(({ id }) => id);
const kept = session("123456", { setup: setupSchema.parse({ preset: "lesson", tables: 2 }), seed: 11, stories });
let store: SqliteStore;
let game: Game;
let number: number;

function write(by: string, command: Command, at = number * 100): void {
  number++;
  store.write(kept.code, { records: [{ number, at, by, command }], taken: [], left: [], at: 1, phase: "lobby" });
}

/** Gives a command to the game that is played beside the store, and writes it as a server does. */
function give(by: string, command: Command): void {
  const applied = apply(game, { at: number * 100, by, command });
  expect(applied).toMatchObject({ ok: true });
  write(by, command);
}

const secretsOf = ({ secrets }: Game) => JSON.stringify([...secrets.seats, secrets.tables, [...secrets.newcomers]]);

beforeEach(() => {
  store = new SqliteStore(join(testFolder(), "max.sqlite"));
  store.create(kept);
  game = createGame(kept.setup, testContent, kept.seed);
  number = 0;
  for (let seat = 1; seat <= 4; seat++) {
    const join = {
      type: "join",
      seat: `s${seat}`,
      nickname: "",
      avatar: "fox",
      table: 0,
      heads: 1,
      bot: false,
    } as const;
    give("server", join);
  }
  give("host", { type: "start" });
  while (game.state.phase !== "choose") give("host", { type: "next" });
  give("s1", { type: "claim", newcomer: "newcomer-1" });
  give("s2", { type: "claim", newcomer: "newcomer-2" });
  give("host", { type: "next" });
  expect(game.state.phase).toBe("listen");
});
afterEach(() => store.close());

it("a game opened from its log is the game that was played, hidden things included", () => {
  const opened = openGame(store, kept, testContent);
  expect(opened).toMatchObject({ lastNumber: number, lastAt: (number - 1) * 100, damage: undefined });
  expect(opened.game.state.toJSON()).toEqual(game.state.toJSON());
  expect(secretsOf(opened.game)).toBe(secretsOf(game));
});

it("a newcomer whose story is added later changes nothing of a game that was made before", () => {
  const [first] = testContent.stories;
  if (!first) throw new Error("no stories");
  const added = { ...testContent, stories: [{ ...first, id: "newcomer-0" }, ...testContent.stories] };
  const opened = openGame(store, kept, added);
  expect(opened.damage).toBeUndefined();
  expect(opened.game.state.toJSON()).toEqual(game.state.toJSON());
  expect(secretsOf(opened.game)).toBe(secretsOf(game));
});

describe("a log that does not go on", () => {
  it("because the rules refuse a record is played up to there", () => {
    write("s1", { type: "door", open: false });
    write("host", { type: "next" });
    const opened = openGame(store, kept, testContent);
    expect(opened.lastNumber).toBe(number - 2);
    expect(opened.damage).toEqual({ number: number - 1, reason: "the rules refuse it: hostOnly" });
    expect(opened.game.state.toJSON()).toEqual(game.state.toJSON());
  });

  it("because the rules fail at a record is played up to there, without half of it", () => {
    const fail = () => {
      throw new Error("no clues");
    };
    const changed = testContent.stories.map((story) => ({
      ...story,
      chapters: story.chapters.map((chapter) => Object.defineProperty({ ...chapter }, "clues", { get: fail })),
    }));
    const broken = { ...testContent, stories: changed };
    const opened = openGame(store, kept, broken);
    expect(opened.damage?.reason).toBe("the rules fail at it: no clues");
    expect(opened.lastNumber).toBe((opened.damage?.number ?? 0) - 1);
    const upToThere = createGame(kept.setup, broken, kept.seed);
    for (const record of store.readLog(kept.code).records.slice(0, opened.lastNumber)) apply(upToThere, record);
    expect(opened.game.state.toJSON()).toEqual(upToThere.state.toJSON());
    expect(secretsOf(opened.game)).toBe(secretsOf(upToThere));
  });
});

it("a game that is opened in passing is the same, and lets whatever else there is have its turn in between", async () => {
  for (let time = 0; time < 60; time++) write("host", { type: "pause" });
  let turns = 0;
  let isOpen = false;
  const takeTurn = () => {
    turns++;
    if (!isOpen) setImmediate(takeTurn);
  };
  setImmediate(takeTurn);
  const opened = await openGameInPassing(store, kept, testContent);
  isOpen = true;
  expect(turns).toBeGreaterThanOrEqual(3);
  const atOnce = openGame(store, kept, testContent);
  expect(opened.game.state.toJSON()).toEqual(atOnce.game.state.toJSON());
  expect({ ...opened, game: secretsOf(opened.game) }).toEqual({ ...atOnce, game: secretsOf(atOnce.game) });
});
