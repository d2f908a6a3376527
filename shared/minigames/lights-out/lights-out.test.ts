import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../game/rules.ts";
import { languages } from "../../stories/format.ts";
import { lastLookSteps } from "../minigame.ts";
import { dealNight, friendsInNight } from "./deck.ts";
import { lightsOut, placeCount, type Wish } from "./lights-out.ts";
import { messageById, messageKinds, messages } from "./messages.ts";

const steps = 750;

function begin(heads: number[], { calm = false, seed = 7, edition = rules.edition as number } = {}) {
  const players = heads.map((count, index) => ({ seat: `s${index + 1}`, heads: count }));
  const state = lightsOut.create({ seed }, { players, calm, steps, newcomers: ["fien", "wout"], edition });
  const view = (seat = "s1") => lightsOut.view(state, seat);
  const pass = (count: number) => {
    for (let passed = 0; passed < count; passed++) lightsOut.step(state);
  };
  return {
    state,
    view,
    pass,
    seats: players.map(({ seat }) => seat),
    tap: (seat: string, wish: Wish, light: number) => lightsOut.input(state, seat, { do: wish, light }),
    /** Puts one message in the room, landed, for one reader. */
    light: (message: string, reader = "s1") => {
      state.night = [message];
      state.come = 0;
      state.turn = [reader];
      state.lights = [];
      for (let waited = 0; waited < steps && !state.lights[0]?.landed; waited++) lightsOut.step(state);
      return state.lights[0]!.number;
    },
  };
}

type Round = ReturnType<typeof begin>;

const last = (round: Round) => round.view().last?.how;
const natureOf = (id: string) => messageById(id).nature;

/** Does what fits with every light, the readers first, the others joining in; answers the hearts. */
function playWell(round: Round, skip: (message: string) => boolean = () => false) {
  for (let passed = 0; passed < steps && round.view().stage === "night"; passed++) {
    round.pass(1);
    for (const { number, message, landed } of [...round.state.lights]) {
      if (!landed || skip(message)) continue;
      const wish = natureOf(message) === "friend" ? "adult" : "tomorrow";
      for (const seat of [...round.seats, ...round.seats]) round.tap(seat, wish, number);
    }
  }
  return lightsOut.hearts(round.state);
}

describe("a message that can wait", () => {
  it("is put off by one tap of anybody, also of a seat that cannot read it", () => {
    const round = begin([1, 1]);
    const number = round.light("castle", "s1");
    expect(round.view("s2").lights[0]).toMatchObject({ kind: "game", message: "", reader: "s1" });
    expect(round.tap("s2", "tomorrow", number)).toBe(true);
    expect(last(round)).toBe("tomorrow");
    expect(round.view().lights).toEqual([]);
  });

  it("cannot be touched while it is on its way", () => {
    const round = begin([1]);
    round.pass(12);
    const [light] = round.view().lights;
    expect(light).toMatchObject({ landed: false, since: 10 });
    expect(round.tap("s1", "tomorrow", light!.number)).toBe(false);
    round.pass(15);
    expect(round.tap("s1", "tomorrow", light!.number)).toBe(true);
  });

  it("hums after fifteen seconds, can then be read by everybody, and counts half", () => {
    const round = begin([1, 1]);
    const number = round.light("castle", "s1");
    round.pass(149);
    expect(round.view("s2").lights[0]).toMatchObject({ hums: false, message: "" });
    round.pass(1);
    expect(round.view("s2").lights[0]).toMatchObject({ hums: true, message: "castle", reader: "" });
    round.tap("s2", "tomorrow", number);
    expect(last(round)).toBe("late");
  });

  it("makes an adult look in when two ask for one, which counts half and is no loss", () => {
    const round = begin([1, 1]);
    const number = round.light("zoo", "s1");
    round.tap("s1", "adult", number);
    round.tap("s2", "adult", number);
    expect(last(round)).toBe("lookedIn");
  });
});

describe("a big message", () => {
  it("needs two seats within two and a half seconds", () => {
    const round = begin([1, 1, 1]);
    const number = round.light("forty-seven", "s1");
    expect(round.tap("s1", "tomorrow", number)).toBe(true);
    expect(round.tap("s1", "tomorrow", number)).toBe(false);
    expect(round.view("s2").lights[0]).toMatchObject({ big: true, tomorrow: ["s1"], own: "" });
    round.pass(25);
    expect(round.view("s2").lights[0]).toMatchObject({ tomorrow: [] });
    round.tap("s2", "tomorrow", number);
    round.pass(24);
    round.tap("s3", "tomorrow", number);
    expect(last(round)).toBe("tomorrow");
    expect(round.view().score.together).toBe(1);
  });

  it("takes two taps one after the other where there is one device", () => {
    const round = begin([6]);
    const number = round.light("streak");
    expect(round.view().lone).toBe(true);
    round.tap("s1", "tomorrow", number);
    expect(last(round)).toBeUndefined();
    round.tap("s1", "tomorrow", number);
    expect(last(round)).toBe("tomorrow");
  });
});

describe("a friend who needs somebody", () => {
  it("is answered when who can read it asks for an adult and another joins in; asking shows the words to all", () => {
    const round = begin([1, 1, 1]);
    const number = round.light("bag", "s2");
    round.tap("s2", "adult", number);
    expect(round.view("s3").lights[0]).toMatchObject({ message: "bag", adult: ["s2"] });
    round.pass(60);
    round.tap("s3", "adult", number);
    expect(last(round)).toBe("answered");
  });

  it("cannot be put off over the head of who has read it and asks for an adult, only by that seat itself", () => {
    const round = begin([1, 1]);
    const number = round.light("bag", "s1");
    round.tap("s1", "adult", number);
    expect(round.tap("s2", "tomorrow", number)).toBe(false);
    expect(round.tap("s1", "tomorrow", number)).toBe(true);
    expect(last(round)).toBe("putOff");
  });

  it("is not answered by two who cannot read it", () => {
    const round = begin([1, 1, 1]);
    const number = round.light("bag", "s1");
    round.tap("s2", "adult", number);
    round.tap("s3", "adult", number);
    expect(last(round)).toBeUndefined();
    round.tap("s1", "adult", number);
    expect(last(round)).toBe("answered");
  });

  it("asks once more when it was put off, for all to read, and then counts as asked twice", () => {
    const round = begin([1, 1]);
    round.tap("s2", "tomorrow", round.light("dark", "s1"));
    expect(last(round)).toBe("putOff");
    round.pass(41 + 15);
    const [back] = round.view("s2").lights;
    expect(back).toMatchObject({ again: true, message: "dark" });
    for (const seat of round.seats) round.tap(seat, "adult", back!.number);
    expect(last(round)).toBe("answeredLater");
  });

  it("is left alone when it is put off twice", () => {
    const round = begin([1]);
    round.tap("s1", "tomorrow", round.light("dark"));
    round.pass(41 + 15);
    round.tap("s1", "tomorrow", round.view().lights[0]!.number);
    expect(last(round)).toBe("alone");
    expect(lightsOut.hearts(round.state)).toBe(0);
  });
});

describe("a device that has gone dark", () => {
  it("is not dealt anything and not waited for once its message has hummed, until it does something", () => {
    const round = begin([1, 1]);
    round.light("castle", "s2");
    round.pass(150);
    expect(round.view("s1").lone).toBe(true);
    round.state.night = ["castle", "streak", "zoo", "maths"];
    round.pass(80);
    expect(round.view("s1").lights[1]).toMatchObject({ message: "streak", reader: "s1", landed: true });
    const streak = round.view("s1").lights[1]!.number;
    round.tap("s1", "tomorrow", streak);
    round.tap("s2", "tomorrow", streak);
    expect(round.view("s1").lone).toBe(false);
  });
});

describe("a night", () => {
  it("gives three hearts to a table that reads well, and is over before its time", () => {
    for (const heads of [[1], [6], [1, 1], [1, 1, 1, 1, 1, 1, 1, 1]]) {
      const round = begin(heads);
      expect(playWell(round)).toBe(3);
      expect(lightsOut.finished(round.state)).toBe(true);
      expect(round.state.now).toBeLessThan(steps);
    }
  });

  it("is over two and a half seconds after the last light, so that all see why", () => {
    const round = begin([1]);
    round.tap("s1", "tomorrow", round.light("castle"));
    round.pass(lastLookSteps - 1);
    expect(round.view()).toMatchObject({ stage: "night", last: { message: "castle" } });
    round.pass(1);
    expect(lightsOut.finished(round.state)).toBe(true);
  });

  it("gives no heart to those who put off everything, ask an adult about everything, or do nothing", () => {
    const off = begin([1, 1]);
    const asking = begin([1, 1]);
    const idle = begin([1, 1]);
    for (let passed = 0; passed < steps; passed++) {
      for (const round of [off, asking, idle]) round.pass(1);
      for (const { number } of [...off.state.lights]) for (const seat of off.seats) off.tap(seat, "tomorrow", number);
      for (const { number } of [...asking.state.lights]) {
        for (const seat of asking.seats) asking.tap(seat, "adult", number);
      }
    }
    for (const round of [off, asking, idle]) {
      expect(lightsOut.finished(round.state)).toBe(true);
      expect(lightsOut.hearts(round.state)).toBe(0);
    }
  });

  it("gives no heart when one friend is still waiting at its end", () => {
    const round = begin([1, 1]);
    const friend = round.state.night.find((id) => natureOf(id) === "friend");
    expect(playWell(round, (message) => message === friend)).toBe(0);
  });

  it("begins with two small plain ones, and has friends spread over it, none of them at its end", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 8 }), fc.boolean(), (seed, devices, calm) => {
        const night = dealNight({ seed: seed >>> 0 }, devices, calm);
        expect(night).toHaveLength(calm ? 10 : 10 + 2 * (Math.min(5, devices) - 1));
        expect(new Set(night).size).toBe(night.length);
        for (const id of night.slice(0, 2)) expect(messageById(id)).toMatchObject({ nature: "waits", big: false });
        const friends = night.flatMap((id, index) => (natureOf(id) === "friend" ? [index] : []));
        expect(friends).toHaveLength(friendsInNight);
        expect(Math.max(...friends)).toBeLessThan(night.length * 0.75);
      }),
    );
  });
});

describe("more time", () => {
  it("makes a night longer by as much, on its clock too", () => {
    const round = begin([1, 1]);
    round.pass(100);
    lightsOut.extend(round.state, 300);
    expect(round.view().lasts).toBe(steps + 300);
    round.pass(steps + 300 - 101);
    expect(lightsOut.finished(round.state)).toBe(false);
    round.pass(1);
    expect(lightsOut.finished(round.state)).toBe(true);
  });

  /** Steps between one light and the next from step 400 on, where time is added then and so many lights stay. */
  function waits(stay: number): number[] {
    const round = begin([1, 1, 1, 1]);
    const came: number[] = [];
    while (round.state.come < round.state.night.length) {
      if (round.state.now === 400) lightsOut.extend(round.state, 300);
      const { come } = round.state;
      round.pass(1);
      if (round.state.come > come && round.state.now > 400) came.push(round.state.now);
      round.state.lights = round.state.lights.slice(0, stay);
    }
    return came.slice(1).map((at, index) => at - (came[index] ?? 0));
  }

  it("spreads the lights still to come over all that is left", () => {
    const between = waits(1);
    expect(between.length).toBeGreaterThan(2);
    for (const wait of between) {
      expect(wait).toBeGreaterThan(60);
      expect(wait).toBeLessThan(125);
    }
  });

  it("lets no table wait in an empty room", () => {
    for (const wait of waits(0)) expect(wait).toBe(20);
  });

  it("changes nothing of a calm night", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(100);
    const before = structuredClone(round.state);
    lightsOut.extend(round.state, 300);
    expect(round.state).toEqual(before);
  });
});

describe("the calm variant", () => {
  it("waits: no light comes while three are there, and the first come one by one", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(250);
    expect(round.view().lights).toHaveLength(1);
    for (let taps = 0; taps < 2; taps++) {
      round.tap("s1", "tomorrow", round.view().lights[0]!.number);
      round.pass(40);
    }
    round.pass(200);
    expect(round.view().lights).toHaveLength(3);
    expect(round.view()).toMatchObject({ lasts: 0, stage: "night" });
  });

  it("asks for no common moment, and a humming message counts in full", () => {
    const round = begin([1, 1], { calm: true });
    const number = round.light("forty-seven");
    round.tap("s1", "tomorrow", number);
    round.pass(320);
    round.tap("s2", "tomorrow", number);
    expect(last(round)).toBe("tomorrow");
  });

  it("counts half what only a dark device could read", () => {
    const round = begin([1, 1], { calm: true });
    const number = round.light("castle", "s2");
    round.pass(300);
    round.tap("s1", "tomorrow", number);
    expect(last(round)).toBe("late");
  });

  it("takes no friend whose light hummed for one who was put off and has been answered", () => {
    const round = begin([1, 1], { calm: true });
    const hummed = round.light("bag", "s2");
    round.pass(300);
    for (const seat of round.seats) round.tap(seat, "adult", hummed);
    expect(last(round)).toBe("answeredLater");
    expect(lightsOut.praise(round.state)).toEqual({ key: "friends", count: 1, of: 1 });
    round.tap("s1", "tomorrow", round.light("dark"));
    expect(lightsOut.praise(round.state)).toEqual({ key: "friends", count: 1, of: 2 });
    expect(lightsOut.hearts(round.state)).toBe(0);
  });

  it("takes it for one in a game of the first edition, which stays as it was left", () => {
    const round = begin([1, 1], { calm: true, edition: 1 });
    round.tap("s1", "tomorrow", round.light("dark"));
    const hummed = round.light("bag", "s2");
    round.pass(300);
    for (const seat of round.seats) round.tap(seat, "adult", hummed);
    expect(lightsOut.praise(round.state)).toMatchObject({ key: "nobodyAlone" });
  });

  it("earns as much, and is over when everything is settled", () => {
    const round = begin([1, 1], { calm: true });
    expect(playWell(round)).toBe(3);
    expect(lightsOut.finished(round.state)).toBe(true);
  });

  it("does not count what it did not come to, but a friend who was put off", () => {
    const round = begin([1], { calm: true });
    for (let settled = 0; settled < 5; settled++) {
      round.tap("s1", "tomorrow", round.light(["castle", "zoo", "maths", "vote", "score"][settled]!));
    }
    expect(lightsOut.hearts(round.state)).toBe(3);
    round.tap("s1", "tomorrow", round.light("dark"));
    expect(lightsOut.hearts(round.state)).toBe(0);
  });
});

describe("what a seat sees", () => {
  it("is the words of its own messages only", () => {
    const round = begin([1, 1, 1, 1]);
    round.pass(170);
    const readers = round.view("s9").lights.filter(({ reader }) => reader !== "");
    expect(readers.length).toBeGreaterThan(1);
    for (const seat of [...round.seats, "s9"]) {
      for (const { message, reader } of round.view(seat).lights)
        expect(message !== "").toBe(["", seat].includes(reader));
    }
  });

  it("is whether it plays, or came later and looks on", () => {
    const round = begin([1, 1]);
    expect(round.seats.map((seat) => round.view(seat).plays)).toEqual([true, true]);
    expect(round.view("s9").plays).toBe(false);
  });

  it("is the same whatever the messages of others say", () => {
    const round = begin([1, 1]);
    round.light("bag", "s2");
    const other = structuredClone(round.state);
    other.lights[0]!.message = "one-point";
    other.night = ["one-point"];
    expect(lightsOut.view(other, "s1")).toEqual(round.view("s1"));
  });

  it("does not change at every step, and is small", () => {
    const round = begin([1, 1, 1, 1, 1, 1, 1, 1]);
    let changes = 0;
    let before = "";
    for (let passed = 0; passed < 600; passed++) {
      round.pass(1);
      const now = JSON.stringify(round.view());
      if (now !== before) changes++;
      before = now;
      expect(now.length).toBeLessThan(1600);
    }
    expect(changes).toBeLessThan(70);
  });
});

describe("any night", () => {
  const tables = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
  const moves = fc.array(
    fc.record({
      seat: fc.integer({ min: 1, max: 9 }),
      wish: fc.constantFrom("tomorrow" as const, "adult" as const),
      light: fc.integer({ min: 1, max: 20 }),
      wait: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 60 },
  );

  it("keeps its promises whatever is tapped: JSON state, one place a light, hearts 0..3, refusals change nothing", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.integer(), moves, (heads, calm, seed, taps) => {
        const round = begin(heads, { calm, seed: seed >>> 0 });
        for (const { seat, wish, light, wait } of taps) {
          const before = structuredClone(round.state);
          if (!round.tap(`s${seat}`, wish, light)) expect(round.state).toEqual(before);
          round.pass(wait);
          const places = round.view().lights.map(({ place }) => place);
          expect(new Set(places).size).toBe(places.length);
          expect(places.length).toBeLessThanOrEqual(placeCount);
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          expect([0, 1, 2, 3]).toContain(lightsOut.hearts(round.state));
        }
        if (!calm) round.pass(steps);
        if (!calm) expect(lightsOut.finished(round.state)).toBe(true);
      }),
    );
  });
});

describe("the messages", () => {
  it("tell by neither symbol nor size who needs somebody", () => {
    const friends = messages.filter(({ nature }) => nature === "friend");
    expect(new Set(friends.map(({ kind }) => kind))).toEqual(new Set(messageKinds));
    for (const kind of messageKinds) {
      expect(messages.some((message) => message.kind === kind && message.nature === "waits" && !message.big)).toBe(
        true,
      );
    }
    expect(friends.every(({ big, help }) => !big && help)).toBe(true);
  });

  it.each(languages)("have words and a reason in %s", (language) => {
    const file = new URL(`../../../assets/locales/${language}/lights-out.json`, import.meta.url);
    const { messages: words } = JSON.parse(readFileSync(file, "utf8")) as {
      messages: Record<string, { says: string; why: string }>;
    };
    expect(Object.keys(words)).toEqual(messages.map(({ id }) => id));
    for (const { says, why } of Object.values(words)) {
      for (const text of [says, why]) expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });
});
