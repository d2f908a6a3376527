import { describe, expect, test } from "vitest";
import { newcomerOf } from "../lookup.ts";
import { TestGame } from "../testing/fixtures.ts";
import { listening } from "../testing/lesson.ts";
import { hostView, seatView } from "../views.ts";

describe("listening", () => {
  test("the clues are dealt so that every device holds some the others cannot see", () => {
    const { game, one, other } = listening();
    const clues = [one, other].map((seat) => seatView(game.game, seat).clues.map(({ id }) => id));
    expect(clues.map((held) => held.length)).toEqual([4, 4]);
    expect(new Set(clues.flat()).size).toBe(8);
  });

  test("one shared device holds all clues", () => {
    const game = new TestGame({ tables: 1 });
    const seat = game.join(1, 5);
    game.goTo("listen");
    expect(seatView(game.game, seat).clues).toHaveLength(8);
  });

  test("a lost player's clues move on, and come back with the player", () => {
    const { game, one, other } = listening();
    const before = seatView(game.game, one).clues;
    game.must("server", { type: "presence", seat: one, here: false });
    expect(seatView(game.game, other).clues).toHaveLength(8);
    game.must("server", { type: "presence", seat: one, here: true });
    expect(seatView(game.game, one).clues).toEqual(before);
  });

  test("a player who comes late is given a clue of the fullest hand", () => {
    const { game } = listening();
    const late = game.join(1);
    expect(seatView(game.game, late).clues).toHaveLength(1);
  });

  test("both right feelings give trust, one right and one near does not", () => {
    const { game, one, other, third, fourth } = listening();
    for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
    for (const feeling of ["right-0", "near-2"]) game.must(third, { type: "feel", feeling, on: true });
    for (const seat of [one, other, third, fourth]) game.must(seat, { type: "agree", on: true });
    expect(newcomerOf(game.game, "newcomer-1").trust).toBe(1);
    expect(newcomerOf(game.game, "newcomer-2").trust).toBe(0);
  });

  test("changing what the table picked takes back everybody's agreement", () => {
    const { game, one, other, table } = listening();
    for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
    game.must(other, { type: "agree", on: true });
    game.must(one, { type: "feel", feeling: "right-1", on: false });
    expect(table().ready).toBe(0);
  });

  test("a table does not wait for a player who passes, and the others do not see who did", () => {
    const { game, one, other, table } = listening();
    for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
    game.must(other, { type: "pass", on: true });
    game.must(one, { type: "agree", on: true });
    expect(table().step).toBe("heard");
    expect(hostView(game.game).passed).toEqual([other]);
    expect(JSON.stringify(seatView(game.game, one))).not.toContain('passed":true');
  });

  test("a player who was away, passed or removed when the clues were dealt is given one on coming back", () => {
    const ways = [
      [
        { type: "presence", here: false },
        { type: "presence", here: true },
      ],
      [
        { type: "pass", on: true },
        { type: "pass", on: false },
      ],
      [{ type: "remove" }, { type: "letBack" }],
    ] as const;
    for (const [go, back] of ways) {
      const game = new TestGame({ tables: 1 });
      const [one = "", other = ""] = game.joinAll(2);
      const give = (command: (typeof ways)[number][0 | 1]) => {
        if (command.type === "pass") game.must(other, command);
        else if (command.type === "presence") game.must("server", { ...command, seat: other });
        else game.host({ ...command, seat: other });
      };
      game.goTo("choose");
      give(go);
      game.goTo("listen");
      expect(seatView(game.game, one).clues).toHaveLength(8);
      give(back);
      expect(
        [one, other].map((seat) => seatView(game.game, seat).clues.length),
        go.type,
      ).toEqual([7, 1]);
    }
  });

  test("where everybody passes the clues stay with those they were dealt to, and none with a removed player", () => {
    const { game, one, other } = listening();
    const dealt = seatView(game.game, one).clues;
    for (const seat of [one, other]) game.must(seat, { type: "pass", on: true });
    expect(seatView(game.game, one).clues).toEqual(dealt);
    game.host({ type: "remove", seat: other });
    expect(seatView(game.game, one).clues).toHaveLength(8);
    expect(seatView(game.game, other).clues).toEqual([]);
  });

  test("children who share a device hold as many clues more", () => {
    const game = new TestGame({ tables: 1 });
    const [shared, single] = [game.join(1, 3), game.join(1)];
    game.goTo("listen");
    expect([shared, single].map((seat) => seatView(game.game, seat).clues.length)).toEqual([6, 2]);
  });

  test("a visit that began while nobody was there is dealt when somebody comes", () => {
    const game = new TestGame({ tables: 1 });
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    game.must("server", { type: "presence", seat: one, here: false });
    game.goTo("listen");
    const late = game.join(1);
    expect(seatView(game.game, late).clues).toHaveLength(8);
    game.must("server", { type: "presence", seat: one, here: true });
    expect(seatView(game.game, one).clues).toHaveLength(1);
  });

  test("a table where nobody was has visited nobody, and the chapter is still to be played", () => {
    const { game, one, other } = listening({ timed: false });
    for (const seat of [one, other]) game.must("server", { type: "presence", seat, here: false });
    game.goTo("evening");
    expect(newcomerOf(game.game, "newcomer-1")).toMatchObject({ visited: false, chapter: 0 });
    expect(newcomerOf(game.game, "newcomer-2")).toMatchObject({ visited: true, chapter: 1 });
  });

  test("a chapter that was heard is played, also when everybody is gone at the end of the visit", () => {
    const { game, one, other, third, fourth } = listening({ timed: false });
    game.goTo("act");
    for (const seat of [one, other, third, fourth]) game.must("server", { type: "presence", seat, here: false });
    game.goTo("evening");
    expect(newcomerOf(game.game, "newcomer-1")).toMatchObject({ visited: true, chapter: 1 });
  });

  test("a good moment with two tables lifts once, and both tell the same one", () => {
    const game = new TestGame({ newcomers: ["newcomer-1"], timed: false });
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("choose");
    Object.assign(newcomerOf(game.game, "newcomer-1"), { chapter: 4, mood: 3 });
    game.goTo("listen");
    expect(newcomerOf(game.game, "newcomer-1").mood).toBe(4);
    for (const seat of [one, two]) {
      expect(seatView(game.game, seat).visit).toMatchObject({ moment: "moment-0", moodBefore: 3, moodAfter: 4 });
    }
  });

  test("a good moment needs somebody to be there, and may begin late", () => {
    const game = new TestGame({ tables: 1, timed: false });
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    Object.assign(newcomerOf(game.game, "newcomer-1"), { chapter: 4, mood: 3 });
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.must("server", { type: "presence", seat: one, here: false });
    game.goTo("listen");
    expect(newcomerOf(game.game, "newcomer-1")).toMatchObject({ mood: 3, visited: false });
    game.must("server", { type: "presence", seat: one, here: true });
    game.must(one, { type: "agree", on: true });
    expect(newcomerOf(game.game, "newcomer-1")).toMatchObject({ mood: 4, visited: true });
  });
});
