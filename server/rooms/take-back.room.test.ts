import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../shared/game/rules.ts";
import type { FoundSession } from "../../shared/protocol.ts";
import { Classroom } from "../testing/classroom.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2588);

beforeAll(() => server.start());
afterAll(() => server.end());

/** The host takes a step back, and every device is there again. */
async function takeBack({ host, devices }: Classroom, turn: number): Promise<void> {
  const before = host.times;
  await host.must({ type: "takeBack", turn });
  await host.until(() => devices.every(({ times, isThere }) => times === before + 1 && isThere), "all back");
  await host.settled();
}

describe("a step that the host takes back", () => {
  it("never was: every device is back by itself where it was, with the same clues", async () => {
    const room = await Classroom.open(server, { preset: "lesson", tables: 2, timed: false }, 6);
    await room.start();
    await room.goTo("listen", false);
    await room.host.settled();
    const clues = room.children.map((child) => child.seatView.clues);
    expect(clues.flat().length).toBeGreaterThan(0);
    await room.next();
    await room.host.until(() => room.host.game.tables.every(({ step }) => step === "heard"), "the next step");
    expect(await room.host.ask({ type: "takeBack" })).toEqual({ ok: true });
    await room.host.until(() => room.devices.every(({ times, isThere }) => times === 2 && isThere), "all back");
    await room.host.settled();
    expect(room.host.game.tables.map(({ step }) => step)).toEqual(["listen", "listen"]);
    expect(room.children.map((child) => child.seatView.clues)).toEqual(clues);
    await room.next();
    await room.host.until(() => room.host.game.tables.every(({ step }) => step === "heard"), "the step again");
    room.leave();
  });

  it("may be the start: everybody is in the lobby again, in the own seat, and can be joined by others", async () => {
    const room = await Classroom.open(server, { preset: "lesson", tables: 3, timed: false }, 4);
    const seats = room.children.map((child) => child.seat);
    const { turn } = room.host.game;
    await room.host.must({ type: "start", turn });
    await room.host.until(() => room.host.game.phase === "intro", "the start");
    expect(await room.host.ask({ type: "takeBack", turn })).toEqual({ ok: true });
    await room.host.until(() => room.devices.every(({ times, isThere }) => times === 2 && isThere), "all back");
    await room.host.settled();
    expect(room.host.game.phase).toBe("lobby");
    expect(room.children.map((child) => child.seat)).toEqual(seats);
    await room.children[0]?.must({ type: "sit", table: 2 });
    await room.start();
    await room.host.until(() => room.host.game.phase === "intro", "the start");
    room.leave();
  });

  it("is gone for good once it is too long ago", { timeout: 30_000 }, async () => {
    const room = await Classroom.open(server, { preset: "lesson", tables: 1, timed: false }, 2);
    await room.start();
    await new Promise((resolve) => setTimeout(resolve, rules.takeBackMs + 500));
    expect(await room.host.ask({ type: "takeBack" })).toEqual({ ok: false, refusal: "nothingToTakeBack" });
    room.leave();
  });
});

it("a device that has asked for a place and does not come, as on a bad network, keeps nobody waiting", async () => {
  const room = await Classroom.open(server, { preset: "lesson", tables: 1, timed: false }, 2);
  const { body } = await server.post("/api/join", { code: room.session.code });
  const asked = await server.post(`/matchmake/joinById/${(body as FoundSession).room}`, { role: "board" });
  expect(asked.status).toBe(200);
  await room.start();
  const since = Date.now();
  await room.host.must({ type: "takeBack" });
  await room.host.until(() => room.devices.every(({ times, isThere }) => times === 2 && isThere), "all back");
  expect(Date.now() - since).toBeLessThan(5_000);
  room.leave();
});

describe("what is no part of a step that is taken back", () => {
  it("is a pause that began since: the class still looks up", async () => {
    const room = await Classroom.open(server, { preset: "lesson", tables: 2, timed: false }, 4);
    await room.start();
    const { turn } = room.host.game;
    await room.host.must({ type: "next", turn });
    await room.host.must({ type: "pause" });
    await takeBack(room, turn);
    expect(room.host.game).toMatchObject({ phase: "intro", paused: true });
    room.leave();
  });

  it("is a pause that ended since: the class goes on", async () => {
    const room = await Classroom.open(server, { preset: "lesson", tables: 2, timed: false }, 4);
    await room.start();
    await room.host.must({ type: "pause" });
    await room.host.settled();
    const { turn } = room.host.game;
    await room.host.must({ type: "splitTable", table: 1, turn });
    await room.host.must({ type: "resume" });
    await takeBack(room, turn);
    expect(room.host.game.tables.length).toBe(2);
    expect(room.host.game.paused).toBe(false);
    room.leave();
  });

  it("a pause that the step itself ended is there again, and in the lobby there is none", async () => {
    const room = await Classroom.open(server, { preset: "lesson", tables: 2, timed: false }, 4);
    const first = room.host.game.turn;
    await room.host.must({ type: "start", turn: first });
    await room.host.must({ type: "pause" });
    await room.host.settled();
    const { turn } = room.host.game;
    await room.host.must({ type: "endEarly", turn });
    await takeBack(room, turn);
    expect(room.host.game).toMatchObject({ phase: "intro", paused: true });
    await takeBack(room, first);
    expect(room.host.game).toMatchObject({ phase: "lobby", paused: false });
    room.leave();
  });

  it("is an answer that was given before it or since: it counts, once", async () => {
    const setup = { preset: "lesson", tables: 2, timed: false, questions: true } as const;
    const room = await Classroom.open(server, setup, 6);
    const [first, ...others] = room.children;
    await room.start();
    const { turn } = room.host.game;
    await first?.must({ type: "answer", question: "4", choice: "threatener" });
    await room.host.must({ type: "splitTable", table: 1, turn });
    for (const child of others) await child.must({ type: "answer", question: "4", choice: "both" });
    await takeBack(room, turn);
    expect(room.host.game.phase).toBe("before");
    for (const child of room.children) {
      const again = await child.ask({ type: "answer", question: "4", choice: "both" });
      expect(again).toEqual({ ok: false, refusal: "alreadyAnswered" });
    }

    const counts = { "4": { threatener: 1, both: 5 } };
    const isCounted = () => room.host.until(() => "4" in (room.host.hostView.answers?.before ?? {}), "the counts");
    const end = room.host.game.turn;
    await room.host.must({ type: "next", turn: end });
    await isCounted();
    expect(room.host.hostView.answers?.before).toEqual(counts);
    await takeBack(room, end);
    expect(room.host.hostView.answers?.before).toEqual({});
    await room.host.must({ type: "next" });
    await isCounted();
    expect(room.host.hostView.answers?.before).toEqual(counts);
    room.leave();
  });
});
