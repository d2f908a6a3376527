import { DatabaseSync } from "node:sqlite";

/** For tests: what another program, or a failing disk, does to the store's file. */

/** Changes the file behind the store's back. */
export function meddle(path: string, sql: string, ...values: (string | number)[]): void {
  const database = new DatabaseSync(path);
  database.prepare(sql).run(...values);
  database.close();
}

/** Locks the file against writing; the result ends that. */
export function lock(path: string): () => void {
  const database = new DatabaseSync(path);
  database.exec("BEGIN EXCLUSIVE");
  return () => database.close();
}
