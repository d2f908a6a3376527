/**
 * `npm run measure-replay`: how long opening a session takes that sixty players have played for a whole week. Bots play
 * it, the store keeps it, and a fresh process opens it as the server does: read, checked and played. Ends with an error
 * when it takes too long.
 */
import { spawnSync } from "node:child_process";
import { mkdtempDisposableSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { playGame } from "../../shared/bots/play-game.ts";
import type { Entry } from "../../shared/game/index.ts";
import { rules } from "../../shared/game/rules.ts";
import { loadContent } from "../content.ts";
import { openGame } from "../sessions/open-game.ts";
import { SqliteStore } from "../store/sqlite-store.ts";

/** What opening may take (ms), also the first time in a process, before anything is warm. */
const mostMs = 500;
/** Bots choose once; children try a card, take it back and try again. */
const triesOfAChild = 10;
const code = "000000";
const seed = 1;

/** The log with every marker and every telling of clues given as often as a child would. */
function asChildrenDo(log: readonly Entry[]): Entry[] {
  return log.flatMap((entry) => {
    const { type } = entry.command;
    return Array.from({ length: type === "mark" || type === "tell" ? triesOfAChild : 1 }, () => entry);
  });
}

function makeWeek(path: string): void {
  const content = loadContent();
  const { setup, log, game } = playGame({
    setup: { preset: "week", days: rules.days.most, tables: 9 },
    content,
    players: 7,
    skill: "average",
    seed,
  });
  const entries = asChildrenDo(log);
  const store = new SqliteStore(path);
  const version = {
    rulesVersion: "",
    stories: [],
    createdAt: 0,
    lastMoveAt: 0,
    noticedAt: 0,
    prepared: false,
    phase: "lobby",
  } as const;
  store.create({ code, room: "room", hostKeyHash: "", joinSecret: "", setup, seed, ...version });
  const records = entries.map((entry, index) => ({ number: index + 1, ...entry }));
  store.write(code, { records, taken: [], left: [], at: 1, phase: "goodbye" });
  store.close();
  const { days, seats, tables } = game.state;
  console.log(`A week of ${days} days, ${seats.size} players at ${tables.length} tables: ${entries.length} entries.`);
}

/** Opens the week; answers how long it took, ms. */
function open(path: string): number {
  const content = loadContent();
  const store = new SqliteStore(path);
  const startedAt = performance.now();
  const session = store.find(code);
  if (!session) throw new Error("the week was not kept");
  const { game, damage } = openGame(store, session, content);
  const ms = performance.now() - startedAt;
  store.close();
  if (damage) throw new Error(`the log could not be played: entry ${damage.number}: ${damage.reason}`);
  if (game.state.phase !== "goodbye") throw new Error("the game opened is not the game played");
  return ms;
}

function openInFreshProcess(path: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), path]);
  if (status !== 0) throw new Error(`it could not be opened: ${stderr.toString()}`);
  return Number(stdout.toString());
}

const [given] = process.argv.slice(2);
if (given !== undefined) console.log(open(given));
else {
  using folder = mkdtempDisposableSync(join(tmpdir(), "max-24-7-measure-"));
  const path = join(folder.path, "max.sqlite");
  makeWeek(path);
  const ms = [1, 2, 3].map(() => openInFreshProcess(path)).sort((one, other) => one - other)[1] ?? 0;
  console.log(`${(statSync(path).size / 1_048_576).toFixed(1)} MB in the store.`);
  console.log(`Opened in ${ms.toFixed(0)} ms, at most ${mostMs} ms.`);
  process.exitCode = ms <= mostMs ? 0 : 1;
}
