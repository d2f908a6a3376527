import { describe, expect, it } from "vitest";
import { type SpreadInput, stopTheSpread } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { tapOn } from "../../../shared/minigames/stop-the-spread/tap.ts";
import { adviceFor } from "./advice.ts";
import { afterInput, ownPart, withOwnPart } from "./own-part.ts";

/** A round of two or three, with a look at every view of the first seat on the way. */
function playThrough(look: (round: { tap: (input: SpreadInput) => void; view: ReturnType<typeof seen> }) => void) {
  const players = ["s1", "s2", "s3"].map((seat) => ({ seat, heads: 1 }));
  const state = stopTheSpread.create({ seed: 4 }, { players, calm: false, steps: 750, newcomers: ["fien"] });
  for (let step = 0; step < 750; step++) {
    stopTheSpread.step(state);
    if (step % 3 !== 0) continue;
    look({ view: seen(state, "s1"), tap: (input) => expect(stopTheSpread.input(state, "s1", input)).toBe(true) });
    for (const seat of ["s2", "s3"]) {
      const { phone } = adviceFor(seen(state, seat));
      const input = phone < 0 ? undefined : tapOn(seen(state, seat), phone);
      if (input && input.do !== "letGo") stopTheSpread.input(state, seat, input);
    }
  }
  return state;
}

const seen = (state: ReturnType<typeof stopTheSpread.create>, seat: string) => stopTheSpread.view(state, seat);

describe("what is shown of a tap before the server has said yes", () => {
  it("is what the server then shows, when it says yes", () => {
    const did = new Set<string>();
    const players = [
      { seat: "s1", heads: 1 },
      { seat: "s2", heads: 1 },
    ];
    for (let seed = 0; seed < 20; seed++) {
      const state = stopTheSpread.create({ seed }, { players, calm: false, steps: 750, newcomers: ["fien"] });
      for (let step = 0; step < 750; step++) {
        stopTheSpread.step(state);
        for (const seat of ["s1", "s2"]) {
          const view = seen(state, seat);
          const input = tapOn(view, (step * 7 + seed) % view.phones.length);
          if (!input || step % 4 !== 0) continue;
          const shown = withOwnPart(view, afterInput(ownPart(view), input, view.own), state.steps);
          const isCompleted = input.do === "report" && view.reports.some(({ phone }) => phone === input.phone);
          if (!stopTheSpread.input(state, seat, input) || isCompleted) continue;
          did.add(input.do);
          const after = seen(state, seat);
          expect(shown.hands.toSorted((one, other) => one.phone - other.phone)).toEqual(
            after.hands.toSorted((one, other) => one.phone - other.phone),
          );
          expect(shown.senders).toEqual(after.senders);
          expect(shown.reports).toEqual(after.reports);
        }
      }
    }
    expect([...did].sort()).toEqual(["call", "hold", "letGo", "report"]);
  });

  it("changes nothing where nothing was tapped", () => {
    playThrough(({ view }) => expect(withOwnPart(view, ownPart(view), 99)).toEqual(view));
  });
});

describe("the advice", () => {
  it("is enough to stop every picture, for a table that does what it says", () => {
    const state = playThrough(({ view, tap }) => {
      const { phone } = adviceFor(view);
      const input = phone < 0 ? undefined : tapOn(view, phone);
      if (input && input.do !== "letGo") tap(input);
    });
    expect(state.stopped).toBe(true);
    expect(stopTheSpread.hearts(state)).toBe(3);
  });

  it("is enough for whoever stays where the other has gone dark, and says who may hold when nobody did", () => {
    const players = ["s1", "s2"].map((seat) => ({ seat, heads: 1 }));
    const state = stopTheSpread.create({ seed: 4 }, { players, calm: true, steps: 900, newcomers: ["fien"] });
    const kinds: string[] = [];
    while (!stopTheSpread.finished(state)) {
      stopTheSpread.step(state);
      const { kind, phone } = adviceFor(seen(state, "s1"));
      if (kind !== kinds.at(-1)) kinds.push(kind);
      const input = phone < 0 ? undefined : tapOn(seen(state, "s1"), phone);
      if (input && input.do !== "letGo") stopTheSpread.input(state, "s1", input);
    }
    expect(kinds.join(" ")).toContain("warned anybody held");
    expect(stopTheSpread.hearts(state)).toBeGreaterThan(0);
  });

  it("names whom to ask, and never a phone that this seat cannot know", () => {
    const kinds = new Set<string>();
    playThrough(({ view }) => {
      const { kind, phone, seat } = adviceFor(view);
      kinds.add(kind);
      if (kind === "ask") expect(["s2", "s3"]).toContain(seat);
      if (kind === "hold") expect(view.senders.some(({ target }) => target === phone)).toBe(true);
    });
    expect(kinds).toContain("watch");
    expect(kinds).toContain("ask");
  });
});
