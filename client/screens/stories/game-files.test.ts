import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { minigameIds } from "../../minigames/index.ts";
import { filesOn, isGamePage } from "./game-files.ts";

const locales = readdirSync(new URL("../../../assets/locales/en/", import.meta.url)).map((file) =>
  file.replace(/\.json$/, ""),
);
const read = [...filesOn("game"), ...filesOn("adults")];

it("every file of words is read, but that of the page that shows how the game is drawn", () => {
  expect([...read].sort()).toEqual([...locales.filter((file) => file !== "design"), "events", "services"].sort());
});

it("children meet the words of every mini-game", () => {
  expect(filesOn("game")).toEqual(expect.arrayContaining([...minigameIds]));
});

it("a page of the game's own words is told from a newcomer", () => {
  expect(["game", "adults", "wout", ""].filter(isGamePage)).toEqual(["game", "adults"]);
});
