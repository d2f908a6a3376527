/**
 * `npm run measure-client`: how heavy and how smooth the built client is, in a real Chromium against the real server.
 * Prints a table of what was measured beside what it may be; the last line is the verdict, and the exit code is not 0
 * when a target is missed. `-- weight smoothness memory` measures only the parts that are named.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { composedBySoftware, launchBrowser, softwareWebGl } from "../browser.ts";
import { GameServer } from "../people/game-server.ts";
import { isMet, type Measurements, type Row, rowsOf, verdict } from "./judge.ts";
import { slowNetwork } from "./measured-device.ts";
import { measureMemory, withoutFasterCode } from "./memory.ts";
import { paceOf } from "./pace.ts";
import { measureSmoothness, slowedTimes } from "./smoothness.ts";
import { measureFirstGame, measureFirstPlay, measureJoin, type Place } from "./weight.ts";

/** Each time and rate is the middle one of so many runs. */
const runs = 3;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const number = (value: number, unit: Row["unit"]) => value.toFixed(unit === "x" ? 2 : unit === "KB" ? 1 : 0);

function printTable(rows: readonly Row[]): void {
  const lines = rows.map((row) => {
    const { what, measured, target, unit } = row;
    const limit = "most" in target ? `at most ${number(target.most, unit)}` : `at least ${number(target.least, unit)}`;
    return [what, `${number(measured, unit)} ${unit}`, limit, isMet(row) ? "met" : "MISSED"] as const;
  });
  const width = (column: 0 | 1 | 2) => Math.max(...lines.map((line) => line[column].length));
  for (const [what, measured, limit, result] of lines) {
    console.log(`${what.padEnd(width(0))}  ${measured.padStart(width(1))}  ${limit.padEnd(width(2))}  ${result}`);
  }
}

/** Does one part and says how long it took. */
async function step<Part>(name: string, measure: () => Promise<Part>): Promise<Part> {
  const startedAt = performance.now();
  const part = await measure();
  console.log(`measured: ${name} (${((performance.now() - startedAt) / 1000).toFixed(0)} s)`);
  return part;
}

/** The ways of compressing this browser asks for; over plain http many ask for no brotli. */
async function acceptedEncodings(browser: Place["browser"], address: string): Promise<string> {
  const page = await browser.newPage();
  const response = await page.goto(address);
  const headers = await response?.request().allHeaders();
  await page.close();
  return headers?.["accept-encoding"] ?? "none";
}

const parts = ["weight", "smoothness", "memory"] as const;
type Part = (typeof parts)[number];

/** Measures a part in a browser of its own, made as that part needs it. */
async function inBrowser<Found>(
  server: GameServer,
  elsewhere: string[],
  more: readonly string[],
  measure: (place: Place) => Promise<Found>,
): Promise<Found> {
  const browser = await launchBrowser([...softwareWebGl, ...more]);
  try {
    const before = await paceOf(browser);
    const port = Number(new URL(server.address).port);
    const found = await measure({ browser, address: server.address, port, elsewhere });
    const paces = [before, await paceOf(browser)].map((ms) => number(ms, "ms"));
    console.log(`Pace: a fixed piece of work took ${paces.join(" ms before and ")} ms after.`);
    return found;
  } finally {
    await browser.close();
  }
}

async function measureWeight(place: Place): Promise<Partial<Measurements>> {
  const join = await step("the join page on a slow network", () => measureJoin(place, runs));
  const { firstPlayMs, heaviestMinigame } = await step("first plays on a slow network", () =>
    measureFirstPlay(place, runs),
  );
  const firstGame = await step(`a whole first game, with ${heaviestMinigame}`, () =>
    measureFirstGame(place, heaviestMinigame),
  );
  const accepted = await acceptedEncodings(place.browser, place.address);
  const megabit = (slowNetwork.downloadThroughput * 8) / 1_000_000;
  console.log(`
Weight: Chromium ${place.browser.version()}. Bytes as they are sent, headers included; this browser accepts ${accepted}.
Slow network: ${megabit} Mbit/s down, ${slowNetwork.latency} ms. Join page, a clue and the board: the middle one of ${runs} runs; the rest once.
`);
  return { ...join, firstPlayMs, ...firstGame };
}

async function measureAll(server: GameServer, wanted: ReadonlySet<Part>): Promise<Partial<Measurements>> {
  const elsewhere: string[] = [];
  const found: Partial<Measurements> = {};
  if (wanted.has("weight")) Object.assign(found, await inBrowser(server, elsewhere, [], measureWeight));
  if (wanted.has("smoothness")) {
    const measure = (place: Place) => step("screens at a slowed processor", () => measureSmoothness(place, runs));
    Object.assign(found, await inBrowser(server, elsewhere, composedBySoftware, measure));
    console.log(`
Smoothness: processor slowed ${slowedTimes} times; one run, or the middle one of ${runs} where it missed a target. Longest task from
the opening of the page on, 0 when none took over 50 ms. By WebGL with few pixels, so that only the page's own work
counts: at least an empty Phaser scene right before, less a tenth. On Canvas a stage draws every second picture of the
screen, 30 a second in whole numbers; a page without a stage is asked the same.
`);
  }
  if (wanted.has("memory")) {
    const measure = (place: Place) => step("ten games on one page", () => measureMemory(place));
    Object.assign(found, await inBrowser(server, elsewhere, withoutFasterCode, measure));
    console.log(`
Memory: ten station games with bots on one page that is never loaded anew, after the garbage was collected, in a browser
that keeps no faster copies of code that runs often: what grows is the game's. Then three games with other newcomers.
`);
  }
  return { ...found, elsewhere };
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")} to measure: name any of ${parts.join(", ")}, or nothing for all.`);
  process.exit(2);
}
const built = spawnSync(process.execPath, ["server/tools/ensure-client.ts"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(1);
const server = await GameServer.start();
try {
  const measurements = await measureAll(
    server,
    new Set(parts.filter((part) => named.length === 0 || named.includes(part))),
  );
  const rows = rowsOf(measurements);
  console.log(`On ${cpus().length} processors (${cpus()[0]?.model.trim()}), each run on a fresh device:\n`);
  for (const address of measurements.elsewhere ?? []) console.log(`asked for elsewhere: ${address}`);
  printTable(rows);
  const { met, words } = verdict(rows);
  console.log(`\n${words}${named.length > 0 ? ` Measured was only ${named.join(", ")}.` : ""}`);
  process.exitCode = met ? 0 : 1;
} finally {
  await server.end();
}
