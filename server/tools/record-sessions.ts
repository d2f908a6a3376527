/**
 * `npm run record-sessions`: plays a station, two lessons and a week with bots, and keeps what they came to as that of the
 * present version of the program. Later versions must open them as they were left.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import packageJson from "../../package.json" with { type: "json" };
import { playGame } from "../../shared/bots/play-game.ts";
import type { Skill } from "../../shared/bots/skill.ts";
import type { SetupInput } from "../../shared/game/index.ts";
import { loadContent } from "../content.ts";
import { eventfulClass, withStepTakenBack } from "./eventful-class.ts";
import { writeLog } from "./log-file.ts";
import { endsOfPhases, momentsOf, recordedFolder } from "./recorded-session.ts";

const players = 2;

interface Recording {
  setup: SetupInput;
  seed: number;
  skill?: Skill;
  isEventful?: boolean;
}

/** Those at which tables that play at random earn least. */
const hardMinigames = ["strong-key", "mask-off", "listening-ear", "lights-out"] as const;

/**
 * What is recorded; the week's seed brings alarms, lights, extra visits and a rescue, that of the lesson without hearts
 * tables that come to play without time pressure.
 */
const trials: Record<string, Recording> = {
  station: { setup: { preset: "station", tables: 2 }, seed: 1 },
  lesson: { setup: { preset: "lesson", tables: 2, minutes: 60, questions: true }, seed: 247, isEventful: true },
  "lesson-without-hearts": {
    setup: { preset: "lesson", tables: 2, minutes: 60, minigames: [...hardMinigames] },
    seed: 48,
    skill: "random",
  },
  week: { setup: { preset: "week", tables: 2, difficulty: "brave" }, seed: 5 },
};

const content = loadContent();
const stories = content.stories.map(({ id }) => id);
const folder = join(recordedFolder, packageJson.version);
mkdirSync(folder, { recursive: true });
for (const [name, { setup: wish, seed, skill = "average", isEventful = false }] of Object.entries(trials)) {
  const { meanwhile, left } = eventfulClass();
  const trial = { setup: wish, content, players, skill, seed };
  const { setup, log } = playGame(isEventful ? { ...trial, meanwhile } : trial);
  if (isEventful && left().length > 0) throw new Error(`what should happen did not: ${left().join(", ")}`);
  const entries = isEventful ? withStepTakenBack(log) : log;
  const recorded = { setup, seed, stories, entries, damage: undefined };
  const moments = momentsOf(recorded, content, endsOfPhases(recorded, content));
  const files = { log: writeLog(recorded), moments: JSON.stringify(moments) };
  for (const [kind, text] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.${kind}.gz`), gzipSync(text, { level: 9 }));
  }
  console.log(`${name}: ${entries.length} entries, ${moments.length} moments`);
}
