/** `npm run replay`: plays a kept log, or that of a session in the store, and says what the game came to. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { apply, type Content, createGame, type Game, withoutTakenBack } from "../../shared/game/index.ts";
import { readConfig } from "../config.ts";
import { contentOf, loadContent } from "../content.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import { type KeptLog, readLog, writeLog } from "./log-file.ts";

const usage = `npm run replay -- FILE|CODE [--export FILE]
  FILE           a log: a line { setup, seed, stories }, then a line { n, at, by, command } for each entry
  CODE           six digits: the log of that session in the store of DATA_DIR
  --export FILE  writes the log as such a file`;

class CannotReplay extends Error {}

function fromStore(code: string): KeptLog {
  const store = new SqliteStore(join(readConfig().DATA_DIR, "max.sqlite"));
  try {
    const session = store.find(code);
    if (!session) throw new CannotReplay(`There is no session ${code}.`);
    const { records, damage } = store.readLog(code);
    return {
      setup: session.setup,
      seed: session.seed,
      stories: session.stories,
      entries: records.map(({ at, by, command }) => ({ at, by, command })),
      damage: damage && `Record ${damage.number}: ${damage.reason}.`,
    };
  } finally {
    store.close();
  }
}

/** Plays a log; answers the game and how many of its entries the rules refused. */
function play({ setup, seed, stories, entries }: KeptLog, content: Content): { game: Game; refused: number } {
  const game = createGame(setup, contentOf(content, stories), seed);
  let refused = 0;
  for (const entry of withoutTakenBack(entries)) if (!apply(game, entry).ok) refused++;
  return { game, refused };
}

function summarise({ state }: Game): void {
  console.log(
    `phase ${state.phase}, day ${state.day} of ${state.days}, game clock ${(state.clock / 60_000).toFixed(1)} min`,
  );
  console.log(
    `${state.tables.length} tables, ${state.seats.size} seats, ${state.hearts} hearts, ${state.slides.length} slides`,
  );
  const row = ({ id, mood, trust, chapter, max, help, rescues }: Game["state"]["newcomers"][number]) =>
    [id, { mood, trust, chapter, max, help, rescues }] as const;
  console.table(Object.fromEntries([...state.newcomers].map(row)));
}

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { export: { type: "string" } } });
  const [source] = positionals;
  if (source === undefined || positionals.length > 1) throw new CannotReplay(usage);
  const log = /^\d{6}$/.test(source) ? fromStore(source) : readLog(readFileSync(source, "utf8"));
  if (values.export) writeFileSync(values.export, writeLog(log));
  const startedAt = performance.now();
  const { game, refused } = play(log, loadContent());
  const ms = performance.now() - startedAt;
  console.log(`${log.entries.length} entries in ${ms.toFixed(0)} ms, ${refused} refused`);
  if (log.damage) console.log(log.damage);
  summarise(game);
  return refused === 0 && log.damage === undefined ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
