import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../game/rules.ts";
import { languages } from "../../stories/languages.ts";
import { markOf, marks, searchTime, strengthOf, toothOf } from "./how-long.ts";
import { type KeyInput, strongKey } from "./strong-key.ts";
import { baits, dealtIn, kindOf, oddTiles, postKinds, type Tile, tiles } from "./tiles.ts";

const steps = 750;

function begin(heads: number[], { calm = false, seed = 7, edition = rules.edition as number } = {}) {
  const players = heads.map((count, index) => ({ seat: `s${index + 1}`, heads: count }));
  const state = strongKey.create({ seed }, { players, calm, steps, newcomers: ["fien", "wout", "elif"], edition });
  const view = (seat: string) => strongKey.view(state, seat);
  const play = (seat: string, input: KeyInput) => strongKey.input(state, seat, input);
  const pass = (count: number) => {
    for (let passed = 0; passed < count; passed++) strongKey.step(state);
  };
  return { state, view, play, pass, seats: players.map(({ seat }) => seat) };
}

type Round = ReturnType<typeof begin>;

/** Whether a word is strong in this lock, by all that any device knows. */
function isStrong({ state }: Round, tile: Tile): boolean {
  const known = [...state.posts.map((post) => post.tile), ...state.leaked, ...state.key.map((tooth) => tooth.tile)];
  return kindOf(tile) === "odd" && !known.includes(tile);
}

function handWord(round: Round, seat: string, strong: boolean): Tile {
  return round.view(seat).hand.find((tile) => isStrong(round, tile) === strong)!;
}

/** A word of that seat goes into the key: another seat says yes, or the same one at a table of one. */
function put(round: Round, seat: string, strong = true): Tile {
  for (const other of round.seats) round.play(other, { do: "refuse" });
  const tile = handWord(round, seat, strong);
  expect(round.play(seat, { do: "offer", tile })).toBe(true);
  const other = round.seats.find((one) => one !== seat) ?? seat;
  expect(round.play(other, { do: "yes", tile })).toBe(true);
  return tile;
}

function buildLock(round: Round, strong = true): void {
  const { lock } = round.state;
  for (let turn = 0; round.state.stage === "build" && round.state.lock === lock; turn++) {
    put(round, round.seats[turn % round.seats.length]!, strong);
  }
}

/** Goes on until one device is asked for the key; answers which. */
function untilBait(round: Round): string {
  for (let turn = 0; turn < 5; turn++) {
    const asked = round.seats.find((seat) => round.view(seat).bait !== "");
    if (asked) return asked;
    put(round, round.seats[turn % round.seats.length]!);
  }
  throw new Error("no message came");
}

describe("a word", () => {
  it("goes into the key when another device says yes, and its holder gets a new one", () => {
    const round = begin([1, 1]);
    const tile = handWord(round, "s1", true);
    const size = round.view("s1").hand.length;
    round.play("s1", { do: "offer", tile });
    expect(round.view("s2")).toMatchObject({ offered: { seat: "s1", tile }, maySay: true, key: [] });
    expect(round.play("s1", { do: "yes", tile })).toBe(false);
    expect(round.play("s2", { do: "yes", tile })).toBe(true);
    expect(round.view("s1").key).toEqual([{ tile, kind: "odd", worth: expect.any(Number) }]);
    expect(round.view("s1").hand).toHaveLength(size);
    expect(round.view("s1").hand).not.toContain(tile);
  });

  it("is changed for another one when somebody says no", () => {
    const round = begin([1, 1]);
    const tile = handWord(round, "s1", false);
    round.play("s1", { do: "offer", tile });
    round.play("s2", { do: "no", tile });
    expect(round.view("s1")).toMatchObject({ key: [], offered: null, news: { what: "sentBack", tile } });
    expect(round.view("s1").hand).not.toContain(tile);
  });

  it("goes in by a second tap at a table of one", () => {
    const round = begin([1]);
    const tile = handWord(round, "s1", true);
    round.play("s1", { do: "offer", tile });
    expect(round.view("s1").key).toEqual([]);
    round.play("s1", { do: "yes", tile });
    expect(round.view("s1").key).toHaveLength(1);
  });

  it("may be put in by its own device when the others have gone dark, and goes back when nobody says anything", () => {
    const round = begin([1, 1]);
    const tile = handWord(round, "s1", true);
    round.play("s1", { do: "offer", tile });
    round.pass(49);
    expect(round.view("s1").maySay).toBe(false);
    round.pass(1);
    expect(round.view("s1").maySay).toBe(true);
    round.pass(70);
    expect(round.view("s1")).toMatchObject({ offered: null, own: "" });
    expect(round.view("s1").hand).toContain(tile);
  });

  it.each([
    { calm: false, after: 150 },
    { calm: true, after: 300 },
  ])("needs no answer where all others have done nothing for $after steps (calm: $calm)", ({ calm, after }) => {
    const round = begin([1, 1, 1], { calm });
    round.pass(10);
    for (const tile of Array(2).fill(handWord(round, "s2", true))) round.play("s2", { do: "offer", tile });
    round.pass(after - 1);
    const tile = handWord(round, "s1", true);
    round.play("s1", { do: "offer", tile });
    expect(round.view("s1").maySay).toBe(false);
    round.pass(1);
    expect(round.view("s1").maySay).toBe(true);
    expect(round.play("s1", { do: "yes", tile })).toBe(true);
    round.play("s1", { do: "refuse" });
    round.play("s1", { do: "offer", tile: handWord(round, "s1", true) });
    expect(round.view("s1").maySay).toBe(true);
  });

  it("was waited for with each word in games of the first two editions", () => {
    for (const edition of [1, 2]) {
      const round = begin([1, 1], { edition });
      round.pass(500);
      round.play("s1", { do: "offer", tile: handWord(round, "s1", true) });
      expect(round.view("s1").maySay, `edition ${edition}`).toBe(false);
    }
  });

  it("waits behind another one, and can be taken back or changed", () => {
    const round = begin([1, 1, 1]);
    const [first, second] = round.view("s1").hand;
    const other = round.view("s2").hand[0]!;
    round.play("s1", { do: "offer", tile: first! });
    round.play("s2", { do: "offer", tile: other });
    expect(round.view("s3")).toMatchObject({ offered: { seat: "s1", tile: first }, waiting: 1 });
    round.play("s1", { do: "offer", tile: second! });
    expect(round.view("s3").offered).toEqual({ seat: "s1", tile: second });
    round.play("s1", { do: "offer", tile: second! });
    expect(round.view("s3")).toMatchObject({ offered: { seat: "s2", tile: other }, waiting: 0 });
  });

  it("is refused from another hand, from a stranger, and when the table speaks about another word", () => {
    const round = begin([1, 1]);
    const tile = round.view("s1").hand[0]!;
    expect(round.play("s2", { do: "offer", tile })).toBe(false);
    expect(round.play("s9", { do: "offer", tile })).toBe(false);
    round.play("s1", { do: "offer", tile });
    expect(round.play("s2", { do: "yes", tile: round.view("s2").hand[0]! })).toBe(false);
  });

  it("is worth next to nothing when the owner has shown it, or it is in the key already", () => {
    const odd = toothOf("mammoth", [], []);
    expect(toothOf("mammoth", [], ["mammoth"])).toMatchObject({ kind: "posted" });
    expect(toothOf("mammoth", ["mammoth"], [])).toMatchObject({ kind: "again" });
    for (const weak of [toothOf("mammoth", [], ["mammoth"]), toothOf("mammoth", ["mammoth"], [])]) {
      expect(weak.worth).toBeLessThan(odd.worth - 3);
    }
  });
});

describe("a hand", () => {
  it("always holds a strong word and one that is not, whatever the table", () => {
    for (const heads of [[1], [6], [1, 1], [1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1], [8, 8, 8, 8, 8, 8, 8, 8]]) {
      const round = begin(heads);
      for (const seat of round.seats) {
        expect(handWord(round, seat, true), `${heads}`).toBeDefined();
        expect(handWord(round, seat, false), `${heads}`).toBeDefined();
      }
    }
  });
});

describe("the words that are dealt", () => {
  /** Every word that is in a hand or shown in many rounds of that edition. */
  function dealt(edition: number): Tile[] {
    const seen = new Set<Tile>();
    for (let seed = 1; seed <= 200; seed++) {
      const { state } = begin([1, 1, 1, 1], { seed, edition });
      for (const tile of [...state.places.flatMap(({ hand }) => hand), ...state.posts.map(({ tile }) => tile)]) {
        seen.add(tile);
      }
    }
    return [...seen].sort();
  }

  it("are those of the edition that the game was made with, as many of each kind", () => {
    const before = [...dealtIn(2, tiles)].sort();
    const now = [...dealtIn(3, tiles)].sort();
    expect(dealt(1)).toEqual(before);
    expect(dealt(2)).toEqual(before);
    expect(dealt(3)).toEqual(now);
    expect(now.map(kindOf).sort()).toEqual(before.map(kindOf).sort());
    expect(before.filter((tile) => !now.includes(tile))).toEqual(["dog", "sneezes", "striped", "tickles"]);
  });
});

describe("what the owner of a lock has shown", () => {
  it("is known to one device, in the hand of another, until it is told", () => {
    const round = begin([1, 1, 1]);
    const [post] = round.state.posts;
    const others = round.seats.filter((seat) => seat !== post!.seat);
    expect(round.view(post!.seat).posts.map(({ tile }) => tile)).toContain(post!.tile);
    for (const seat of others) expect(round.view(seat).posts.map(({ tile }) => tile)).not.toContain(post!.tile);
    expect(others.some((seat) => round.view(seat).hand.includes(post!.tile))).toBe(true);
    expect(round.play(post!.seat, { do: "tell" })).toBe(true);
    for (const seat of others) expect(round.view(seat).posts.map(({ tile }) => tile)).toContain(post!.tile);
    expect(round.view(others[0]!).news).toMatchObject({ what: "told", tile: post!.tile });
    expect(round.play(post!.seat, { do: "tell" })).toBe(false);
  });
});

describe("a message that asks for the key", () => {
  it("comes to a single device, which holds no words out while it is open", () => {
    const round = begin([1, 1, 1]);
    const asked = untilBait(round);
    const others = round.seats.filter((seat) => seat !== asked);
    for (const seat of others) expect(round.view(seat)).toMatchObject({ bait: "", baits: 1 });
    expect(round.play(asked, { do: "offer", tile: round.view(asked).hand[0]! })).toBe(false);
    expect(round.play(others[0]!, { do: "refuse" })).toBe(false);
  });

  it("is shown to the table when it is refused, and costs nothing", () => {
    const round = begin([1, 1]);
    const asked = untilBait(round);
    const { bait } = round.view(asked);
    const before = round.view(asked).key;
    expect(round.play(asked, { do: "refuse" })).toBe(true);
    for (const seat of round.seats) {
      expect(round.view(seat)).toMatchObject({ seen: 1, key: before, news: { what: "seen", bait } });
    }
  });

  it("takes the last word of the key when it is answered: the word is known from then on", () => {
    const round = begin([1, 1]);
    const asked = untilBait(round);
    const lost = round.view(asked).key.at(-1)!.tile;
    expect(round.play(asked, { do: "answer" })).toBe(true);
    expect(round.view(asked)).toMatchObject({ answered: 1, news: { what: "leaked", tile: lost } });
    expect(round.view(asked).key.map(({ tile }) => tile)).not.toContain(lost);
    expect(toothOf(lost, [], round.state.leaked).kind).toBe("posted");
  });
});

describe("the time a computer searches", () => {
  const odd = oddTiles.slice(0, 5).map((tile) => toothOf(tile, [], []));

  it("grows with every word, most with odd ones", () => {
    const times = odd.map((_, index) => searchTime(odd.slice(0, index + 1)));
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(searchTime([...odd.slice(0, 2), toothOf("password", [], [])])).toBeLessThan(times[2]! - 3);
  });

  it("is read on a scale from a moment to the dinosaurs", () => {
    expect(markOf(searchTime([]))).toBe("moment");
    expect([1.8, 4.9, 7.5, 9.4, 11.1, 13, 15.3].map(markOf)).toEqual(marks.slice(1));
  });

  it("is enough for each lock with odd words only, nearly with one weak word, and not with two", () => {
    const weak = [toothOf("digits", [], []), toothOf("name", [], [])];
    for (const [words, wants] of [
      [3, "year"],
      [4, "pyramids"],
      [5, "dinosaurs"],
    ] as const) {
      const key = (bad: number) => [...odd.slice(0, words - bad), ...weak.slice(0, bad)];
      expect([0, 1, 2].map((bad) => strengthOf(searchTime(key(bad)), wants))).toEqual(["strong", "nearly", "weak"]);
    }
  });

  it("is enough for each lock with any odd words, the least worth included", () => {
    const poorest = oddTiles
      .map((tile) => toothOf(tile, [], []))
      .sort((one, other) => one.worth - other.worth)
      .slice(0, 5);
    expect(strengthOf(searchTime(poorest.slice(0, 3)), "year")).toBe("strong");
    expect(strengthOf(searchTime(poorest.slice(0, 4)), "pyramids")).toBe("strong");
    expect(strengthOf(searchTime(poorest), "dinosaurs")).toBe("strong");
  });
});

describe("a round", () => {
  it("gives three hearts to a table that finds odd words only, and is over before its time", () => {
    const round = begin([1, 1, 1]);
    for (let lock = 0; lock < 3; lock++) {
      buildLock(round);
      round.pass(40);
    }
    expect(strongKey.finished(round.state)).toBe(true);
    expect(strongKey.hearts(round.state)).toBe(3);
    expect(round.view("s1").results).toEqual(["strong", "strong", "strong"]);
  });

  it("gives no heart to a table that takes what is easy, nor to one that does nothing, and fits in its steps", () => {
    const easy = begin([1]);
    for (let lock = 0; lock < 3; lock++) {
      buildLock(easy, false);
      easy.pass(40);
    }
    const idle = begin([1, 1]);
    idle.pass(steps);
    for (const round of [easy, idle]) {
      expect(strongKey.finished(round.state)).toBe(true);
      expect(strongKey.hearts(round.state)).toBe(0);
    }
  });

  it("has three owners, a lock each, when there are so many", () => {
    expect(new Set(begin([1]).state.owners).size).toBe(3);
  });
});

describe("more time", () => {
  /** Steps until a round that nobody plays is over, where time is added at some step. */
  function lasting(added: number, at: number): number {
    const round = begin([1, 1]);
    while (!strongKey.finished(round.state)) {
      if (round.state.now === at) strongKey.extend(round.state, added);
      round.pass(1);
    }
    return round.state.now;
  }

  it("makes a round longer by as much, but for a step or two that rounding takes", () => {
    for (const at of [0, 100, 300, 600]) {
      const longer = lasting(300, at) - lasting(0, at);
      expect(longer, `at ${at}`).toBeLessThanOrEqual(300);
      expect(longer, `at ${at}`).toBeGreaterThanOrEqual(298);
    }
  });

  it("is shown by the clock of the lock that is built, and shared out as the time there was", () => {
    const round = begin([1, 1]);
    round.pass(100);
    const { lasts } = round.view("s1");
    strongKey.extend(round.state, 300);
    expect(round.view("s1").lasts).toBe(lasts + 93);
    round.pass(lasts + 93 - 101);
    expect(round.view("s1").stage).toBe("build");
    round.pass(1);
    expect(round.view("s1").stage).toBe("try");
  });

  it("goes to the locks still to come while one is tried, and to none after the last", () => {
    expect(lasting(300, 210) - lasting(0, 210)).toBeGreaterThanOrEqual(298);
    const round = begin([1, 1]);
    while (round.state.results.length < 3) round.pass(1);
    const before = structuredClone(round.state);
    strongKey.extend(round.state, 300);
    expect(round.state).toEqual(before);
  });

  it("changes nothing of a calm round", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(100);
    const before = structuredClone(round.state);
    strongKey.extend(round.state, 300);
    expect(round.state).toEqual(before);
  });
});

describe("the calm variant", () => {
  it("waits for the table, and goes on when somebody says so", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(250);
    expect(round.view("s1")).toMatchObject({ stage: "build", lock: 0, lasts: 0 });
    buildLock(round);
    round.pass(250);
    expect(round.view("s1").stage).toBe("try");
    expect(round.play("s2", { do: "on" })).toBe(true);
    expect(round.view("s1")).toMatchObject({ stage: "build", lock: 1 });
  });

  it("goes on once where two say so at the same moment, and refuses neither", () => {
    const round = begin([1, 1], { calm: true });
    buildLock(round);
    expect(round.play("s1", { do: "on", lock: 0 })).toBe(true);
    const { key, lock, hand, news } = round.view("s2");
    expect(round.play("s2", { do: "on", lock: 0 })).toBe(true);
    expect(round.view("s2")).toMatchObject({ stage: "build", key, lock, hand, news });
    expect(round.play("s2", { do: "on", lock: 1 })).toBe(false);
    buildLock(round);
    expect(round.play("s1", { do: "on", lock: 0 })).toBe(true);
    expect(round.view("s1")).toMatchObject({ stage: "try", lock: 1 });
    expect(round.play("s1", { do: "on", lock: 2 })).toBe(false);
    round.play("s1", { do: "on", lock: 1 });
    buildLock(round);
    for (const seat of round.seats) expect(round.play(seat, { do: "on", lock: 2 })).toBe(true);
    expect(round.view("s1")).toMatchObject({ stage: "over", results: ["strong", "strong", "strong"] });
  });

  it("earns as much: a lock it did not come to does not count against it", () => {
    const round = begin([1, 1], { calm: true });
    for (let lock = 0; lock < 2; lock++) {
      buildLock(round);
      round.play("s1", { do: "on" });
    }
    expect(strongKey.hearts(round.state)).toBe(3);
  });

  it("does not wait for ever for a table that has gone dark", () => {
    const round = begin([1, 1], { calm: true });
    put(round, "s1");
    round.pass(310);
    expect(round.view("s1").stage).toBe("try");
    round.pass(300);
    expect(round.view("s1").lock).toBe(1);
  });
});

describe("any round", () => {
  const tables = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
  const moves = fc.array(
    fc.record({
      seat: fc.integer({ min: 1, max: 9 }),
      act: fc.constantFrom("offer", "yes", "no", "tell", "refuse", "answer", "on"),
      card: fc.integer({ min: 0, max: 7 }),
      wait: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 60 },
  );

  it("keeps its promises whatever is tapped: JSON state, secrets kept, hearts 0..3, refusals change nothing", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.integer(), moves, (heads, calm, seed, taps) => {
        const round = begin(heads, { calm, seed: seed >>> 0 });
        for (const { seat, act, card, wait } of taps) {
          const own = round.view(`s${seat}`);
          const tile = (act === "offer" ? own.hand[card] : own.offered?.tile) ?? "mammoth";
          const input = (
            act === "offer" || act === "yes" || act === "no" ? { do: act, tile } : { do: act }
          ) as KeyInput;
          const before = structuredClone(round.state);
          if (!round.play(`s${seat}`, input)) expect(round.state).toEqual(before);
          round.pass(wait);
          for (const one of round.seats) {
            const view = round.view(one);
            const secrets = round.state.posts.filter((post) => post.seat !== one && !post.shown);
            for (const post of secrets) expect(view.posts.map(({ tile: shown }) => shown)).not.toContain(post.tile);
            expect(round.state.open.some((open) => open.seat === one)).toBe(view.bait !== "");
            expect(new Set(view.hand).size).toBe(view.hand.length);
            expect(view.key.length).toBeLessThanOrEqual(view.words);
            expect(JSON.stringify(view).length).toBeLessThan(1_500);
          }
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          expect([0, 1, 2, 3]).toContain(strongKey.hearts(round.state));
        }
        if (!calm) round.pass(steps);
        if (!calm) expect(strongKey.finished(round.state)).toBe(true);
      }),
    );
  });

  it("shows a seat the same whatever the others hold and are asked", () => {
    const round = begin([1, 1, 1], { seed: 3 });
    const other = structuredClone(round.state);
    const [, second, third] = other.places;
    [second!.hand, third!.hand] = [third!.hand, second!.hand];
    for (const post of other.posts) if (post.seat !== "s1") post.kind = "pet";
    expect(strongKey.view(other, "s1")).toEqual(round.view("s1"));
  });

  it("tells a seat that plays from one that came later and looks on", () => {
    const round = begin([1, 1]);
    expect(round.seats.map((seat) => round.view(seat).plays)).toEqual([true, true]);
    expect(round.view("s9")).toMatchObject({ plays: false, hand: [], posts: [], bait: "" });
  });

  it("does not change a view while nothing happens", () => {
    const round = begin([1, 1]);
    const before = JSON.stringify(round.view("s1"));
    round.pass(100);
    expect(JSON.stringify(round.view("s1"))).toBe(before);
  });
});

describe("the words", () => {
  it.each(languages)("are there for every tile, post and message in %s, and short", (language) => {
    const file = new URL(`../../../assets/locales/${language}/strong-key.json`, import.meta.url);
    const words = JSON.parse(readFileSync(file, "utf8"));
    expect(Object.keys(words.tiles)).toEqual([...tiles]);
    expect(Object.keys(words.posts).sort()).toEqual([...postKinds].sort());
    expect(Object.keys(words.baits).sort()).toEqual([...baits].sort());
    expect(Object.keys(words.marks)).toEqual([...marks]);
    expect(new Set(Object.values(words.tiles)).size).toBe(tiles.length);
    for (const word of Object.values<string>(words.tiles)) expect(word.length).toBeLessThanOrEqual(20);
    for (const { says } of Object.values<{ says: string }>(words.baits)) {
      expect(says.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });
});
