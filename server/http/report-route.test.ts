import { join } from "node:path";
import type { Request, Response } from "express";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGame, setupSchema } from "../../shared/game/index.ts";
import { testContent } from "../../shared/game/testing/fixtures.ts";
import type { NewSession } from "../../shared/protocol.ts";
import { makeLog } from "../log.ts";
import { type OpenSession, Sessions } from "../sessions/sessions.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import { testFolder } from "../testing/test-folder.ts";
import { reportRoute } from "./report-route.ts";

let store: SqliteStore;
let sessions: Sessions;
let route: ReturnType<typeof reportRoute>;
let session: NewSession;
/** ms of the clock that limits go by. */
let clock: number;

beforeEach(() => {
  clock = 0;
  store = new SqliteStore(join(testFolder(), "max.sqlite"));
  const limits = { mostSessions: 5, keepDays: 30 };
  const parts = { store, content: testContent, limits, version: "1.2.3", log: makeLog("silent") };
  sessions = new Sessions(parts, async () => {});
  route = reportRoute(sessions, () => clock);
  session = sessions.create(setupSchema.parse({ preset: "week" }));
});
afterEach(() => store.close());

/** What the route answers to the session's host. */
async function report(): Promise<unknown> {
  const request = { params: { code: session.code }, ip: "10.0.0.1", get: () => `Bearer ${session.hostKey}` };
  const json = vi.fn();
  await route(request as unknown as Request<{ code: string }>, { json } as unknown as Response, () => {});
  return json.mock.calls[0]?.[0];
}

/** How long (ms) one address waits for so many reports, when it asks again every three seconds as the page does. */
async function waitsForReports(wanted: number): Promise<number> {
  for (let had = 0; had < wanted; ) {
    try {
      await report();
      had++;
    } catch {
      clock += 3_000;
    }
  }
  return clock;
}

describe("the report of a session", () => {
  it("is had within three minutes for each of the hundred classes of a day at an event", async () => {
    expect(await waitsForReports(100)).toBeLessThan(3 * 60_000);
  });

  it("that is open is that of its game as it is now: no log is played for it", async () => {
    const found = sessions.find(session.code);
    if (!found) throw new Error("the session is not found");
    const game = createGame(found.setup, testContent, found.seed);
    game.state.day = 3;
    sessions.opened(session.code, { game } as OpenSession);
    const readLog = vi.spyOn(store, "readLog");
    expect(await report()).toMatchObject({ daysPlayed: 3 });
    expect(readLog).not.toHaveBeenCalled();
  });

  it("that closes or is closed is that of its log", async () => {
    expect(await report()).toMatchObject({ daysPlayed: 0 });
    sessions.opened(session.code, { game: undefined } as OpenSession);
    expect(await report()).toMatchObject({ daysPlayed: 0 });
  });

  it("is that of no session any more when it is deleted while its log is played", async () => {
    const asked = report();
    await sessions.end(session.code);
    await expect(asked).rejects.toThrow("wrongKey");
  });

  it("is had after that of a session whose log could not be read", async () => {
    vi.spyOn(store, "readLog").mockImplementationOnce(() => {
      throw new Error("the disk is gone");
    });
    const asked = [report(), report()];
    await expect(asked[0]).rejects.toThrow("the disk is gone");
    expect(await asked[1]).toMatchObject({ daysPlayed: 0 });
  });
});
