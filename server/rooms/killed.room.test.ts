import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../shared/game/index.ts";
import { Classroom } from "../testing/classroom.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2582);
let room: Classroom;

beforeAll(() => server.start());
afterAll(() => server.end());

/** How long (ms) all devices may take to be back once the server answers. */
const backWithinMs = 5_000;

/** Everything that must be the same after a restart: what all see, what each seat sees, what the host sees. */
function everything() {
  const { clock: _clock, ...game } = room.host.game;
  const seats = room.children.map(({ seatView: { minigame: _minigame, ...view } }) => view);
  return { game, seats, host: room.host.hostView };
}

async function killAndRestart(): Promise<void> {
  const times = room.devices.map((device) => device.times);
  await server.end("SIGKILL");
  await server.start();
  const openAt = Date.now();
  const isBack = (index: number) => {
    const device = room.devices[index];
    return device?.isThere === true && device.times > (times[index] ?? 0);
  };
  await Promise.all(room.devices.map((device, index) => device.until(() => isBack(index), "coming back")));
  expect(Date.now() - openAt).toBeLessThan(backWithinMs);
  await room.host.settled();
}

async function comesThrough(): Promise<void> {
  await room.host.settled();
  const before = everything();
  await killAndRestart();
  expect(everything()).toEqual(before);
}

describe("a server that is killed while thirty children play loses nothing, and all come back by themselves", () => {
  beforeAll(async () => {
    room = await Classroom.open(server, { preset: "lesson", days: 1, tables: 4, timed: false, questions: true }, 30);
  });
  afterAll(() => room.leave());

  it("in the lobby", async () => {
    expect(Object.keys(room.host.game.seats)).toHaveLength(30);
    await comesThrough();
    await room.start();
  });

  it.each(["before", "intro", "morning", "choose"] as const)("in the phase %s", async (phase) => {
    await room.goTo(phase, true);
    await room.play(2);
    await comesThrough();
  });

  it("while clues are told: each is in the hands it was in", async () => {
    await room.goTo("listen", true);
    await room.play(1);
    expect(room.children.flatMap((child) => child.seatView.clues ?? []).length).toBeGreaterThan(20);
    expect(room.children.some((child) => child.seatView.told)).toBe(true);
    await comesThrough();
  });

  it("while markers are secret: also those of three children at one device", async () => {
    await room.goOn(() => room.steps.has("mark"), true);
    await room.play(2);
    const hasMarked = ({ markers = [] }: { markers?: string[][] }) => markers.some((cards) => cards.length > 0);
    expect(room.children.filter((child) => hasMarked(child.seatView)).length).toBeGreaterThan(5);
    expect(room.children[0]?.seatView.markers).toHaveLength(3);
    await comesThrough();
  });

  it("while tables talk, and while they read what came of it", async () => {
    await room.goOn(() => room.steps.has("talk"), false);
    await comesThrough();
    await room.goOn(() => room.steps.has("result"), false);
    await comesThrough();
  });

  it("while a table looks for a Max", async () => {
    await room.goOn(() => room.steps.has("seek"), false);
    await room.play(1);
    await comesThrough();
  });

  it("in a mini-game: seats, hearts and moods are kept, and it goes on", async () => {
    await room.goTo("minigame", false);
    await room.play(3);
    const before = everything();
    await killAndRestart();
    const after = everything();
    expect(after.game.seats).toEqual(before.game.seats);
    expect(after.game.newcomers).toEqual(before.game.newcomers);
    expect(after.game).toMatchObject({ phase: "minigame", endsAt: before.game.endsAt, hearts: before.game.hearts });
    const { clock } = room.host.game;
    await room.host.until(() => room.host.game.clock > clock + 300, "the mini-game to go on");
  });

  it.each(["evening", "finale", "debrief", "teachback", "after", "goodbye"] as const)(
    "in the phase %s",
    async (phase) => {
      await room.goTo(phase, false);
      await room.play(2);
      await comesThrough();
    },
  );

  it("nobody ever got another seat than the first", () => {
    for (const child of room.children) {
      const welcomes = child.received.filter(({ type }) => type === "welcome");
      const seats = welcomes.map(({ message }) => (message as { seat: string }).seat);
      expect(new Set(seats)).toEqual(new Set([child.seat]));
      expect(seats).toHaveLength(child.times);
    }
  });
});

it("sixty devices, a whole event, are back in their seats at once after a server was killed", async () => {
  room = await Classroom.open(server, { preset: "week", tables: 9, timed: false }, rules.players.most - 2);
  expect(Object.keys(room.host.game.seats)).toHaveLength(rules.players.most - 2);
  await room.start();
  await comesThrough();
  room.leave();
});

it("a server that is killed while a newcomer is looked for loses nothing", async () => {
  // One table for two newcomers who begin low: whom it does not visit feels alone, until one of them leaves. With any two
  // newcomers one game in thirteen ends before that, with these not one in ten thousand.
  const lonely = { difficulty: "brave" as const, newcomers: ["inaya", "sacha"] };
  room = await Classroom.open(server, { preset: "week", tables: 1, timed: false, ...lonely }, 8);
  await room.start();
  await room.goTo("rescue", false);
  await room.play(2);
  await comesThrough();
  room.leave();
});
