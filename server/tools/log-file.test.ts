import { describe, expect, it } from "vitest";
import { playGame } from "../../shared/bots/play-game.ts";
import { testContent } from "../../shared/game/testing/fixtures.ts";
import { readLog, writeLog } from "./log-file.ts";

const trial = {
  setup: { preset: "station", tables: 1 },
  content: testContent,
  players: 2,
  skill: "average",
  seed: 5,
} as const;
const { setup, log } = playGame(trial);
const stories = ["elif", "wout"];
const text = writeLog({ setup, seed: 5, stories, entries: log });

it("a log that was written is read as it was", () => {
  expect(readLog(text)).toEqual({ setup, seed: 5, stories, entries: log, damage: undefined });
});

it("every line is one entry with its number", () => {
  const lines = text.trimEnd().split("\n");
  expect(lines).toHaveLength(log.length + 1);
  expect(JSON.parse(lines[3] ?? "")).toEqual({ n: 3, ...log[2] });
});

describe("a file that is damaged is read up to its last whole entry, and that is said", () => {
  const lines = text.trimEnd().split("\n");
  it.each([
    ["cut in the middle of an entry", `${lines.slice(0, 8).join("\n")}\n${lines[8]?.slice(0, 15)}`, 7],
    ["without one of its entries", [...lines.slice(0, 8), ...lines.slice(9)].join("\n"), 7],
    [
      "with time that goes back",
      [...lines.slice(0, -1), lines.at(-1)?.replace(/"at":\d+/, '"at":0')].join("\n"),
      log.length - 1,
    ],
    ["with a command nobody knows", lines.join("\n").replace('"type":"start"', '"type":"fly"'), 2],
  ])("%s", (_, damaged, whole) => {
    const read = readLog(damaged);
    expect(read.entries).toEqual(log.slice(0, whole));
    expect(read.damage).toBe(`Entry ${whole + 1} is not whole: read up to the one before it.`);
  });

  it("a file that is no log at all is refused", () => {
    expect(() => readLog("a letter")).toThrow("does not begin with");
    expect(() => readLog("")).toThrow("does not begin with");
  });
});
