import { join } from "node:path";
import { matchMaker } from "@colyseus/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { SetupInput } from "../../shared/game/index.ts";
import { testContent } from "../../shared/game/testing/fixtures.ts";
import { closeCodes, type FoundSession, type NewSession } from "../../shared/protocol.ts";
import { readConfig } from "../config.ts";
import { makeLog } from "../log.ts";
import { type RunningServer, startServer } from "../start.ts";
import { lock, meddle } from "../store/meddle.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import { Device } from "../testing/device.ts";
import { testFolder } from "../testing/test-folder.ts";

const port = 2586;
const url = `http://127.0.0.1:${port}`;
const folder = testFolder();
const database = join(folder, "max.sqlite");
let server: RunningServer;
let host: Device;
let child: Device;

/** Chapters whose clues cannot be looked at: the rules fail when a visit to this newcomer begins. */
const broken = testContent.stories.slice(1, 2).map((story) => ({
  ...story,
  chapters: story.chapters.map((chapter) =>
    Object.defineProperty({ ...chapter }, "clues", {
      get: () => {
        throw new Error("a fault in the rules");
      },
    }),
  ),
}));
const sound = testContent.stories.slice(0, 1);

async function start(stories: typeof testContent.stories): Promise<void> {
  server = await startServer({
    config: readConfig({ PORT: String(port), DATA_DIR: folder }),
    log: makeLog("silent"),
    store: new SqliteStore(database),
    content: { ...testContent, stories },
    clientFolder: folder,
  });
}

beforeAll(() => start([...sound, ...broken]));
afterAll(() => server.stop());

async function open(setup: Partial<SetupInput>): Promise<void> {
  const response = await fetch(`${url}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ preset: "lesson", tables: 1, timed: false, ...setup }),
  });
  const { code, hostKey } = (await response.json()) as NewSession;
  host = await new Device(url, code, { role: "host", key: hostKey }).staysConnected().join();
  child = await new Device(url, code, { role: "player" }).staysConnected().join();
}

async function goToChoose(): Promise<void> {
  await host.must({ type: "start" });
  await host.settled();
  while (host.game.phase !== "choose") {
    await host.must({ type: "next" });
    await host.settled();
  }
}

describe("rules that fail", () => {
  it("end one command with an error; the game goes on from its log, and other sessions notice nothing", async () => {
    await open({ newcomers: ["newcomer-1"] });
    const other = child;
    await open({ newcomers: ["newcomer-2"] });
    await goToChoose();
    await child.must({ type: "claim", newcomer: "newcomer-2" });
    await host.settled();
    const { clock: _clock, ...before } = host.game;

    await expect(host.ask({ type: "next" })).rejects.toMatchObject({ reason: "serverUnavailable" });
    await host.until(() => host.times === 2 && child.times === 2, "coming back");
    await host.settled();
    const { clock: _later, ...after } = host.game;
    expect(after).toEqual(before);
    expect(child.closedWith).toEqual([closeCodes.restarting]);
    await child.must({ type: "unclaim" });

    expect(other.closedWith).toEqual([]);
    await other.must({ type: "share", heads: 2 });
  });

  it("at a deadline leave the game paused, for the host to go another way", async () => {
    await open({ newcomers: ["newcomer-2"], timed: true });
    await goToChoose();
    await child.must({ type: "claim", newcomer: "newcomer-2" });
    // All tables have claimed: the phase ends by itself after five seconds, and the rules fail at it.
    await host.until(() => host.times === 2, "coming back");
    await host.until(() => host.game.paused, "the pause");
    expect(host.game.phase).toBe("choose");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(host.times).toBe(2);
    await host.must({ type: "resume" });
    await host.must({ type: "endEarly" });
  });
});

describe("a store that cannot be written to", () => {
  const warnings = () => host.received.filter(({ type }) => type === "warning").map(({ message }) => message);
  beforeEach(() => open({ newcomers: ["newcomer-1"] }));

  it("ends no lesson: play goes on, the host is warned at once, and nothing is lost once it can be", async () => {
    const unlock = lock(database);
    await child.must({ type: "share", heads: 3 });
    await host.until(() => warnings().length === 1, "the warning");
    expect(warnings()).toEqual([{ key: "storeUnwritable" }]);
    await host.must({ type: "start" });
    await host.must({ type: "next" });
    await host.settled();
    expect(host.game.seats[child.seat]?.heads).toBe(3);

    unlock();
    await host.until(() => warnings().length === 2, "the good news");
    expect(warnings()[1]).toEqual({ key: "storeWritableAgain" });
    const reader = new SqliteStore(database);
    const { records, damage } = reader.readLog(host.code);
    reader.close();
    expect(damage).toBeUndefined();
    expect(records.map(({ command }) => command.type)).toEqual(["join", "share", "start", "next"]);
  });
});

describe("a disk that is gone, as a stick that is pulled out", () => {
  let pulled: { [Symbol.dispose]: () => void }[];
  beforeEach(async () => {
    await open({});
    const gone = () => {
      throw new Error("disk I/O error");
    };
    const calls = ["create", "find", "write", "readLog", "readSeats", "tryWriting"] as const;
    pulled = calls.map((call) => vi.spyOn(SqliteStore.prototype, call).mockImplementation(gone));
  });
  afterEach(() => {
    for (const call of pulled) call[Symbol.dispose]();
    for (const device of [host, child]) device.cutOff();
  });

  it("ends no lesson: a tablet that slept comes back to its seat, a host too, and there is a report", async () => {
    const { seat } = child;
    await host.must({ type: "start" });
    for (const device of [child, host]) {
      device.cutOff();
      await device.until(() => !device.isConnected, "being cut off");
      await device.join();
    }
    expect(child.seat).toBe(seat);
    expect(host.received).toContainEqual({ type: "warning", message: { key: "storeUnwritable" } });
    const { key } = host.options as { key: string };
    const report = await fetch(`${url}/api/sessions/${host.code}/report`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(report.status).toBe(200);
  });

  it("tells nobody who guesses which sessions are open", async () => {
    const answers: { error?: string }[] = [];
    for (const code of [host.code, "000000"]) {
      for (const secret of [undefined, "00".repeat(16)]) {
        const headers = { "content-type": "application/json" };
        const body = JSON.stringify({ code, secret });
        const response = await fetch(`${url}/api/join`, { method: "POST", headers, body });
        answers.push((await response.json()) as { error?: string });
      }
    }
    expect(answers.map(({ error }) => error)).toEqual(Array(4).fill("serverUnavailable"));
  });
});

it("a log that is damaged is opened up to its last whole command", async () => {
  await open({ newcomers: ["newcomer-1"] });
  await host.must({ type: "start" });
  await host.settled();
  const { phase } = host.game;
  await host.must({ type: "next" });
  host.cutOff();
  child.cutOff();
  await server.stop();
  meddle(database, "UPDATE log SET command = substr(command, 1, 9) WHERE code = ? AND number = 3", host.code);

  await start(sound);
  await host.join();
  expect(host.game.phase).toBe(phase);
  await host.must({ type: "next" });
  host.cutOff();
});

it("who asks for a place in a room that is closing is told to ask again, not that the class is full", async () => {
  await open({});
  const post = async (path: string, body: unknown) => {
    const headers = { "content-type": "application/json" };
    return (await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) })).json();
  };
  const found = (await post("/api/join", { code: host.code })) as FoundSession;
  const room = matchMaker.getLocalRoomById(found.room);
  // It closes once this place, that nobody takes, is free again.
  room.seatReservationTimeout = 2;
  const ask = () => post(`/matchmake/joinById/${found.room}`, { role: "board" });
  await ask();
  void room.disconnect(closeCodes.restarting);
  expect(await ask()).toEqual({ error: "serverUnavailable" });
  await host.until(() => host.times === 2 && child.times === 2, "being back");
  for (const device of [host, child]) device.cutOff();
});

it("a computer whose clock is put back in the middle of a lesson sends nobody away", async () => {
  const today = Date.now;
  let putBackMs = 0;
  vi.spyOn(Date, "now").mockImplementation(() => today() - putBackMs);
  await open({});
  putBackMs = 3_600_000;
  for (let tap = 0; tap < 150; tap++) {
    await child.ask({ type: "share", heads: 1 + (tap % 2) });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  vi.restoreAllMocks();
  expect(child.closedWith).toEqual([]);
  for (const device of [host, child]) device.cutOff();
});
