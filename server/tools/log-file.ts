import { z } from "zod";
import { commandSchema, type Entry, type Setup, setupSchema } from "../../shared/game/index.ts";
import { parseJson } from "../parse-json.ts";

/** A game's log as it is kept in a file: what the game is made from, then its entries. */
export interface KeptLog {
  setup: Setup;
  seed: number;
  /** Ids of the stories there were when the game was made; empty: all there are. */
  stories: readonly string[];
  entries: Entry[];
  /** Why the file could not be read to its end, when it could not. */
  damage: string | undefined;
}

const headSchema = z.strictObject({
  setup: setupSchema,
  seed: z.int().min(0),
  stories: z.array(z.string()).default([]),
});
const lineSchema = z.strictObject({
  n: z.int().min(1),
  at: z.int().min(0),
  by: z.string().min(1),
  command: commandSchema,
});
/** A log as text: a line `{ setup, seed, stories }`, then one line `{ n, at, by, command }` for each entry, n = 1, 2, 3, ... */
export function writeLog({ setup, seed, stories, entries }: Omit<KeptLog, "damage">): string {
  const lines = entries.map(({ at, by, command }, index) => JSON.stringify({ n: index + 1, at, by, command }));
  return `${[JSON.stringify({ setup, seed, stories }), ...lines].join("\n")}\n`;
}

/**
 * Reads a log, up to its last whole entry when the file is cut or damaged.
 *
 * @throws Error with a sentence when the file is no log at all.
 */
export function readLog(text: string): KeptLog {
  const [first = "", ...lines] = text.trimEnd().split("\n");
  const head = headSchema.safeParse(parseJson(first));
  if (!head.success) throw new Error("The file does not begin with a line { setup, seed, stories }.");
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = lineSchema.safeParse(parseJson(line));
    const last = entries.at(-1);
    if (!parsed.success || parsed.data.n !== index + 1 || parsed.data.at < (last?.at ?? 0)) {
      return { ...head.data, entries, damage: `Entry ${index + 1} is not whole: read up to the one before it.` };
    }
    const { at, by, command } = parsed.data;
    entries.push({ at, by, command });
  }
  return { ...head.data, entries, damage: undefined };
}
