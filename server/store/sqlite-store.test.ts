import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testFolder } from "../testing/test-folder.ts";
import { describeStore, record, session } from "./contract.ts";
import { lock, meddle } from "./meddle.ts";
import { SqliteStore } from "./sqlite-store.ts";
import type { ReadLog } from "./store.ts";

function freshPath(): { folder: string; path: string } {
  const folder = testFolder();
  return { folder, path: join(folder, "max.sqlite") };
}

describeStore("SqliteStore", () => {
  const { folder, path } = freshPath();
  return {
    open: () => new SqliteStore(path),
    damage: (code, number, command) =>
      meddle(path, "UPDATE log SET command = ? WHERE code = ? AND number = ?", command, code, number),
    lose: (code, number) => meddle(path, "DELETE FROM log WHERE code = ? AND number = ?", code, number),
    contents: () =>
      readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), "latin1"))
        .join("\n"),
  };
});

/** The log of the session in a file; undefined when the file, or the session, cannot be opened. */
function logIn(path: string): ReadLog | undefined {
  try {
    const store = new SqliteStore(path);
    const log = store.find("123456") && store.readLog("123456");
    store.close();
    return log;
  } catch {
    return undefined;
  }
}

const one = { records: [record(1)], taken: [], left: [], at: 2_000, phase: "intro" } as const;

describe("a SQLite file", () => {
  it("of a newer version is left alone", () => {
    const { path } = freshPath();
    new SqliteStore(path).close();
    meddle(path, "PRAGMA user_version = 99");
    expect(() => new SqliteStore(path)).toThrow("newer version");
  });

  it.each([
    [1, ["prepared", "phase", "stories", "last_number", "noticed_at"], { stories: [] }],
    [2, ["stories", "last_number", "noticed_at"], { prepared: true, phase: "finale", stories: [] }],
    [3, ["noticed_at"], { prepared: true, phase: "finale" }],
  ] as const)("of version %i is brought up to this one, with what it holds", (version, columns, held) => {
    const { path } = freshPath();
    const store = new SqliteStore(path);
    store.create(session("123456", { prepared: true, phase: "finale" }));
    store.close();
    for (const column of columns) meddle(path, `ALTER TABLE session DROP COLUMN ${column}`);
    meddle(path, `PRAGMA user_version = ${version}`);
    const opened = new SqliteStore(path);
    expect(opened.find("123456")).toEqual(session("123456", held));
    opened.write("123456", { ...one, phase: "debrief" });
    expect(opened.find("123456")?.phase).toBe("debrief");
    opened.close();
    new SqliteStore(path).close();
  });

  it("that is no database is not opened", () => {
    const { path } = freshPath();
    writeFileSync(path, "This is a letter, not a database. ".repeat(100));
    expect(() => new SqliteStore(path)).toThrow();
  });

  it("that another program has locked refuses to write at once, and keeps what it had", () => {
    const { path } = freshPath();
    const store = new SqliteStore(path);
    store.create(session("123456"));
    const unlock = lock(path);
    const before = performance.now();
    expect(() => store.write("123456", one)).toThrow("locked");
    expect(() => store.tryWriting()).toThrow("locked");
    expect(performance.now() - before).toBeLessThan(1_000);
    unlock();
    store.write("123456", one);
    expect(store.readLog("123456").records).toEqual([record(1)]);
    store.close();
  });

  it("that is cut or has flipped bits is opened up to its last whole record, or refused, and never guessed", () => {
    const folder = testFolder({ inMemory: true });
    const path = join(folder, "max.sqlite");
    const store = new SqliteStore(path);
    store.create(session("123456"));
    const records = Array.from({ length: 100 }, (_, index) => record(index + 1));
    store.write("123456", { ...one, records });
    store.close();
    const whole = readFileSync(path);
    let seed = 42;
    const below = (most: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % most;
    };
    let refused = 0;
    let shortened = 0;
    for (let trial = 0; trial < 1_000; trial++) {
      const broken = Buffer.from(whole.subarray(0, trial % 3 === 0 ? below(whole.length) : whole.length));
      if (trial % 3 !== 0) {
        const position = below(broken.length);
        broken.writeUInt8(broken.readUInt8(position) ^ (1 << below(8)), position);
      }
      const copy = join(folder, `${trial}.sqlite`);
      writeFileSync(copy, broken);
      const log = logIn(copy);
      if (log) {
        expect(log.records).toEqual(records.slice(0, log.records.length));
        if (log.damage) shortened++;
        else expect(log.records.length).toBe(records.length);
      } else refused++;
      for (const file of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(file, { force: true });
    }
    expect(refused).toBeGreaterThan(0);
    expect(shortened).toBeGreaterThan(0);
  }, 20_000);
});
