import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rules } from "../../shared/game/rules.ts";
import { closeCodes, type NewSession, type ServerMessages } from "../../shared/protocol.ts";
import { makeSecret } from "../sessions/secrets.ts";
import { Device, type Wish } from "../testing/device.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2580);
let session: NewSession;
let host: Device;
const devices: Device[] = [];

beforeAll(() => server.start());
afterAll(() => server.end());

beforeEach(async () => {
  session = await makeSession();
  host = await device({ role: "host", key: session.hostKey });
});
afterEach(() => {
  for (const one of devices.splice(0)) one.cutOff();
});

async function makeSession(setup: object = {}): Promise<NewSession> {
  const { status, body } = await server.post("/api/sessions", { preset: "lesson", tables: 2, timed: false, ...setup });
  expect(status).toBe(201);
  return body as NewSession;
}

function device(options: Wish, code = session.code): Promise<Device> {
  const made = new Device(server.url, code, options);
  devices.push(made);
  return made.join();
}

const player = (options: Omit<Extract<Wish, { role: "player" }>, "role"> = {}) =>
  device({ role: "player", ...options });

const secretOf = (one: Device) => (one.options as { secret: string }).secret;

describe("a child who joins", () => {
  it("gets a seat, a nickname and an avatar, and everybody sees the seat", async () => {
    const child = await player({ table: 2, heads: 3 });
    expect(child.received[0]).toEqual({ type: "welcome", message: { seat: "s1" } });
    await host.until(() => host.game.seats.s1 !== undefined, "the seat");
    expect(host.game.seats.s1).toMatchObject({ table: 2, heads: 3, here: true, bot: false });
    expect(host.game.seats.s1?.nickname).not.toBe("");
  });

  it("gets the nickname and avatar it wishes, or another one when it is taken", async () => {
    const one = await player({ nickname: "Mango", avatar: "owl" });
    const two = await player({ nickname: "Mango", avatar: "owl" });
    expect(one.game.seats[one.seat]).toMatchObject({ nickname: "Mango", avatar: "owl" });
    expect(two.game.seats[two.seat]?.nickname).not.toBe("Mango");
  });

  it("sits elsewhere when the table it wishes is not there", async () => {
    const child = await player({ table: 9 });
    expect([1, 2]).toContain(child.table);
  });

  it("does not get in with options of another form", async () => {
    for (const options of [
      { role: "player", nickname: "Mister X" },
      { role: "teacher" },
      { role: "player", heads: 99 },
      { role: "player", secret: "mine" },
    ]) {
      await expect(device(options as Wish)).rejects.toThrow("badRequest");
    }
  });

  it("does not get in while the door is closed, and the others stay", async () => {
    const one = await player();
    await host.must({ type: "door", open: false });
    await expect(player()).rejects.toThrow("doorClosed");
    expect(one.isConnected).toBe(true);
    await host.must({ type: "door", open: true });
    expect((await player()).isConnected).toBe(true);
  });

  it("late, at any phase, has a seat at a table, the state of the game, and a part in what the table does", async () => {
    session = await makeSession({ days: 1 });
    host = await device({ role: "host", key: session.hostKey });
    await player({ table: 1 });
    await player({ table: 2 });
    await host.must({ type: "start" });
    await host.settled();
    const seen = new Set<string>();
    while (host.game.phase !== "goodbye") {
      const { phase } = host.game;
      if (!seen.has(phase)) {
        seen.add(phase);
        const late = await player();
        expect(late.game.phase).toBe(phase);
        expect(late.game.seats[late.seat]?.table).toBe(late.table);
        if (phase === "listen") expect(late.seatView.clues).not.toEqual([]);
        if (phase === "listen" || phase === "act") expect(late.seatView.visit?.newcomer).toMatch(/^\w/);
        if (phase === "minigame") expect(late.seatView.minigame).toBeTruthy();
        late.cutOff();
      }
      await host.must({ type: "next" });
      await host.settled();
    }
    expect(seen.size).toBeGreaterThan(8);
  });
});

describe("whoever comes while nothing happens", () => {
  const quietMs = 1_500;
  const quiet = () => new Promise((resolve) => setTimeout(resolve, quietMs));
  const passedFor = ({ game }: Device) => game.clock - game.startedAt;

  it("knows what time it is: a board, a child whose connection was gone, and with them all who were there", async () => {
    const child = await player();
    await host.must({ type: "start" });
    await quiet();
    const board = await device({ role: "board" });
    expect(passedFor(board)).toBeGreaterThanOrEqual(quietMs);
    child.cutOff();
    await quiet();
    const back = await player({ secret: secretOf(child) });
    expect(passedFor(back)).toBeGreaterThanOrEqual(2 * quietMs);
    await host.until(() => passedFor(host) >= 2 * quietMs, "the time of the game");
  });

  it("in a pause knows when it began, for there time stands still", async () => {
    await player();
    await host.must({ type: "start" });
    await host.must({ type: "pause" });
    await host.settled();
    const { clock } = host.game;
    await quiet();
    expect((await device({ role: "board" })).game.clock).toBe(clock);
  });

  it("in a pause is told what time it is, as its host: the bell does not wait", async () => {
    await player();
    await host.must({ type: "start" });
    await host.must({ type: "pause" });
    await host.settled();
    await quiet();
    const back = await device(host.options);
    const told = back.received.find(({ type }) => type === "clock")?.message as ServerMessages["clock"];
    expect(told.at - back.game.clock).toBeGreaterThanOrEqual(quietMs);
  });
});

describe("a device with its secret", () => {
  it("comes back to its seat, and nobody else does without it", async () => {
    const child = await player();
    const secret = secretOf(child);
    child.cutOff();
    const back = await player({ secret });
    expect(back.seat).toBe(child.seat);
    expect((await player()).seat).not.toBe(child.seat);
    expect((await player({ secret: secret.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) })).seat).not.toBe(
      child.seat,
    );
  });

  it("has one seat also where it asks again because the answer to its first try was lost", async () => {
    const secret = makeSecret();
    const first = new Device(server.url, session.code, { role: "player", secret });
    devices.push(first);
    first.join().catch(() => {});
    await host.until(() => Object.keys(host.game.seats).length === 1, "the seat");
    const second = await player({ secret });
    expect(Object.keys(second.game.seats)).toEqual([second.seat]);
  });

  it("that opens its seat elsewhere takes it over, with a word to the first", async () => {
    const first = await player();
    const second = await player({ secret: secretOf(first) });
    await first.until(() => first.closedWith.length > 0, "being closed");
    expect(first.closedWith).toEqual([closeCodes.takenOver]);
    expect(second.seat).toBe(first.seat);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(host.game.seats[second.seat]?.here).toBe(true);
  });

  it("gets its seat back while the door is closed", async () => {
    const child = await player();
    await host.must({ type: "door", open: false });
    child.cutOff();
    expect((await player({ secret: secretOf(child) })).seat).toBe(child.seat);
  });
});

describe("a seat", () => {
  it("that is gone counts no more after five seconds, and at once again when it is back", async () => {
    const child = await player();
    const here = () => host.game.seats[child.seat]?.here;
    await host.until(() => here() === true, "the seat");
    const since = performance.now();
    child.cutOff();
    await host.until(() => here() === false, "the seat to be away");
    expect(performance.now() - since).toBeGreaterThanOrEqual(rules.awayAfterMs);
    const back = await player({ secret: secretOf(child) });
    await host.until(() => here() === true, "the seat to be back");
    expect(back.seat).toBe(child.seat);
  });

  it("that is left on purpose in the lobby is free for good", async () => {
    const child = await player();
    await host.until(() => host.game.seats[child.seat] !== undefined, "the seat");
    await child.leave();
    await host.until(() => host.game.seats[child.seat] === undefined, "the seat to go");
    expect((await player({ secret: secretOf(child) })).seat).not.toBe(child.seat);
  });

  it("that is left on purpose during play is kept for its child", async () => {
    const child = await player();
    await player();
    await host.must({ type: "start" });
    await child.leave();
    expect((await player({ secret: secretOf(child) })).seat).toBe(child.seat);
  });
});

it("a child whose seat was given up for the questions some weeks later gets a new one", async () => {
  session = await makeSession({ days: 1 });
  host = await device({ role: "host", key: session.hostKey });
  const child = await player();
  await host.must({ type: "start" });
  await host.must({ type: "endEarly" });
  while (host.game.phase !== "goodbye") {
    await host.must({ type: "skip" });
    await host.settled();
  }
  child.cutOff();
  await host.until(() => host.game.seats[child.seat]?.here === false, "the seat to be away");
  await host.must({ type: "followUp" });
  const back = await player({ secret: secretOf(child) });
  expect(back.seat).not.toBe(child.seat);
  expect(back.game.phase).toBe("followUp");
  back.cutOff();
  await server.end();
  await server.start();
  expect((await player({ secret: secretOf(child) })).seat).toBe(back.seat);
});

describe("a removed child", () => {
  it("is sent out with a word, cannot come back, and can once it is let back in", async () => {
    const child = await player();
    const secret = secretOf(child);
    await host.must({ type: "remove", seat: child.seat });
    await child.until(() => child.closedWith.length > 0, "being closed");
    expect(child.closedWith).toEqual([closeCodes.removed]);
    await expect(player({ secret })).rejects.toThrow("removed");
    await host.must({ type: "letBack", seat: child.seat });
    expect((await player({ secret })).seat).toBe(child.seat);
  });
});

describe("a host", () => {
  it("needs the session's own key", async () => {
    const other = await makeSession();
    await expect(device({ role: "host", key: other.hostKey })).rejects.toThrow("wrongKey");
    await expect(device({ role: "host", key: "0".repeat(32) })).rejects.toThrow("wrongKey");
    await expect(device({ role: "host", key: "" })).rejects.toThrow("badRequest");
  });

  it("may be there several times, and gets where to join; so does a board, without a key", async () => {
    const second = await device({ role: "host", key: session.hostKey });
    const board = await device({ role: "board" });
    const found = (one: Device) => one.received.find(({ type }) => type === "join")?.message;
    expect(found(second)).toEqual(found(host));
    expect(found(board)).toEqual({
      code: session.code,
      address: expect.stringMatching(/^http:\/\/.+:2580$/),
      link: expect.stringMatching(new RegExp(`^http://.+:2580/j/${session.code}#[0-9a-f]{32}$`)),
    });
    expect(JSON.stringify(board.received)).not.toContain(session.hostKey);
    expect(board.received.map(({ type }) => type)).toEqual(["join"]);
    await second.must({ type: "board", language: "fr" });
  });
});
