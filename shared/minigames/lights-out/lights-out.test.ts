import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../stories/format.ts";
import { type Choice, lightsOut } from "./lights-out.ts";
import { type MessageKind, messageById, messages } from "./messages.ts";

function begin(devices: number, { calm = false, seed = 5 } = {}) {
  const players = Array.from({ length: devices }, (_, index) => ({ seat: `s${index + 1}`, heads: 1 }));
  const state = lightsOut.create({ seed }, { players, calm, steps: calm ? 900 : 750, newcomers: ["fien"] });
  const seats = players.map(({ seat }) => seat);
  const pass = (steps: number) => {
    for (let passed = 0; passed < steps; passed++) lightsOut.step(state);
  };
  return {
    state,
    seats,
    pass,
    view: (seat = "s1") => lightsOut.view(state, seat),
    choose: (seat: string, ping: number, choice: Choice) => lightsOut.input(state, seat, { ping, choice }),
    /** Lets time pass until a message of a kind waits; who can read it, and its number. */
    until: (kind: MessageKind) => {
      for (let steps = 0; steps < 900; steps++) {
        for (const reader of seats) {
          const found = lightsOut
            .view(state, reader)
            .pings.find(
              (ping) => ping.status === "open" && ping.message !== "" && messageById(ping.message).kind === kind,
            );
          if (found) return { reader, number: found.number, message: found.message };
        }
        pass(1);
      }
      throw new Error(`no ${kind} came`);
    },
  };
}

describe("a message", () => {
  it("is read on one device only; the others see that it is there", () => {
    const night = begin(3);
    const { number } = night.until("later");
    const texts = night.seats.map((seat) => night.view(seat).pings.find((ping) => ping.number === number)?.message);
    expect(texts.filter((text) => text !== "")).toHaveLength(1);
  });

  it("that can wait is quiet as soon as one says so", () => {
    const night = begin(2);
    const { reader, number, message } = night.until("later");
    expect(night.choose(reader, number, "quiet")).toBe(true);
    expect(night.view().last).toEqual({ message, how: "quiet" });
  });

  it("of a whole group takes two devices within four seconds", () => {
    const night = begin(2);
    const { number } = night.until("big");
    night.choose("s1", number, "quiet");
    night.pass(41);
    expect(night.choose("s2", number, "quiet")).toBe(true);
    expect(night.view().last?.how).not.toBe("quiet");
    night.choose("s1", number, "quiet");
    expect(night.view().last?.how).toBe("quiet");
  });

  it("of a friend in need wakes an adult once two say so, whenever", () => {
    const night = begin(2);
    const { number, message } = night.until("friend");
    night.choose("s1", number, "adult");
    night.pass(60);
    night.choose("s2", number, "adult");
    expect(night.view()).toMatchObject({ helped: 1, last: { message, how: "helped" } });
  });

  it("of a friend who was muted comes back once, and counts half", () => {
    const night = begin(1);
    const { reader, number, message } = night.until("friend");
    night.choose(reader, number, "quiet");
    expect(night.view()).toMatchObject({ alone: 0 });
    night.pass(20);
    const again = night.view().pings.find((ping) => ping.message === message);
    expect(again).toMatchObject({ again: true, status: "open" });
    night.choose(reader, again?.number ?? -1, "quiet");
    expect(night.view()).toMatchObject({ alone: 1, last: { how: "alone" } });
  });

  it("that could wait costs nothing when an adult was woken for it", () => {
    const night = begin(1);
    const { number } = night.until("later");
    night.choose("s1", number, "adult");
    expect(night.view().last?.how).toBe("forNothing");
    expect(night.choose("s1", number, "quiet")).toBe(false);
  });

  it("goes on buzzing when nobody deals with it, but not in the calm variant", () => {
    const timed = begin(1);
    timed.until("later");
    timed.pass(151);
    expect(timed.state.ended.map(({ how }) => how)).toContain("missed");
    const calm = begin(1, { calm: true });
    calm.until("later");
    calm.pass(400);
    expect(calm.state.ended).toEqual([]);
  });

  it("can be read on another device when its own has gone dark, in the calm variant", () => {
    const night = begin(2, { calm: true });
    const { reader, number } = night.until("later");
    const other = night.seats.find((seat) => seat !== reader) ?? "";
    for (let times = 0; times < 8; times++) {
      night.pass(100);
      const open = night
        .view(other)
        .pings.find((ping) => ping.status === "open" && ping.number !== number && ping.message !== "");
      if (open) night.choose(other, open.number, "quiet");
    }
    expect(night.view(other).pings.find((ping) => ping.number === number)?.message).not.toBe("");
  });
});

describe("a night", () => {
  it("is quiet with three hearts when everything is read well", () => {
    const night = begin(2);
    for (let steps = 0; steps < 750 && !night.view().over; steps++) {
      night.pass(1);
      for (const seat of night.seats) {
        for (const ping of night
          .view(seat)
          .pings.filter(({ status, message }) => status === "open" && message !== "")) {
          const choice = messageById(ping.message).kind === "friend" ? "adult" : "quiet";
          for (const both of night.seats) night.choose(both, ping.number, choice);
        }
      }
    }
    expect(night.view()).toMatchObject({ over: true, alone: 0 });
    expect(lightsOut.hearts(night.state)).toBe(3);
  });

  it("earns nothing by muting everything, nor by waking an adult for everything", () => {
    for (const choice of ["quiet", "adult"] as const) {
      const night = begin(2);
      for (let steps = 0; steps < 750; steps++) {
        night.pass(1);
        for (const { number } of night.view().pings) for (const seat of night.seats) night.choose(seat, number, choice);
      }
      expect(lightsOut.hearts(night.state), choice).toBe(0);
    }
  });

  it("keeps its promises whatever is tapped: JSON state, refusals change nothing, hearts 0..3, small views", () => {
    const moves = fc.array(
      fc.record({
        seat: fc.integer({ min: 1, max: 9 }),
        ping: fc.integer({ min: 0, max: 30 }),
        choice: fc.constantFrom<Choice>("quiet", "adult"),
        wait: fc.integer({ min: 0, max: 60 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), moves, fc.boolean(), fc.integer(), (devices, tapped, calm, seed) => {
        const night = begin(devices, { calm, seed });
        for (const { seat, ping, choice, wait } of tapped) {
          night.pass(wait);
          const before = JSON.stringify(night.state);
          if (!night.choose(`s${seat}`, ping, choice)) expect(JSON.stringify(night.state)).toBe(before);
          expect(JSON.parse(JSON.stringify(night.state))).toEqual(night.state);
          for (const one of night.seats) expect(JSON.stringify(night.view(one)).length).toBeLessThan(2_000);
          expect([0, 1, 2, 3]).toContain(lightsOut.hearts(night.state));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the messages", () => {
  it("look alike whatever they are: no sign but the group's tells a kind", () => {
    const signs = new Set(messages.filter(({ kind }) => kind === "friend").map(({ sign }) => sign));
    for (const sign of signs)
      expect(messages.some((other) => other.sign === sign && other.kind === "later")).toBe(true);
  });

  it.each(languages)("have words in %s, short enough to read in a breath", (language) => {
    const file = new URL(`../../../assets/locales/${language}/lights-out.json`, import.meta.url);
    const words = JSON.parse(readFileSync(file, "utf8")) as { messages: Record<string, string> };
    expect(Object.keys(words.messages)).toEqual(messages.map(({ id }) => id));
    for (const text of Object.values(words.messages)) expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});
