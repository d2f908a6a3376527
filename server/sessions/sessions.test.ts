import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Game, rules, setupSchema } from "../../shared/game/index.ts";
import { testContent } from "../../shared/game/testing/fixtures.ts";
import { minigames } from "../../shared/minigames/index.ts";
import { makeLog } from "../log.ts";
import { lock } from "../store/meddle.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import type { StoredSession } from "../store/store.ts";
import { testFolder } from "../testing/test-folder.ts";
import { hashSecret, makeSecret } from "./secrets.ts";
import { type OpenSession, Sessions } from "./sessions.ts";

const setup = setupSchema.parse({ preset: "lesson" });
const dayMs = 86_400_000;
let path: string;
let store: SqliteStore;
let sessions: Sessions;
let made: string[];
let ended: string[];
let roomFails: boolean;

/** A room that only says what happens to it. */
class Room implements OpenSession {
  closing: Promise<void> | undefined;
  game: Game | undefined;
  ended = false;
  readonly home: string;

  constructor(home = "school") {
    this.home = home;
  }
  ownsSeat = (secret: string) => secret === "the seat of this room";
  avatarsTaken = () => ["owl"];
  hostAddresses = () => [this.home];
  warned = () => {};
  end = async () => {
    this.ended = true;
  };
}

beforeEach(() => {
  path = join(testFolder(), "max.sqlite");
  store = new SqliteStore(path);
  made = [];
  ended = [];
  roomFails = false;
  const limits = { mostSessions: 5, keepDays: 30 };
  const parts = { store, content: testContent, limits, version: "1.2.3", log: makeLog("silent") };
  sessions = new Sessions(parts, async (code) => {
    made.push(code);
    await Promise.resolve();
    if (roomFails) throw new Error("no room");
    const room = new Room();
    room.end = async () => {
      ended.push(code);
    };
    sessions.opened(code, room);
  });
});
afterEach(() => store.close());

function create(prepared = false): StoredSession & { hostKey: string } {
  const { code, hostKey } = sessions.create(setup, { prepared });
  const session = sessions.find(code);
  if (!session) throw new Error("the session is not found");
  return { ...session, hostKey };
}

describe("a new session", () => {
  it("keeps its host's key as a hash only, and is found by its code", () => {
    const session = create();
    expect(session.hostKeyHash).toBe(hashSecret(session.hostKey));
    expect(session).toMatchObject({ setup: { preset: "lesson" }, rulesVersion: "1.2.3" });
    expect(session.createdAt).toBe(session.lastMoveAt);
  });

  it("keeps which stories and mini-games there are, so that those added later change nothing of it", () => {
    const session = create();
    expect(session.stories).toEqual(testContent.stories.map(({ id }) => id));
    expect([...session.setup.minigames].sort()).toEqual(minigames.map(({ id }) => id).sort());
  });

  it("keeps after how many mini-games without a heart a table is helped, so that another number changes nothing of it", () => {
    expect(create().setup.calmAfter).toBe(rules.minigame.calmAfter);
  });

  it("is refused when there are as many as there may be, until one is gone", async () => {
    const { code } = create();
    for (let more = 0; more < 4; more++) create();
    expect(() => create()).toThrow("tooManySessions");
    await sessions.end(code);
    expect(() => create()).not.toThrow();
  });

  it("is refused when no game can be made of its setup", () => {
    expect(() => sessions.create({ ...setup, newcomers: ["nobody"] })).toThrow("badRequest");
  });
});

describe("opening", () => {
  it("makes one room, however many come at the same time", async () => {
    const session = create();
    const rooms = await Promise.all(Array.from({ length: 30 }, () => sessions.open(session)));
    expect(new Set(rooms)).toEqual(new Set([session.room]));
    expect(made).toEqual([session.code]);
    expect(sessions.openCount).toBe(1);
  });

  it("waits for a room that is closing, and makes another", async () => {
    const session = create();
    const old = new Room();
    let settle = () => {};
    old.closing = new Promise<void>((resolve) => {
      settle = resolve;
    });
    sessions.opened(session.code, old);
    const opening = sessions.open(session);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made).toEqual([]);
    sessions.closed(session.code, old);
    settle();
    await opening;
    expect(made).toEqual([session.code]);
  });

  it("that fails is refused, and tried anew by the next who comes", async () => {
    const session = create();
    roomFails = true;
    await expect(sessions.open(session)).rejects.toThrow("serverUnavailable");
    roomFails = false;
    expect(await sessions.open(session)).toBe(session.room);
  });
});

it("the answers that are being counted in a session are the same ones when it is opened again, until it is deleted", async () => {
  const { code } = create();
  const answers = sessions.answersOf(code);
  expect(sessions.answersOf(code)).toBe(answers);
  expect(sessions.answersOf(create().code)).not.toBe(answers);
  await sessions.end(code);
  expect(sessions.answersOf(code)).not.toBe(answers);
});

describe("a session that is deleted", () => {
  it("goes on while the store cannot be written to, for nothing of it would be gone", async () => {
    const { code } = create();
    const room = new Room();
    sessions.opened(code, room);
    const unlock = lock(path);
    await expect(sessions.end(code)).rejects.toThrow("locked");
    unlock();
    expect(room.ended).toBe(false);
    await sessions.end(code);
    expect(room.ended).toBe(true);
    expect(sessions.find(code)).toBeUndefined();
  });

  it("while its room is being made has that room ended too", async () => {
    const session = create();
    const opening = sessions.open(session);
    while (made.length === 0) await Promise.resolve();
    const ending = sessions.end(session.code);
    await opening;
    await ending;
    expect(ended).toEqual([session.code]);
    expect(sessions.find(session.code)).toBeUndefined();
  });
});

describe("a secret belongs to a session", () => {
  it("when it is that of its link, its host or one of its seats", async () => {
    const session = create();
    const other = create();
    const seat = makeSecret();
    const taken = [{ seat: "s1", secretHash: hashSecret(seat) }];
    store.write(session.code, { records: [], taken, left: [], at: 1, phase: "lobby" });
    for (const secret of [session.joinSecret, session.hostKey, seat]) {
      expect(sessions.isKnown(session, secret)).toBe(true);
      expect(sessions.isKnown(other, secret)).toBe(false);
    }
    expect(sessions.isKnown(session, makeSecret())).toBe(false);
    await sessions.open(session);
    expect(sessions.isKnown(session, "the seat of this room")).toBe(true);
  });
});

it("sessions are at home where their host is connected from", () => {
  const one = create();
  const two = create();
  sessions.opened(one.code, new Room("school"));
  sessions.opened(two.code, new Room("library"));
  expect([...sessions.atHome("school").keys()]).toEqual([one.code]);
  expect(sessions.atHome("elsewhere").size).toBe(0);
});

describe("old sessions", () => {
  it("are ended and deleted when their last move was too long ago, or when nobody ever came", async () => {
    const now = Date.now();
    const played = create();
    const unused = create();
    store.write(played.code, { records: [], taken: [], left: [], at: played.createdAt + 5, phase: "intro" });
    const room = new Room();
    sessions.opened(played.code, room);

    await sessions.deleteOld(now + dayMs - 10_000);
    expect(sessions.find(unused.code)).toBeDefined();
    await sessions.deleteOld(now + dayMs + 10_000);
    expect(sessions.find(unused.code)).toBeUndefined();
    expect(sessions.find(played.code)).toBeDefined();
    await sessions.deleteOld(now + 24 * dayMs + 5_000);
    await sessions.deleteOld(now + 30 * dayMs);
    expect(sessions.find(played.code)).toBeDefined();
    await sessions.deleteOld(now + 30 * dayMs + 10_000);
    expect(sessions.find(played.code)).toBeUndefined();
    expect(room.ended).toBe(true);
  });

  it("are not deleted the first time they look so, for the date may have jumped; a move makes them young again", async () => {
    const played = create();
    const year = 365 * dayMs;
    const move = (at: number) => store.write(played.code, { records: [], taken: [], left: [], at, phase: "intro" });
    move(played.createdAt + 5);
    const room = new Room();
    sessions.opened(played.code, room);
    await sessions.deleteOld(Date.now() + year);
    expect(room.ended).toBe(false);
    move(Date.now() + year);
    await sessions.deleteOld(Date.now() + year + 25 * dayMs);
    await sessions.deleteOld(Date.now() + year + 29 * dayMs);
    expect(sessions.find(played.code)).toBeDefined();
    await sessions.deleteOld(Date.now() + year + 32 * dayMs);
    expect(sessions.find(played.code)).toBeUndefined();
  });

  it("are deleted though another one cannot be", async () => {
    const old = [create(), create(), create()];
    const stuck = new Room();
    stuck.end = async () => {
      throw new Error("the room does not close");
    };
    for (const { code } of old.slice(0, 2)) sessions.opened(code, stuck);
    await sessions.deleteOld(Date.now() + dayMs + 10_000);
    expect(old.map(({ code }) => sessions.find(code) !== undefined)).toEqual([true, true, false]);
  });

  it("are kept until the day their host is told, prepared ones as long as those that were played", async () => {
    const unused = create();
    const prepared = create(true);
    const played = create();
    store.write(played.code, { records: [], taken: [], left: [], at: played.createdAt + 5, phase: "finale" });
    const summaries = [unused, prepared, played].map(({ code }) => sessions.summaryOf(sessions.find(code) ?? unused));
    expect(summaries.map(({ keptUntil, createdAt }) => Math.floor((keptUntil - createdAt) / dayMs))).toEqual([
      1, 30, 30,
    ]);
    expect(summaries.map(({ phase }) => phase)).toEqual(["lobby", "lobby", "finale"]);
    for (const { code, keptUntil, createdAt } of summaries) {
      await sessions.deleteOld(Math.max(createdAt, keptUntil - 6 * dayMs));
      await sessions.deleteOld(keptUntil - 1);
      expect(sessions.find(code)).toBeDefined();
      await sessions.deleteOld(keptUntil + 1);
      expect(sessions.find(code)).toBeUndefined();
    }
  });
});
