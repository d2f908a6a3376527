import { describe, expect, it } from "vitest";
import { type PhaseName, phases } from "../../../shared/game/state.ts";
import { playerView } from "./view.ts";

describe("what a player sees", () => {
  it("every phase has something to show, also to somebody whose table has no task", () => {
    for (const phase of phases) expect(playerView(phase, "idle")).toMatch(/^\w+$/);
  });

  it.each([
    ["listen", "listen", "listen"],
    ["listen", "heard", "heard"],
    ["listen", "moment", "moment"],
    ["act", "mark", "mark"],
    ["act", "talk", "talk"],
    ["act", "seek", "seek"],
    ["act", "helped", "helped"],
    ["minigame", "play", "minigame"],
    ["rescue", "rescue", "rescue"],
    ["teachback", "tip", "tip"],
  ] as const)("in the phase %s a table at %s shows %s", (phase, step, view) => {
    expect(playerView(phase, step)).toBe(view);
  });

  it.each(["listen", "act", "rescue", "minigame", "teachback"] satisfies PhaseName[])(
    "in the phase %s a table that is done waits for the others",
    (phase) => {
      expect(playerView(phase, "done")).toBe("wait");
    },
  );

  it("the questions before and after look the same", () => {
    expect(playerView("before", "idle")).toBe("questions");
    expect(playerView("after", "idle")).toBe("questions");
  });

  it("a phase that asks nothing of a table does not look at its step", () => {
    expect(playerView("evening", "done")).toBe("evening");
  });
});
