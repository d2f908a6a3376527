import { afterAll, beforeAll, expect, it } from "vitest";
import type { MarkerView } from "../../shared/game/views.ts";
import { Classroom } from "../testing/classroom.ts";
import { Device } from "../testing/device.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2583);
/** In whose stories nothing is called quiet: an event of another one's night is, and everybody may see that. */
const newcomers = ["elif", "inaya", "juno", "lina", "noe", "sacha"];
let room: Classroom;
let board: Device;

beforeAll(async () => {
  await server.start();
  room = await Classroom.open(server, { preset: "lesson", tables: 3, timed: false, newcomers }, 12);
  board = await new Device(server.url, room.session.code, { role: "board" }).join();
  await room.start();
});
afterAll(async () => {
  room.leave();
  await server.end();
});

/** What a device has got since a moment, as text. */
const gotSince = (device: Device, from: number) => JSON.stringify(device.received.slice(from));
const positions = () => new Map([...room.devices, board].map((device) => [device, device.received.length]));
const clueIds = (device: Device) => (device.seatView.clues ?? []).map((clue) => clue.id);
const childrenAt = (table: number) => room.children.filter((child) => child.table === table);

function markersIn(value: unknown): MarkerView[] {
  if (typeof value !== "object" || value === null) return [];
  if ("head" in value && "card" in value && "seat" in value) return [value as MarkerView];
  return Object.values(value).flatMap(markersIn);
}

it("a clue is told to the device that holds it and to nobody else", async () => {
  await room.goTo("choose", false);
  const from = positions();
  await room.goTo("listen", false);
  await room.host.settled();
  for (const table of [1, 2, 3]) {
    const clues = childrenAt(table).flatMap(clueIds);
    expect(clues).toHaveLength(8);
    expect(new Set(clues).size).toBe(8);
    for (const child of childrenAt(table)) {
      const others = childrenAt(table)
        .filter((other) => other !== child)
        .flatMap(clueIds);
      for (const clue of others) expect(gotSince(child, from.get(child) ?? 0)).not.toContain(`"${clue}"`);
    }
  }
  const public_ = [JSON.stringify(board.game), gotSince(board, 0), gotSince(room.host, 0)];
  for (const clue of room.children.flatMap(clueIds)) {
    for (const text of public_) expect(text).not.toContain(`"id":"${clue}"`);
  }
});

it("a child who goes away takes its clues along to nobody, and another holds them until it is back", async () => {
  const [gone, ...others] = childrenAt(1);
  if (!gone) throw new Error("nobody at table 1");
  const clues = clueIds(gone);
  gone.cutOff();
  await room.host.until(() => room.host.game.seats[gone.seat]?.here === false, "the seat to be away");
  await room.host.settled();
  for (const clue of clues) expect(others.filter((other) => clueIds(other).includes(clue))).toHaveLength(1);
  await gone.join();
  await room.host.settled();
  expect(clueIds(gone)).toEqual(clues);
  for (const clue of clues) expect(others.some((other) => clueIds(other).includes(clue))).toBe(false);
});

it("markers are nobody's but their child's until all have marked, and then the table's", async () => {
  await room.goOn(() => room.steps.has("mark"), false);
  await room.host.settled();
  const from = positions();
  // Three of four mark: the fourth keeps the table from going on.
  const marking = [1, 2, 3].flatMap((table) => childrenAt(table).slice(0, 3));
  for (const child of marking) {
    const card = child.seatView.visit?.cards[0]?.id ?? "";
    await child.must({ type: "mark", head: 0, cards: [card] });
  }
  await room.host.settled();
  for (const device of [...room.devices, board]) {
    expect(markersIn(device.received.slice(from.get(device) ?? 0))).toEqual([]);
  }
  for (const child of marking) expect(child.seatView.markers?.flat()).toHaveLength(1);
  for (const text of [JSON.stringify(board.game), gotSince(board, 0), gotSince(room.host, from.get(room.host) ?? 0)]) {
    for (const card of childrenAt(1)[0]?.seatView.visit?.cards ?? []) expect(text).not.toContain(`"${card.id}"`);
  }

  await room.goOn(() => room.steps.has("talk"), false);
  await room.host.settled();
  for (const child of room.children) {
    const seats = (child.seatView.visit?.markers ?? []).map((marker) => marker.seat);
    expect(seats.toSorted()).toEqual(
      marking
        .filter((other) => other.table === child.table)
        .map((other) => other.seat)
        .toSorted(),
    );
  }
});

it("what one table does is sent to that table and the host, and only what has changed", async () => {
  const from = positions();
  const [one] = childrenAt(1);
  const visited = (table: number) => room.host.game.tables.find(({ number }) => number === table)?.claim;
  const elsewhere = room.children.filter((child) => visited(child.table) !== visited(1));
  expect(elsewhere.length).toBeGreaterThan(0);
  await one?.must({ type: "agree", on: true });
  await room.host.settled();
  const since = (device: Device) => device.received.slice(from.get(device) ?? 0);
  for (const child of elsewhere) expect(since(child)).toEqual([]);
  expect(since(board)).toEqual([]);
  for (const child of childrenAt(1)) {
    const parts = since(child)
      .filter(({ type }) => type === "seat")
      .flatMap(({ message }) => Object.keys(message as object));
    expect(parts).toContain("readySeats");
    expect(parts).not.toContain("visit");
  }
});

it("a child who asks for quiet is seen by the host alone, and by nobody when it is back", async () => {
  const [child] = room.children;
  const from = positions();
  await child?.must({ type: "pass", on: true, quiet: true });
  await room.host.settled();
  expect(room.host.hostView.quiet).toEqual([child?.seat]);
  expect(child?.seatView.quiet).toBe(true);
  await room.host.must({ type: "accompany", seat: child?.seat ?? "" });
  await room.host.until(() => room.host.hostView.accompanied?.length === 1, "the word for another host");
  await room.host.settled();
  for (const other of [...room.children.slice(1), board]) {
    expect(gotSince(other, from.get(other) ?? 0)).not.toMatch(/quiet|passed|accompanied/);
    expect(JSON.stringify(other.game)).not.toMatch(/quiet|passed|accompanied/);
  }
  await child?.must({ type: "pass", on: false });
  await room.host.until(() => room.host.hostView.quiet?.length === 0, "the word that it is over");
});

it("no device ever gets a secret: who has one made it, or had it before", () => {
  const secrets = room.children.map((child) => (child.options as { secret: string }).secret);
  for (const device of [...room.children, room.host, board]) {
    const got = gotSince(device, 0) + JSON.stringify(device.game);
    for (const secret of [...secrets, room.session.hostKey]) expect(got).not.toContain(secret);
  }
  for (const child of room.children) {
    expect(child.received.every(({ type }) => ["welcome", "seat", "events"].includes(type))).toBe(true);
  }
  expect(board.received.every(({ type }) => ["join", "events"].includes(type))).toBe(true);
  expect(room.host.received.every(({ type }) => ["join", "host", "clock", "events"].includes(type))).toBe(true);
});
