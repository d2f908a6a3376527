import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../game/rules.ts";
import { languages } from "../../stories/format.ts";
import { lastLookSteps } from "../minigame.ts";
import { neighboursOf } from "./network.ts";
import { lengths, owners, type Sender } from "./state.ts";
import { type SpreadInput, type SpreadView, stopTheSpread } from "./stop-the-spread.ts";
import { tapOn } from "./tap.ts";

const presentEdition: number = rules.edition;
const steps = { timed: 750, calm: 900 };

function begin(heads: number[], { calm = false, seed = 7, edition = presentEdition } = {}) {
  const players = heads.map((count, index) => ({ seat: `s${index + 1}`, heads: count }));
  const state = stopTheSpread.create(
    { seed },
    { players, calm, steps: calm ? steps.calm : steps.timed, newcomers: ["fien"], edition },
  );
  return {
    state,
    seats: players.map(({ seat }) => seat),
    view: (seat: string): SpreadView => stopTheSpread.view(state, seat),
    play: (seat: string, input: SpreadInput) => stopTheSpread.input(state, seat, input),
    pass: (count: number) => {
      for (let passed = 0; passed < count; passed++) stopTheSpread.step(state);
    },
    /** Lets time pass until something is so; fails when it never is. */
    until: (happens: () => boolean) => {
      for (let passed = 0; !happens(); passed++) {
        if (passed > steps.calm) throw new Error("it never happened");
        stopTheSpread.step(state);
      }
    },
    /** The sender that does this now. */
    sender: (doing: Sender["doing"]) => state.senders.find((sender) => sender.doing === doing),
  };
}

type Round = ReturnType<typeof begin>;

const is = (round: Round, phone: number) => round.state.phones[phone]!.is;

/** Waits for the first picture to be sent, and answers who sends it to whom. */
function firstHop(round: Round) {
  round.until(() => round.sender("thinks") !== undefined);
  const { phone, target } = round.sender("thinks")!;
  return { phone, target };
}

/** The first picture is refused, and two report whoever sent it. */
function dealWithFirst(round: Round) {
  const { phone, target } = firstHop(round);
  round.play("s1", { do: "hold", phone: target });
  round.until(() => round.sender("listens") !== undefined);
  round.play("s1", { do: "report", phone });
  round.pass(lengths.twice);
  round.play(round.seats[1] ?? "s1", { do: "report", phone });
}

/** A hop that only one seat sees coming. */
function secretHop(round: Round) {
  dealWithFirst(round);
  round.until(() => round.sender("thinks") !== undefined);
  const sender = round.sender("thinks")!;
  const others = round.seats.filter((seat) => seat !== sender.watcher);
  return { sender, target: sender.target, watcher: sender.watcher, other: others[0]! };
}

/** A calm round with a hop that one seat sees coming, and a hand that another laid before: there, or elsewhere. */
function handFromBefore(there: boolean, edition = presentEdition) {
  const begun = () => begin([1, 1, 1], { calm: true, edition });
  const { target, watcher, other } = secretHop(begun());
  const round = begun();
  dealWithFirst(round);
  const elsewhere = round.state.phones.findIndex((phone, index) => phone.is === "clean" && index !== target);
  expect(round.play(other, { do: "hold", phone: there ? target : elsewhere })).toBe(true);
  round.until(() => round.sender("thinks") !== undefined);
  return { round, sender: round.sender("thinks")!, target, watcher, other };
}

/** A calm round of two devices, of which one has reported whoever listens, so many steps after that began. */
function reportedByOne({ after = 0, edition = presentEdition } = {}) {
  const round = begin([1, 1], { calm: true, edition });
  const { phone, target } = firstHop(round);
  round.play("s1", { do: "hold", phone: target });
  round.until(() => round.sender("listens") !== undefined);
  round.pass(after);
  expect(round.play("s1", { do: "report", phone })).toBe(true);
  return { round, phone };
}

/** Plays a whole round as a table that sees everything does. */
function playWell(round: Round, isEnough = () => stopTheSpread.finished(round.state)) {
  while (!isEnough()) {
    stopTheSpread.step(round.state);
    for (const sender of [...round.state.senders]) {
      for (const seat of round.seats) {
        const wanted = sender.doing === "listens" ? sender.phone : sender.target;
        const input = wanted < 0 ? undefined : tapOn(round.view(seat), wanted);
        const isBusy = input?.do === "hold" && round.state.hands.filter((hand) => hand.seat === seat).length > 0;
        if (input && input.do !== "letGo" && (!isBusy || round.seats.length === 1)) round.play(seat, input);
      }
    }
  }
}

describe("a picture on its way", () => {
  it("is refused for good by a phone that somebody holds in time", () => {
    const round = begin([1, 1]);
    const { target } = firstHop(round);
    expect(round.play("s1", { do: "hold", phone: target })).toBe(true);
    round.until(() => round.sender("listens") !== undefined);
    expect(is(round, target)).toBe("saidNo");
    expect(round.view("s1").news).toMatchObject({ kind: "refused", to: target });
    expect(round.state.hands).toEqual([]);
  });

  it("arrives where nobody holds, and is sent on from there", () => {
    const round = begin([1, 1]);
    const { target } = firstHop(round);
    round.until(() => is(round, target) === "has");
    expect(round.view("s1").news).toMatchObject({ kind: "passed", to: target });
    round.until(() => round.state.senders.some(({ phone, doing }) => phone === target && doing === "thinks"));
  });

  it("arrives when the hand came only just before it", () => {
    const round = begin([1, 1]);
    const { target } = firstHop(round);
    round.until(() => round.sender("sends") !== undefined);
    round.pass(lengths.flight - lengths.ready + 1);
    round.play("s1", { do: "hold", phone: target });
    round.until(() => is(round, target) !== "clean");
    expect(is(round, target)).toBe("has");
  });

  it("takes two seconds in the air, and is seen by all", () => {
    const round = begin([1, 1, 1]);
    dealWithFirst(round);
    round.until(() => round.sender("sends") !== undefined);
    const { from, until, target } = round.sender("sends")!;
    expect(until - from).toBe(20);
    for (const seat of round.seats)
      expect(round.view(seat).senders.some((sender) => sender.target === target)).toBe(true);
  });

  it("goes only along lines, and never to a phone that said no or helps", () => {
    const round = begin([1, 1, 1]);
    const before = new Map<number, string>();
    round.pass(1);
    while (!stopTheSpread.finished(round.state)) {
      const { news } = round.state;
      if (news?.kind === "passed") expect(neighboursOf(round.state.lines, news.phone)).toContain(news.to);
      round.state.phones.forEach((phone, index) => {
        if (["saidNo", "helps"].includes(before.get(index) ?? "")) expect(phone.is).toBe(before.get(index));
        before.set(index, phone.is);
      });
      round.pass(1);
    }
  });
});

describe("what only one seat sees", () => {
  it("is whom a phone will send it to: the others see who knows, and hear it when it is called", () => {
    const round = begin([1, 1, 1]);
    const { sender, target, watcher, other } = secretHop(round);
    const seen = (seat: string) => round.view(seat).senders.find(({ phone }) => phone === sender.phone)!;
    expect(watcher).not.toBe("");
    expect(seen(watcher).target).toBe(target);
    expect(seen(other)).toMatchObject({ target: -1, watcher });
    expect(round.view("s9").senders.find(({ phone }) => phone === sender.phone)!.target).toBe(-1);
    expect(round.play(watcher, { do: "call", phone: target })).toBe(true);
    expect(seen(other)).toMatchObject({ target, called: true });
  });

  it("is not given away by anything else in the view", () => {
    const round = begin([1, 1, 1]);
    const { sender, other } = secretHop(round);
    const view = JSON.stringify(round.view(other));
    const clean = round.state.phones.flatMap((phone, index) => (phone.is === "clean" ? [index] : []));
    sender.target = clean.find((phone) => phone !== sender.target)!;
    expect(JSON.stringify(round.view(other))).toBe(view);
  });

  it("cannot be held by the one who sees it: somebody else has to", () => {
    const round = begin([1, 1, 1]);
    const { target, watcher, other } = secretHop(round);
    expect(round.play(watcher, { do: "hold", phone: target })).toBe(false);
    expect(round.play(other, { do: "call", phone: target })).toBe(false);
    expect(round.play(other, { do: "hold", phone: target })).toBe(true);
    round.until(() => is(round, target) !== "clean");
    expect(is(round, target)).toBe("saidNo");
  });

  it("is given to one after the other, and to all while nobody else is awake", () => {
    const round = begin([1, 1, 1]);
    const watchers = new Set<string>();
    while (!stopTheSpread.finished(round.state)) {
      round.pass(1);
      for (const { watcher, doing } of round.state.senders) if (doing === "thinks") watchers.add(watcher);
      const awake = round.state.seats.filter(({ missed }) => missed < 2);
      if (awake.length < 2 && round.state.senders.some(({ doing }) => doing === "thinks")) watchers.add("all");
    }
    expect([...watchers].sort()).toEqual(["", "all", "s1", "s2", "s3"]);
  });

  it("is nothing for one alone: everything is open, and held without a call", () => {
    const round = begin([1]);
    const { sender, target } = { ...secretHop(round) };
    expect(sender.watcher).toBe("");
    expect(round.play("s1", { do: "hold", phone: target })).toBe(true);
  });
});

describe("hands", () => {
  it("are two for the whole table, one a child; a device that more children share may have both", () => {
    const clean = (round: Round) => round.state.phones.flatMap((phone, index) => (phone.is === "clean" ? [index] : []));
    const table = begin([1, 1, 1]);
    const [first, second, third, fourth] = clean(table) as [number, number, number, number];
    expect(table.play("s1", { do: "hold", phone: first })).toBe(true);
    expect(table.play("s2", { do: "hold", phone: first })).toBe(false);
    expect(table.play("s2", { do: "hold", phone: second })).toBe(true);
    expect(table.play("s3", { do: "hold", phone: third })).toBe(false);
    expect(table.play("s1", { do: "hold", phone: fourth })).toBe(true);
    expect(table.state.hands.map(({ seat, phone }) => [seat, phone])).toEqual([
      ["s2", second],
      ["s1", fourth],
    ]);
    const shared = begin([6]);
    const [one, other] = clean(shared) as [number, number];
    shared.play("s1", { do: "hold", phone: one });
    shared.play("s1", { do: "hold", phone: other });
    expect(shared.state.hands).toHaveLength(2);
  });

  it("can be taken away again, and go back after a while when nothing comes", () => {
    const round = begin([1, 1]);
    const { target } = firstHop(round);
    const far = round.state.phones.findIndex((phone, index) => phone.is === "clean" && index !== target);
    round.play("s1", { do: "hold", phone: far });
    expect(round.play("s2", { do: "letGo", phone: far })).toBe(false);
    expect(round.play("s1", { do: "letGo", phone: far })).toBe(true);
    round.play("s1", { do: "hold", phone: far });
    round.pass(lengths.hold + 1);
    expect(round.state.hands).toEqual([]);
  });
});

describe("deleting and reporting", () => {
  function listening(round: Round): number {
    const { phone, target } = firstHop(round);
    round.play("s1", { do: "hold", phone: target });
    expect(round.play("s1", { do: "report", phone })).toBe(false);
    round.until(() => round.sender("listens") !== undefined);
    return phone;
  }

  it("takes two players within two seconds, once the owner has heard enough noes", () => {
    const round = begin([1, 1]);
    const phone = listening(round);
    round.play("s1", { do: "report", phone });
    round.pass(lengths.together);
    expect(round.play("s2", { do: "report", phone })).toBe(true);
    expect(is(round, phone)).toBe("helps");
    expect(round.view("s1").news).toMatchObject({ kind: "helped", phone });
  });

  it("is not done by two who are too far apart, nor by one who taps twice at a table", () => {
    const round = begin([1, 1]);
    const phone = listening(round);
    round.play("s1", { do: "report", phone });
    round.pass(lengths.together + 1);
    round.play("s2", { do: "report", phone });
    round.pass(lengths.twice);
    round.play("s2", { do: "report", phone });
    expect(is(round, phone)).toBe("has");
  });

  it("is done with two taps, one after the other, by a device alone", () => {
    for (const heads of [1, 6]) {
      const round = begin([heads]);
      const phone = listening(round);
      round.play("s1", { do: "report", phone });
      expect(round.play("s1", { do: "report", phone })).toBe(false);
      round.pass(lengths.twice);
      expect(round.play("s1", { do: "report", phone })).toBe(true);
      expect(is(round, phone)).toBe("helps");
    }
  });

  it("has to come in time: after eight seconds the owner thinks of sending it again", () => {
    const round = begin([1, 1]);
    const phone = listening(round);
    round.until(() => round.sender("listens") === undefined);
    round.until(() => round.sender("thinks")?.phone === phone);
  });
});

describe("a round", () => {
  it.each([[[1]], [[1, 1]], [[1, 1, 1, 1, 1, 1, 1, 1]], [[6]], [[3, 1]]])(
    "earns three hearts where %j stop every picture, and is over before its time",
    (heads) => {
      for (const calm of [false, true]) {
        const round = begin(heads, { calm });
        playWell(round);
        expect(round.state.stopped).toBe(true);
        expect(round.state.steps).toBeLessThan(calm ? steps.calm : steps.timed);
        expect(stopTheSpread.hearts(round.state)).toBe(3);
      }
    },
  );

  it("earns nothing where nobody does anything, and ends in its steps", () => {
    for (const calm of [false, true]) {
      for (const heads of [[1], [1, 1], [6], [1, 1, 1, 1, 1, 1, 1, 1]]) {
        const round = begin(heads, { calm });
        round.pass(calm ? steps.calm : steps.timed);
        expect(stopTheSpread.finished(round.state)).toBe(true);
        expect(stopTheSpread.hearts(round.state)).toBe(0);
      }
    }
  });

  it("lets all see for two and a half seconds that the last picture is stopped", () => {
    const round = begin([1, 1]);
    playWell(round, () => round.state.stopped);
    const { stage, ends, tally } = round.view("s1");
    expect({ stage, ends }).toEqual({ stage: "play", ends: round.state.steps + lastLookSteps });
    expect(Object.values(tally).reduce((sum, count) => sum + count)).toBe(8);
    round.pass(lastLookSteps);
    expect(stopTheSpread.finished(round.state)).toBe(true);
  });

  it.each([false, true])("lasts as much longer as time is added (calm: %s)", (calm) => {
    const round = begin([1, 1], { calm });
    round.pass(100);
    stopTheSpread.extend(round.state, 300);
    const ends = (calm ? steps.calm : steps.timed) + 300;
    expect(round.view("s1").ends).toBe(ends);
    round.pass(ends - 101);
    expect(stopTheSpread.finished(round.state)).toBe(false);
    round.pass(1);
    expect(stopTheSpread.finished(round.state)).toBe(true);
  });

  it("is over all the same where every picture is stopped when time is added", () => {
    const round = begin([1, 1]);
    playWell(round, () => round.state.stopped);
    stopTheSpread.extend(round.state, 300);
    round.pass(lastLookSteps);
    expect(stopTheSpread.finished(round.state)).toBe(true);
  });

  it("never gives a phone a name that another has", () => {
    for (let seed = 0; seed < 50; seed++) {
      const names = begin([1, 1], { seed })
        .view("s1")
        .phones.map(({ owner }) => owner);
      expect(new Set(names).size).toBe(12);
    }
  });
});

describe("the calm variant", () => {
  it("sends nothing while nobody holds a phone, for half a minute; then all see where it will go", () => {
    const round = begin([1, 1], { calm: true });
    const { sender, target, other } = secretHop(round);
    round.pass(lengths.patience - 10);
    expect(sender.doing).toBe("thinks");
    expect(round.view(other).senders[0]!.target).toBe(-1);
    round.pass(20);
    expect(round.view(other).senders[0]!.target).toBe(target);
  });

  it("sends it when a hand has been still for three seconds, wherever it is", () => {
    const round = begin([1, 1], { calm: true });
    const { target } = firstHop(round);
    round.pass(200);
    const wrong = round.state.phones.findIndex((phone, index) => phone.is === "clean" && index !== target);
    round.play("s1", { do: "hold", phone: wrong });
    round.pass(lengths.settle - 2);
    round.play("s1", { do: "hold", phone: target });
    round.pass(lengths.settle - 2);
    expect(round.sender("thinks")).toBeDefined();
    round.until(() => is(round, target) !== "clean");
    expect(is(round, target)).toBe("saidNo");
  });

  it("waits for the watcher also where a hand has been for long, and gives that one back when it warns", () => {
    const { round, sender, target, watcher, other } = handFromBefore(false);
    round.pass(lengths.patience - 20);
    expect(sender.doing).toBe("thinks");
    expect(round.state.hands).toHaveLength(1);
    round.play(watcher, { do: "call", phone: target });
    expect(round.state.hands).toEqual([]);
    round.play(other, { do: "hold", phone: target });
    round.until(() => is(round, target) !== "clean");
    expect(is(round, target)).toBe("saidNo");
  });

  it("leaves a hand that is there already, and all three seconds from the warning on", () => {
    const { round, sender, target, watcher } = handFromBefore(true);
    round.pass(100);
    round.play(watcher, { do: "call", phone: target });
    round.pass(lengths.settle - 1);
    expect(sender.doing).toBe("thinks");
    round.pass(1);
    expect(sender.doing).toBe("sends");
  });

  it("sent it at once by a hand from before in games of the first edition", () => {
    const { round, sender } = handFromBefore(false, 1);
    round.pass(1);
    expect(sender.doing).toBe("sends");
  });

  it("lets who has warned hold it too where nobody else does for fifteen seconds", () => {
    const round = begin([1, 1], { calm: true });
    const { target, watcher } = secretHop(round);
    round.play(watcher, { do: "call", phone: target });
    round.pass(lengths.handPatience - 1);
    expect(round.play(watcher, { do: "hold", phone: target })).toBe(false);
    round.pass(1);
    expect(tapOn(round.view(watcher), target)).toEqual({ do: "hold", phone: target });
    expect(round.play(watcher, { do: "hold", phone: target })).toBe(true);
    round.until(() => is(round, target) !== "clean");
    expect(is(round, target)).toBe("saidNo");
  });

  it("notices of those who were warned who has done nothing since", () => {
    const round = begin([1, 1, 1], { calm: true });
    const { target, watcher } = secretHop(round);
    const [one, other] = round.seats.filter((seat) => seat !== watcher) as [string, string];
    round.pass(1);
    round.play(watcher, { do: "call", phone: target });
    round.play(one, { do: "hold", phone: target });
    round.play(one, { do: "letGo", phone: target });
    round.pass(lengths.handPatience);
    const missed = (seat: string) => round.state.seats.find((place) => place.seat === seat)!.missed;
    expect([missed(watcher), missed(one), missed(other)]).toEqual([0, 0, 1]);
  });

  it.each([
    { dark: "from the start", after: 0 },
    { dark: "after fifteen seconds", after: 150 },
  ])("earns hearts by whoever stays where the other goes dark $dark", ({ after }) => {
    for (let seed = 1; seed <= 30; seed++) {
      const round = begin([1, 1], { calm: true, seed });
      playWell(round, () => round.state.steps >= after);
      playWell({ ...round, seats: ["s1"] });
      expect(stopTheSpread.hearts(round.state), `seed ${seed}`).toBeGreaterThan(0);
    }
  });

  it("asks for no common moment to report", () => {
    const round = begin([1, 1], { calm: true });
    const { phone, target } = firstHop(round);
    round.play("s1", { do: "hold", phone: target });
    round.until(() => round.sender("listens") !== undefined);
    round.play("s1", { do: "report", phone });
    round.pass(lengths.reportPatience - 1);
    expect(round.play("s2", { do: "report", phone })).toBe(true);
    expect(is(round, phone)).toBe("helps");
  });

  it("takes one report after fifteen seconds where the others have gone dark, and notices that they were waited for", () => {
    const { round, phone } = reportedByOne({ after: lengths.patience - 1 });
    round.pass(lengths.reportPatience - 1);
    expect(is(round, phone)).toBe("has");
    round.pass(1);
    expect(is(round, phone)).toBe("helps");
    expect(round.view("s1")).toMatchObject({ reports: [], news: { kind: "helped", phone } });
    expect(round.state.seats.find(({ seat }) => seat === "s2")!.missed).toBe(1);
  });

  it("takes it no later where the same seat reports again", () => {
    const { round, phone } = reportedByOne({ after: lengths.patience - 1 });
    round.pass(100);
    expect(round.play("s1", { do: "report", phone })).toBe(true);
    round.pass(lengths.reportPatience - 100);
    expect(is(round, phone)).toBe("helps");
  });

  it("takes no single report where another device has done something in the last forty seconds", () => {
    const { round, phone } = reportedByOne({ after: lengths.patience - 1 });
    const clean = round.state.phones.findIndex((one) => one.is === "clean");
    expect(round.play("s2", { do: "hold", phone: clean })).toBe(true);
    round.pass(lengths.reportPatience);
    expect(is(round, phone)).toBe("has");
    expect(round.sender("looks")?.phone).toBe(phone);
  });

  it("took no single report in games of the first two editions", () => {
    for (const edition of [1, 2]) {
      const { round, phone } = reportedByOne({ after: lengths.patience - 1, edition });
      round.pass(1);
      expect(round.view("s1").reports, `edition ${edition}`).toEqual([]);
      expect(round.sender("looks")?.phone).toBe(phone);
    }
  });

  it("counts only the phones it came to", () => {
    const round = begin([1, 1], { calm: true });
    for (const phone of round.state.phones.filter((one) => one.is === "clean").slice(0, 4)) phone.is = "saidNo";
    expect(stopTheSpread.hearts(round.state)).toBe(3);
  });
});

describe("any round", () => {
  const tables = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
  const moves = fc.array(
    fc.record({
      seat: fc.integer({ min: 1, max: 9 }),
      what: fc.constantFrom("tap", "call", "hold", "letGo", "report"),
      phone: fc.integer({ min: 0, max: 11 }),
      wait: fc.integer({ min: 0, max: 25 }),
    }),
    { maxLength: 60 },
  );

  it("keeps its promises whatever is tapped: JSON state, small views, hearts 0..3, refusals change nothing", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.nat(), moves, (heads, calm, seed, taps) => {
        const round = begin(heads, { calm, seed });
        for (const { seat, what, phone, wait } of taps) {
          const before = structuredClone(round.state);
          const input = what === "tap" ? tapOn(round.view(`s${seat}`), phone) : ({ do: what, phone } as SpreadInput);
          const accepted = input !== undefined && round.play(`s${seat}`, input);
          if (what === "tap" && input && input.do !== "report") expect(accepted).toBe(true);
          if (!accepted) expect(round.state).toEqual(before);
          round.pass(wait);
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          expect([0, 1, 2, 3]).toContain(stopTheSpread.hearts(round.state));
          for (const own of round.seats) {
            const view = round.view(own);
            expect(JSON.stringify(view).length).toBeLessThan(2000);
            for (const { doing, watcher, called, target } of view.senders) {
              if (doing === "thinks" && watcher !== "" && watcher !== own && !called) expect(target).toBe(-1);
            }
          }
          expect(round.state.hands.length).toBeLessThanOrEqual(round.state.lanes);
        }
        round.pass(calm ? steps.calm : steps.timed);
        expect(stopTheSpread.finished(round.state)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("sends a device less than five different views a second", () => {
    const round = begin([1, 1, 1, 1]);
    let changes = 0;
    let last = "";
    for (let step = 0; step < steps.timed; step++) {
      round.pass(1);
      const view = JSON.stringify(round.view("s1"));
      if (view !== last) changes++;
      last = view;
    }
    expect(changes).toBeLessThan(75);
  });
});

describe("the words", () => {
  it.each(languages)("name every owner in %s, no two alike", (language) => {
    const file = new URL(`../../../assets/locales/${language}/stop-the-spread.json`, import.meta.url);
    const words = JSON.parse(readFileSync(file, "utf8"));
    expect(Object.keys(words.owners)).toEqual([...owners]);
    expect(new Set(Object.values(words.owners)).size).toBe(owners.length);
  });
});
