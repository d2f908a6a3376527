import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { clueHolders } from "./clues.ts";
import { counts } from "./counting.ts";
import { nextDue } from "./flow.ts";
import { moodCap, moodFloor } from "./mood.ts";
import { rules } from "./rules.ts";
import type { GameState } from "./state.ts";
import { phases } from "./state.ts";
import { TestGame } from "./testing/fixtures.ts";
import { picture } from "./testing/picture.ts";
import { beginWildly, type Happening, happen, playWildly, type WildGame, wildGame } from "./testing/wild-game.ts";
import { visitsAllowed, visitsTo } from "./visits.ts";

const runs = { numRuns: 120 };

type Look = (game: TestGame, happening: Happening) => void;

/** Checks `look` after everything that happens in many wild games; a failing one is shrunk and told with its seed. */
function inEveryGame(look: Look, change: (wild: WildGame) => WildGame = (wild) => wild) {
  inEveryGameAnew(() => look, change);
}

/** As `inEveryGame`, with a `look` of its own for each game, for what has to be remembered on the way. */
function inEveryGameAnew(begin: () => Look, change: (wild: WildGame) => WildGame = (wild) => wild) {
  fc.assert(
    fc.property(wildGame, (wild) => {
      playWildly(change(wild), begin());
    }),
    runs,
  );
}

/** What a host may do with tables and newcomers while everything stands still. */
const reseating: readonly string[] = ["joinTables", "splitTable", "leaveOut"];

/** What a pause holds still: the phase, and the step and deadline of every table. */
function standing({ phase, day, round, endsAt, tables }: GameState): string {
  return JSON.stringify([phase, day, round, endsAt, [...tables].map(({ step, stepEndsAt }) => [step, stepEndsAt])]);
}

describe("in any game, whatever anybody does", { timeout: 60_000 }, () => {
  test("every phase and every step of a table is seen in these games", () => {
    const seen = new Set<string>();
    const games = fc.sample(wildGame, { numRuns: runs.numRuns, seed: 1 });
    for (const wild of games) {
      playWildly(wild, ({ state }) => {
        seen.add(state.phase);
        for (const { step } of state.tables) seen.add(step);
      });
    }
    const early = ["lobby", "before", "intro"];
    const steps = ["listen", "heard", "moment", "mark", "talk", "result", "seek", "sought", "help", "helped"];
    const wanted = [...phases.filter((phase) => !early.includes(phase)), ...steps, "rescue", "tip", "play", "done"];
    expect(wanted.filter((place) => !seen.has(place))).toEqual([]);
  });

  test("moods stay within 0..10, trust within 0..3, hearts within 0..12", () => {
    inEveryGame(({ game, state }) => {
      for (const newcomer of state.newcomers) {
        expect(newcomer.mood).toBeGreaterThanOrEqual(moodFloor(game));
        expect(newcomer.mood).toBeLessThanOrEqual(rules.mood.most);
        expect(newcomer.trust).toBeLessThanOrEqual(rules.trust.most);
        expect(newcomer.chapter).toBeLessThanOrEqual(4);
      }
      expect(state.hearts).toBeGreaterThanOrEqual(0);
      expect(state.hearts).toBeLessThanOrEqual(rules.hearts.most);
    });
  });

  test("no newcomer passes the cap of the rings of help found", () => {
    inEveryGame(({ state }) => {
      for (const newcomer of state.newcomers) expect(newcomer.mood).toBeLessThanOrEqual(moodCap(newcomer));
    });
  });

  test("no newcomer is claimed more often in a day than the rules allow: two tables, or more where there are too few newcomers", () => {
    inEveryGameAnew(() => {
      let allowed = 0;
      let day = 0;
      let isSeatedAnew = false;
      return ({ state }, { command }) => {
        if (state.day !== day) {
          allowed = 0;
          isSeatedAnew = false;
        }
        day = state.day;
        // How many may come follows from tables and newcomers; a day in which the host changes these has two answers.
        isSeatedAnew ||= reseating.includes(command.type);
        if (isSeatedAnew) return;
        if (state.phase === "choose") {
          const visits = state.tables.length * state.visitsPerDay;
          expect(visitsAllowed(state)).toBeLessThanOrEqual(Math.max(2, Math.ceil(visits / state.newcomers.length)));
          allowed = Math.max(allowed, visitsAllowed(state));
        }
        if (allowed === 0) return;
        for (const newcomer of state.newcomers) expect(visitsTo(state, newcomer)).toBeLessThanOrEqual(allowed);
      };
    });
  });

  test("every table has a newcomer to go to, but one that came to be, or lost its newcomer, in the middle of a visit", () => {
    inEveryGameAnew(() => {
      let changed = false;
      return ({ state }, { command }) => {
        if (state.phase !== "listen" && state.phase !== "act") {
          changed = false;
          return;
        }
        changed ||= command.type === "splitTable" || command.type === "leaveOut";
        for (const { claim, step } of state.tables) {
          if (changed && claim === "") expect(step).toBe("done");
          else expect(claim).not.toBe("");
        }
      };
    });
  });

  test("chapters are played in order, one a round at most", () => {
    inEveryGameAnew(() => {
      let before = new Map<string, number>();
      let day = 0;
      return ({ state }) => {
        const now = new Map([...state.newcomers].map(({ id, chapter }) => [id, chapter]));
        if (state.day !== day) before = now;
        day = state.day;
        for (const [id, chapter] of now) {
          const played = chapter - (before.get(id) ?? 0);
          expect([0, 1, 2].slice(0, state.visitsPerDay + 1)).toContain(played);
        }
      };
    });
  });

  test("every clue is in the hands of somebody who is there, and everybody who is there holds one while there are enough", () => {
    inEveryGame(({ game, state }) => {
      for (const table of state.tables) {
        if (table.step !== "listen" || table.counting === 0) continue;
        const held = clueHolders(game, table.number);
        expect(held.size).toBe(8);
        for (const holder of held.values()) {
          const seat = state.seats.get(holder);
          expect(seat && counts(game, seat)).toBe(true);
          expect(seat?.table).toBe(table.number);
        }
        expect(new Set(held.values()).size).toBe(table.counting);
      }
    });
  });

  test("the counts of a table are those of its seats, and where somebody is there is a speaker", () => {
    inEveryGame(({ game, state }) => {
      for (const table of state.tables) {
        const counting = [...state.seats.values()].filter((seat) => seat.table === table.number && counts(game, seat));
        expect(table.counting).toBe(counting.length);
        expect(table.ready).toBe(counting.filter(({ id }) => game.secrets.seats.get(id)?.ready).length);
        if (counting.length > 0) expect(state.seats.get(table.speaker)?.table).toBe(table.number);
      }
    });
  });

  test("while paused nothing moves on and nothing is due", () => {
    inEveryGameAnew(() => {
      let before: string | undefined;
      return ({ game, state }, { command }) => {
        const isSeatedAnew = reseating.includes(command.type);
        if (state.paused && before !== undefined && !isSeatedAnew) expect(standing(state)).toBe(before);
        if (state.paused) expect(nextDue(game)).toBe(0);
        before = state.paused ? standing(state) : undefined;
      };
    });
  });

  test("in a timed game something is always due, but in the debrief, at the end and weeks later, which are the host's", () => {
    inEveryGame(
      ({ game, state }) => {
        if (state.paused || ["goodbye", "debrief", "followUp"].includes(state.phase)) return;
        expect(nextDue(game), state.phase).toBeGreaterThan(0);
      },
      (wild) => ({ ...wild, setup: { ...wild.setup, timed: true } }),
    );
  });

  test("there is always a way forward, and every game ends", () => {
    fc.assert(
      fc.property(wildGame, (wild) => {
        const game = playWildly(wild, () => {});
        game.clock += 1;
        game.must("host", { type: "resume" });
        for (let step = 0; step < 400 && game.state.phase !== "goodbye"; step++) {
          game.clock += 1;
          game.must("host", { type: "next" });
        }
        expect(game.state.phase).toBe("goodbye");
      }),
      runs,
    );
  });

  test("the host can end any game early, with a finale in which nobody is gone", () => {
    fc.assert(
      fc.property(wildGame, (wild) => {
        const game = playWildly(wild, () => {});
        game.clock += 1;
        game.must("host", { type: "resume" });
        const refusal = game.give("host", { type: "endEarly" });
        expect([undefined, "gameOver"]).toContain(refusal);
        if (refusal === undefined) expect(game.state.phase).toBe("finale");
        for (const newcomer of game.state.newcomers) expect(newcomer.gone).toBe(false);
      }),
      runs,
    );
  });

  test("a timed game with nobody touching anything goes on to the debrief by itself", () => {
    fc.assert(
      fc.property(wildGame, (wild) => {
        const game = new TestGame({ ...wild.setup, timed: true }, undefined, wild.seed);
        game.joinAll(wild.players);
        game.host({ type: "start" });
        game.wait(7 * 60 * 60 * 1000);
        expect(["debrief", "goodbye"]).toContain(game.state.phase);
      }),
      { numRuns: 40 },
    );
  });

  test("with rescue scenes switched off nobody ever leaves", () => {
    inEveryGame(
      ({ state }) => {
        expect(state.phase).not.toBe("rescue");
        for (const newcomer of state.newcomers) expect(newcomer.gone).toBe(false);
      },
      (wild) => ({ ...wild, setup: { ...wild.setup, rescueScenes: false } }),
    );
  });

  test("who is gone is looked for at once, and never left at mood 0 the next morning", () => {
    inEveryGame(({ state }) => {
      for (const { gone, mood } of state.newcomers) {
        if (gone) expect([state.phase, mood]).toEqual(["rescue", 0]);
        if (state.phase === "morning") expect(mood).toBeGreaterThan(0);
      }
    });
  });

  test("the same commands at the same times give the same game", () => {
    fc.assert(
      fc.property(wildGame, (wild) => {
        expect(picture(playWildly(wild, () => {}).game)).toBe(picture(playWildly(wild, () => {}).game));
      }),
      { numRuns: 40 },
    );
  });

  test("a refused command changes nothing", () => {
    fc.assert(
      fc.property(wildGame, (wild) => {
        const game = beginWildly(wild);
        for (const happening of wild.happenings) {
          game.wait(happening.wait);
          const before = picture(game.game);
          if (happen(game, { ...happening, wait: 0 }) !== undefined) expect(picture(game.game)).toBe(before);
        }
      }),
      { numRuns: 40 },
    );
  });
});
