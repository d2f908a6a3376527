import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setupSchema } from "../../shared/game/index.ts";
import type { Batch, LogRecord, Store, StoredSession } from "./store.ts";

/** A place for one store, as a test needs it. */
interface Place {
  /** Opens a store on the place; may be called again after the last one was closed. */
  open: () => Store;
  /** Changes what is kept behind the store's back, as a failing disk would. */
  damage: (code: string, number: number, command: string) => void;
  /** Takes one record of the log away. */
  lose: (code: string, number: number) => void;
  /** Everything that can be read in the place without a store. */
  contents: () => string;
}

/** A session as a store keeps it, with whatever a test changes about it. */
export function session(code: string, changes: Partial<StoredSession> = {}): StoredSession {
  return {
    code,
    room: `room-${code}`,
    hostKeyHash: "a1".repeat(32),
    joinSecret: `5ec2e7${code}`.padEnd(32, "0"),
    setup: setupSchema.parse({ preset: "lesson" }),
    seed: 4_294_967_295,
    createdAt: 1_000,
    lastMoveAt: 1_000,
    noticedAt: 0,
    prepared: false,
    phase: "lobby",
    rulesVersion: "0.1.0",
    stories: ["elif", "wout"],
    ...changes,
  };
}

/** An entry of a log with this number (from 1), at ten times as many ms, with whatever a test changes about it. */
export function record(number: number, changes: Partial<LogRecord> = {}): LogRecord {
  return { number, at: number * 10, by: "host", command: { type: "door", open: number % 2 === 0 }, ...changes };
}

const batch = (changes: Partial<Batch>): Batch => ({
  records: [],
  taken: [],
  left: [],
  at: 2_000,
  phase: "intro",
  ...changes,
});

/** What any store must do, whatever it is made of. */
export function describeStore(name: string, makePlace: () => Place): void {
  describe(name, () => {
    let place: Place;
    let store: Store;

    beforeEach(() => {
      place = makePlace();
      store = place.open();
    });
    afterEach(() => store.close());

    function reopen(): void {
      store.close();
      store = place.open();
    }

    describe("sessions", () => {
      it("a session is found again as it was made, also after the store was closed", () => {
        store.create(session("123456"));
        reopen();
        expect(store.find("123456")).toEqual(session("123456"));
      });

      it("an unknown code finds nothing", () => {
        expect(store.find("123456")).toBeUndefined();
      });

      it("a code is given once", () => {
        store.create(session("123456"));
        expect(() => store.create(session("123456", { room: "other" }))).toThrow();
        expect(() => store.create(session("654321", { room: "room-123456" }))).toThrow();
        expect(store.count()).toBe(1);
      });

      it("writing moves the time of the last move and the phase", () => {
        store.create(session("123456"));
        store.write("123456", batch({ records: [record(1)], at: 7_000, phase: "finale" }));
        expect(store.find("123456")).toMatchObject({ lastMoveAt: 7_000, phase: "finale" });
      });
    });

    describe("the log", () => {
      beforeEach(() => {
        store.create(session("123456"));
        store.create(session("222222"));
      });

      it("is read in order, as it was written, also after the store was closed", () => {
        const records = Array.from({ length: 12 }, (_, index) => record(index + 1));
        for (const one of records) store.write("123456", batch({ records: [one] }));
        store.write("222222", batch({ records: [record(1)] }));
        reopen();
        expect(store.readLog("123456")).toEqual({ records, damage: undefined });
      });

      it("keeps every kind of value a command can hold", () => {
        const commands: LogRecord["command"][] = [
          { type: "mark", head: 1, cards: ["one", "two"] },
          { type: "answer", question: "1a", choice: null },
          { type: "play", input: { at: 0.5, words: ["é", '"quoted"'] } },
          { type: "rename" },
        ];
        const records = commands.map((command, index) => record(index + 1, { by: "s1", command }));
        store.write("123456", batch({ records }));
        expect(store.readLog("123456").records).toEqual(records);
      });

      it("a number that is taken is refused, and nothing of its batch is kept", () => {
        store.write("123456", batch({ records: [record(1)] }));
        const twice = batch({ records: [record(2), record(1)], taken: [{ seat: "s1", secretHash: "ff" }] });
        expect(() => store.write("123456", twice)).toThrow();
        expect(store.readLog("123456").records).toEqual([record(1)]);
        expect(store.readSeats("123456")).toEqual([]);
      });

      it("a session that is not kept takes no records", () => {
        expect(() => store.write("999999", batch({ records: [record(1)] }))).toThrow();
      });

      it.each([
        ["half a record", '{"type":"door","op'],
        ["a record of another form", '{"type":"door","open":"yes"}'],
        ["a command nobody knows", '{"type":"fly"}'],
        ["another command than was written", '{"type":"start"}'],
        ["an empty record", ""],
      ])("%s ends the log before it and is reported", (_, command) => {
        store.write("123456", batch({ records: [record(1), record(2), record(3), record(4)] }));
        place.damage("123456", 3, command);
        const log = store.readLog("123456");
        expect(log.records).toEqual([record(1), record(2)]);
        expect(log.damage?.number).toBe(3);
      });

      it("a record that is missing ends the log before it", () => {
        store.write("123456", batch({ records: [record(1), record(2), record(3)] }));
        place.lose("123456", 2);
        expect(store.readLog("123456")).toMatchObject({ records: [record(1)], damage: { number: 2 } });
      });

      it("the last record is missed too, until it is set aside", () => {
        store.write("123456", batch({ records: [record(1), record(2)] }));
        place.lose("123456", 2);
        expect(store.readLog("123456")).toMatchObject({ records: [record(1)], damage: { number: 2 } });
        store.setAside("123456", 2);
        expect(store.readLog("123456")).toEqual({ records: [record(1)], damage: undefined });
      });

      it("time that goes back ends the log before it", () => {
        store.write("123456", batch({ records: [record(1), record(2, { at: 9 })] }));
        expect(store.readLog("123456")).toMatchObject({ records: [record(1)], damage: { number: 2 } });
      });

      it("goes on from where damage was set aside", () => {
        store.write("123456", batch({ records: [record(1), record(2), record(3)] }));
        store.setAside("123456", 2);
        const other = record(2, { command: { type: "start" } });
        store.write("123456", batch({ records: [other] }));
        expect(store.readLog("123456")).toEqual({ records: [record(1), other], damage: undefined });
      });
    });

    describe("seats", () => {
      beforeEach(() => store.create(session("123456")));

      it("a seat keeps its owner until it is left", () => {
        const one = { seat: "s1", secretHash: "11" };
        const two = { seat: "s2", secretHash: "22" };
        store.write("123456", batch({ taken: [one, two] }));
        reopen();
        expect(store.readSeats("123456")).toEqual([one, two]);
        store.write("123456", batch({ left: ["s1"] }));
        expect(store.readSeats("123456")).toEqual([two]);
      });
    });

    describe("the end of a session", () => {
      it("a removed session leaves nothing that can be read", () => {
        store.create(session("123456"));
        store.create(session("222222"));
        const telling = { type: "claim", newcomer: "a-word-of-this-session" } as const;
        store.write("123456", batch({ records: [record(1, { by: "s1", command: telling }), record(2)] }));
        store.write("123456", batch({ taken: [{ seat: "s1", secretHash: "hash-of-this-session" }] }));
        store.setAside("123456", 1);
        expect(place.contents()).toContain("a-word-of-this-session");
        store.remove("123456");
        expect(store.find("123456")).toBeUndefined();
        expect(store.count()).toBe(1);
        expect(store.readSeats("123456")).toEqual([]);
        for (const word of ["a-word-of-this-session", "hash-of-this-session", "5ec2e7123456", "room-123456"]) {
          expect(place.contents()).not.toContain(word);
        }
        expect(place.contents()).toContain("room-222222");
      });

      it("its code is free again", () => {
        store.create(session("123456"));
        store.remove("123456");
        store.create(session("123456"));
        expect(store.readLog("123456").records).toEqual([]);
      });

      it("tells when each session was made, last moved and noticed to go soon; a move makes that forgotten", () => {
        store.create(session("111111", { createdAt: 100, lastMoveAt: 5_000 }));
        store.create(session("222222", { createdAt: 6_000, lastMoveAt: 6_000, prepared: true }));
        store.notice("111111", 7_000);
        reopen();
        const dates = () => store.listDates().sort((one, other) => one.createdAt - other.createdAt);
        const second = { code: "222222", createdAt: 6_000, lastMoveAt: 6_000, noticedAt: 0, prepared: true };
        expect(dates()).toEqual([
          { code: "111111", createdAt: 100, lastMoveAt: 5_000, noticedAt: 7_000, prepared: false },
          second,
        ]);
        expect(store.find("111111")?.noticedAt).toBe(7_000);
        store.write("111111", batch({ at: 8_000 }));
        expect(dates()).toEqual([
          { code: "111111", createdAt: 100, lastMoveAt: 8_000, noticedAt: 0, prepared: false },
          second,
        ]);
      });
    });

    it("says whether it can be written to", () => {
      expect(() => store.tryWriting()).not.toThrow();
    });
  });
}
