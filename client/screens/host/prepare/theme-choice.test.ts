import { describe, expect, it } from "vitest";
import { mayComeUp, themesOf, toggleTheme } from "./theme-choice.ts";

const choices = [
  { id: "wout", themes: ["exclusion", "games"] },
  { id: "fien", themes: ["blackmail"] },
  { id: "noe", themes: ["games", "sleep"] },
];

describe("newcomers chosen by theme", () => {
  it("have the themes of their stories to choose from, each once", () => {
    expect(themesOf(choices)).toEqual(["exclusion", "blackmail", "games", "sleep"]);
  });

  it("all go with one tap, and come back with another; nobody else does", () => {
    const without = toggleTheme("games", choices, ["fien"]);
    expect(without).toEqual(["fien", "wout", "noe"]);
    expect(mayComeUp("games", choices, without)).toBe(false);
    expect(toggleTheme("games", choices, without)).toEqual(["fien"]);
  });

  it("take the rest along when one of them has gone already", () => {
    expect(mayComeUp("games", choices, ["noe"])).toBe(true);
    expect(toggleTheme("games", choices, ["noe"])).toEqual(["wout", "noe"]);
  });
});
