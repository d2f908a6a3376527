import { DatabaseSync } from "node:sqlite";

/** How long (ms) the one before may still take to end. */
const patienceMs = 2_000;
/** SQLite's number for a file that another program has locked. */
const busy = 5;

/** Kept as long as the program runs: what is locked would be free again with it. */
const locks: DatabaseSync[] = [];

/**
 * Keeps a place for this program alone until it ends, however it ends. Two that write the same sessions would each play a
 * game of its own from the same log, and one of the two could not be kept.
 *
 * @param path A file that is for this only.
 * @returns False when another program has it.
 */
export function keepForOneProgram(path: string): boolean {
  const lock = new DatabaseSync(path, { timeout: patienceMs });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof Error && "errcode" in error && error.errcode === busy) return false;
    throw error;
  }
  locks.push(lock);
  return true;
}
