import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeLog } from "../log.ts";
import { session } from "../store/contract.ts";
import { lock } from "../store/meddle.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import { testFolder } from "../testing/test-folder.ts";
import { SessionLog } from "./session-log.ts";

let path: string;
let store: SqliteStore;
let now: number;
let warnings: string[];
let log: SessionLog;

const entry = (at: number) => ({ at, by: "host", command: { type: "pause" } }) as const;
const written = () => store.readLog("123456").records.map(({ number, at }) => [number, at]);

beforeEach(() => {
  path = join(testFolder(), "max.sqlite");
  store = new SqliteStore(path);
  store.create(session("123456"));
  now = 0;
  warnings = [];
  const place = { store, code: "123456", lastNumber: 0 };
  log = new SessionLog(
    place,
    makeLog("silent"),
    () => now,
    (key) => warnings.push(key),
  );
});
afterEach(() => store.close());

it("an entry is in the store when adding it returns", () => {
  log.add(entry(5), "intro");
  expect(written()).toEqual([[1, 5]]);
});

describe("while another program has the file locked", () => {
  let unlock: () => void;
  beforeEach(() => {
    log.add(entry(5), "intro");
    unlock = lock(path);
  });

  it("entries wait in memory, and the host is warned once", () => {
    log.add(entry(6), "intro", { taken: [{ seat: "s1", secretHash: "11" }] });
    log.add(entry(7), "intro");
    expect(warnings).toEqual(["storeUnwritable"]);
    expect(log.isBehind).toBe(true);
    unlock();
    expect(written()).toEqual([[1, 5]]);
  });

  it("they are written in order as soon as it is free, with what came meanwhile", () => {
    log.add(entry(6), "intro", { taken: [{ seat: "s1", secretHash: "11" }] });
    now = 1_000;
    log.catchUp();
    expect(log.isBehind).toBe(true);
    unlock();
    log.add(entry(7), "intro", { left: ["s9"] });
    now = 1_500;
    log.catchUp();
    expect(log.isBehind).toBe(true);
    now = 2_000;
    log.catchUp();
    expect(written()).toEqual([
      [1, 5],
      [2, 6],
      [3, 7],
    ]);
    expect(store.readSeats("123456")).toEqual([{ seat: "s1", secretHash: "11" }]);
    expect(warnings).toEqual(["storeUnwritable", "storeWritableAgain"]);
    log.add(entry(8), "intro");
    expect(written()).toHaveLength(4);
  });

  it("the last chance before the end does not wait for its turn", () => {
    log.add(entry(6), "intro");
    unlock();
    log.catchUp({ atOnce: true });
    expect(written()).toHaveLength(2);
  });
});
