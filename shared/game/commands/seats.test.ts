import { expect, test } from "vitest";
import { rules } from "../rules.ts";
import { TestGame } from "../testing/fixtures.ts";
import { hostView } from "../views.ts";

test("a removed player is not waited for, and can be let back into the same seat", () => {
  const game = new TestGame();
  const [one = ""] = game.joinAll(1);
  game.goTo("choose");
  expect(game.state.tables.at(0)?.counting).toBe(1);
  game.host({ type: "remove", seat: one });
  expect(game.state.tables.at(0)?.counting).toBe(0);
  expect(game.give(one, { type: "claim", newcomer: "newcomer-1" })).toBe("removed");
  game.host({ type: "letBack", seat: one });
  expect(game.give(one, { type: "claim", newcomer: "newcomer-1" })).toBeUndefined();
});

test("an adult is with a child who asked for quiet until the child is back", () => {
  const game = new TestGame();
  const [one = ""] = game.joinAll(1);
  game.must(one, { type: "pass", on: true, quiet: true });
  expect(hostView(game.game).accompanied).toEqual([]);
  game.host({ type: "accompany", seat: one });
  expect(hostView(game.game)).toMatchObject({ quiet: [one], accompanied: [one] });
  game.must(one, { type: "pass", on: false });
  expect(hostView(game.game)).toMatchObject({ quiet: [], accompanied: [] });
  game.must(one, { type: "pass", on: true, quiet: true });
  expect(hostView(game.game).accompanied, "another time another adult is needed").toEqual([]);
});

test("a bot makes room for a child at a full table", () => {
  const game = new TestGame({ tables: 1 });
  game.host({ type: "fillWithBots", perTable: rules.tables.seats });
  const child = game.join(1);
  expect(game.state.seats.get(child)?.bot).toBe(false);
  expect(game.state.seats.size).toBe(rules.tables.seats);
});

test("a bot makes room for a child who sits down, or is moved, at a full table", () => {
  const game = new TestGame({ tables: 2 });
  const [child, moved] = [game.join(2), game.join(2)];
  game.host({ type: "fillWithBots", perTable: rules.tables.seats });
  game.must(child, { type: "sit", table: 1 });
  game.host({ type: "move", seat: moved, table: 1 });
  const atTable = [...game.state.seats.values()].filter(({ table }) => table === 1);
  expect([atTable.length, atTable.filter(({ bot }) => !bot).length]).toEqual([rules.tables.seats, 2]);
});

test("a moved player leaves its clues to the table", () => {
  const game = new TestGame();
  const [one = "", other = ""] = game.joinAll(2);
  game.goTo("listen");
  game.host({ type: "move", seat: one, table: 2 });
  expect(game.state.seats.get(one)?.table).toBe(2);
  expect(game.game.secrets.tables[1]?.seats.map(({ id }) => id)).toEqual([other]);
  expect(new Set(Object.values(game.game.secrets.tables[1]?.dealt ?? {}))).toEqual(new Set([other]));
});

test("all nicknames of a full session are different", () => {
  const game = new TestGame({ tables: 8 });
  game.joinAll(7);
  const names = [...game.state.seats.values()].map(({ nickname }) => nickname);
  expect(new Set(names).size).toBe(names.length);
});
