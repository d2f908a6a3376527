import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { commandSchema, type PhaseName, phases, setupSchema } from "../../shared/game/index.ts";
import { parseJson } from "../parse-json.ts";
import type { Batch, Dates, LogRecord, ReadLog, SeatOwner, Store, StoredSession } from "./store.ts";

/** Grows with every change of the tables below. */
const schemaVersion = 4;

const tables = `
  CREATE TABLE session (
    code TEXT PRIMARY KEY, room TEXT NOT NULL UNIQUE, host_key_hash TEXT NOT NULL, join_secret TEXT NOT NULL,
    setup TEXT NOT NULL, seed INTEGER NOT NULL, created_at INTEGER NOT NULL, last_move_at INTEGER NOT NULL,
    rules_version TEXT NOT NULL, prepared INTEGER NOT NULL, phase TEXT NOT NULL, stories TEXT NOT NULL,
    last_number INTEGER NOT NULL, noticed_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE log (
    code TEXT NOT NULL REFERENCES session ON DELETE CASCADE, number INTEGER NOT NULL, at INTEGER NOT NULL,
    by TEXT NOT NULL, command TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (code, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE log_aside (
    code TEXT NOT NULL REFERENCES session ON DELETE CASCADE, number INTEGER NOT NULL, at INTEGER NOT NULL,
    by TEXT NOT NULL, command TEXT NOT NULL, checksum INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX log_aside_by_code ON log_aside (code);
  CREATE TABLE seat (
    code TEXT NOT NULL REFERENCES session ON DELETE CASCADE, seat TEXT NOT NULL, secret_hash TEXT NOT NULL,
    PRIMARY KEY (code, seat)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE trial (id INTEGER PRIMARY KEY CHECK (id = 1), times INTEGER NOT NULL) STRICT;
`;

/** What a file of version 1, 2, ... lacks; the phase of a game that was begun is right again after its next move. */
const sinceVersion = [
  `ALTER TABLE session ADD COLUMN prepared INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE session ADD COLUMN phase TEXT NOT NULL DEFAULT 'lobby';`,
  `ALTER TABLE session ADD COLUMN stories TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE session ADD COLUMN last_number INTEGER NOT NULL DEFAULT 0;
   UPDATE session SET last_number = (SELECT coalesce(max(number), 0) FROM log WHERE log.code = session.code);`,
  `ALTER TABLE session ADD COLUMN noticed_at INTEGER NOT NULL DEFAULT 0;
   DROP INDEX IF EXISTS session_by_last_move;`,
];

const storiesSchema = z.array(z.string());

/** How long (ms) a write waits for another program that has the file locked: all play stands still meanwhile. */
const lockPatienceMs = 50;

/**
 * The store in one SQLite file.
 *
 * The log is written ahead (WAL) with `synchronous = NORMAL`: a commit is with the operating system when a write
 * returns, so the end of the process loses nothing. Only a power cut could take the last moments, never damage what was
 * there before; waiting for the disk at each command (FULL) would make a class on a slow card wait at every tap.
 */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();

  /** Opens or makes the file. Throws when it cannot be read or written, or comes from a newer version. */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: lockPatienceMs });
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON");
    this.#makeTables();
    this.tryWriting();
  }

  create(session: StoredSession): void {
    this.#run(
      "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
      session.code,
      session.room,
      session.hostKeyHash,
      session.joinSecret,
      JSON.stringify(session.setup),
      session.seed,
      session.createdAt,
      session.lastMoveAt,
      session.rulesVersion,
      Number(session.prepared),
      session.phase,
      JSON.stringify(session.stories),
      session.noticedAt,
    );
  }

  find(code: string): StoredSession | undefined {
    const row = this.#prepare("SELECT * FROM session WHERE code = ?").get(code);
    if (!row) return undefined;
    return {
      code,
      room: String(row.room),
      hostKeyHash: String(row.host_key_hash),
      joinSecret: String(row.join_secret),
      setup: setupSchema.parse(JSON.parse(String(row.setup))),
      seed: Number(row.seed),
      createdAt: Number(row.created_at),
      lastMoveAt: Number(row.last_move_at),
      noticedAt: Number(row.noticed_at),
      rulesVersion: String(row.rules_version),
      prepared: row.prepared === 1,
      phase: phaseNamed(row.phase),
      stories: storiesSchema.parse(JSON.parse(String(row.stories))),
    };
  }

  count(): number {
    return Number(this.#prepare("SELECT count(*) AS number FROM session").get()?.number);
  }

  write(code: string, { records, taken, left, at, phase }: Batch): void {
    this.#together(() => {
      for (const { number, at: clock, by, command } of records) {
        const text = JSON.stringify(command);
        const checksum = checksumOf(number, clock, by, text);
        this.#run("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)", code, number, clock, by, text, checksum);
      }
      for (const { seat, secretHash } of taken) {
        this.#run("INSERT OR REPLACE INTO seat VALUES (?, ?, ?)", code, seat, secretHash);
      }
      for (const seat of left) this.#run("DELETE FROM seat WHERE code = ? AND seat = ?", code, seat);
      const moved = "last_move_at = ?, noticed_at = 0, phase = ?, last_number = max(last_number, ?)";
      this.#run(`UPDATE session SET ${moved} WHERE code = ?`, at, phase, records.at(-1)?.number ?? 0, code);
    });
  }

  readLog(code: string): ReadLog {
    const records: LogRecord[] = [];
    const damagedBecause = (reason: string): ReadLog => ({
      records,
      damage: { number: (records.at(-1)?.number ?? 0) + 1, reason },
    });
    try {
      const sql = "SELECT number, at, by, command, checksum FROM log WHERE code = ? ORDER BY number";
      const rows = this.#prepare(sql).iterate(code);
      for (const row of rows) {
        const last = records.at(-1);
        const record = readRecord(row);
        if (!record) return damagedBecause("it is not a whole command");
        if (record.number !== (last?.number ?? 0) + 1) return damagedBecause("it is missing");
        if (record.at < (last?.at ?? 0)) return damagedBecause("its time is before that of the one before it");
        records.push(record);
      }
      // A page that has lost its last rows still looks whole.
      if (records.length < this.#lastNumber(code)) return damagedBecause("it is missing");
    } catch (error) {
      return damagedBecause(error instanceof Error ? error.message : "it cannot be read");
    }
    return { records, damage: undefined };
  }

  readSeats(code: string): SeatOwner[] {
    return this.#prepare("SELECT seat, secret_hash FROM seat WHERE code = ?")
      .all(code)
      .map((row) => ({ seat: String(row.seat), secretHash: String(row.secret_hash) }));
  }

  setAside(code: string, from: number): void {
    this.#together(() => {
      const which = "FROM log WHERE code = ? AND number >= ?";
      this.#run(`INSERT INTO log_aside SELECT code, number, at, by, command, checksum ${which}`, code, from);
      this.#run(`DELETE ${which}`, code, from);
      this.#run("UPDATE session SET last_number = ? WHERE code = ?", from - 1, code);
    });
  }

  remove(code: string): void {
    this.#run("DELETE FROM session WHERE code = ?", code);
    // What was deleted is overwritten in the file; the write-ahead log would still hold it.
    this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  listDates(): Dates[] {
    return this.#prepare("SELECT code, created_at, last_move_at, noticed_at, prepared FROM session")
      .all()
      .map((row) => ({
        code: String(row.code),
        createdAt: Number(row.created_at),
        lastMoveAt: Number(row.last_move_at),
        noticedAt: Number(row.noticed_at),
        prepared: row.prepared === 1,
      }));
  }

  notice(code: string, at: number): void {
    this.#run("UPDATE session SET noticed_at = ? WHERE code = ?", at, code);
  }

  tryWriting(): void {
    this.#run("INSERT INTO trial VALUES (1, 1) ON CONFLICT DO UPDATE SET times = times + 1");
  }

  close(): void {
    this.#database.close();
  }

  /** Number of the last record that was written. */
  #lastNumber(code: string): number {
    return Number(this.#prepare("SELECT last_number FROM session WHERE code = ?").get(code)?.last_number ?? 0);
  }

  #makeTables(): void {
    const version = Number(this.#database.prepare("PRAGMA user_version").get()?.user_version);
    if (version > schemaVersion) throw new Error("the database comes from a newer version of this program");
    if (version === schemaVersion) return;
    const change = version === 0 ? tables : sinceVersion.slice(version - 1).join("");
    this.#together(() => this.#database.exec(`${change} PRAGMA user_version = ${schemaVersion}`));
  }

  #together(write: () => void): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      write();
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  #run(sql: string, ...values: (string | number)[]): void {
    this.#prepare(sql).run(...values);
  }

  #prepare(sql: string): ReturnType<DatabaseSync["prepare"]> {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function phaseNamed(name: SQLOutputValue | undefined): PhaseName {
  const found = phases.find((phase) => phase === name);
  if (!found) throw new Error("the session is in a phase nobody knows");
  return found;
}

/** Tells a record that was damaged where it is kept from one that was written so. */
function checksumOf(number: number, at: number, by: string, command: string): number {
  return crc32(`${number} ${at} ${by} ${command}`);
}

/** A record as it was written; undefined when it is not, or when its command has another form by now. */
function readRecord({ number, at, by, command, checksum }: Record<string, SQLOutputValue>): LogRecord | undefined {
  if (typeof number !== "number" || typeof at !== "number" || typeof by !== "string" || typeof command !== "string") {
    return undefined;
  }
  if (checksum !== checksumOf(number, at, by, command)) return undefined;
  const parsed = commandSchema.safeParse(parseJson(command));
  return parsed.success ? { number, at, by, command: parsed.data } : undefined;
}
