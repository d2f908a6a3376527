import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandType, commands, rules } from "../../shared/game/index.ts";
import { closeCodes, type NewSession } from "../../shared/protocol.ts";
import { Device, type Wish } from "../testing/device.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2581);
let session: NewSession;
let host: Device;
let child: Device;
let board: Device;

beforeAll(async () => {
  await server.start();
  const { body } = await server.post("/api/sessions", { preset: "lesson", tables: 2, timed: false });
  session = body as NewSession;
  host = await device({ role: "host", key: session.hostKey });
  child = await device({ role: "player" });
  board = await device({ role: "board" });
  await host.settled();
});
afterAll(() => server.end());

function device(options: Wish): Promise<Device> {
  return new Device(server.url, session.code, options).join();
}

/** A well-formed example of every command. */
const examples = {
  accompany: { type: "accompany", seat: "s1" },
  advance: { type: "advance" },
  agree: { type: "agree", on: true },
  answer: { type: "answer", question: "1a", choice: null },
  answerAlarm: { type: "answerAlarm", newcomer: "fien" },
  answerRescue: { type: "answerRescue", question: 0, choice: 0 },
  arrangeSlides: { type: "arrangeSlides", shown: [0] },
  ask: { type: "ask", adult: "anybody" },
  board: { type: "board", language: "fr" },
  buyVisit: { type: "buyVisit", on: true },
  calmTable: { type: "calmTable", table: 2, on: true },
  chooseHelp: { type: "chooseHelp", role: "police" },
  claim: { type: "claim", newcomer: "fien" },
  claimExtra: { type: "claimExtra", newcomer: "fien" },
  countAnswers: { type: "countAnswers", round: "before", counts: { "2": { "4": 9 } } },
  door: { type: "door", open: false },
  endEarly: { type: "endEarly" },
  feel: { type: "feel", feeling: "sad", on: true },
  fillWithBots: { type: "fillWithBots", perTable: 2 },
  followUp: { type: "followUp" },
  join: { type: "join", seat: "s9", nickname: "Mango", avatar: "fox", table: 0, heads: 1, bot: false },
  joinTables: { type: "joinTables", from: 1, to: 2 },
  leave: { type: "leave", seat: "s1" },
  leaveOut: { type: "leaveOut", newcomer: "fien" },
  lessTime: { type: "lessTime" },
  letBack: { type: "letBack", seat: "s1" },
  light: { type: "light", newcomer: "fien", on: true },
  mark: { type: "mark", head: 0, cards: [] },
  moreTime: { type: "moreTime" },
  move: { type: "move", seat: "s1", table: 2 },
  moveBell: { type: "moveBell", minutes: 20 },
  next: { type: "next" },
  pass: { type: "pass", on: true },
  pause: { type: "pause" },
  play: { type: "play", input: {} },
  presence: { type: "presence", seat: "s1", here: false },
  remove: { type: "remove", seat: "s1" },
  rename: { type: "rename" },
  resume: { type: "resume" },
  share: { type: "share", heads: 2 },
  sit: { type: "sit", table: 2 },
  skip: { type: "skip" },
  slide: { type: "slide", index: 0 },
  splitTable: { type: "splitTable", table: 1 },
  start: { type: "start" },
  takeBack: { type: "takeBack" },
  tell: { type: "tell", on: true },
  tip: { type: "tip", slot: 0, block: "one" },
  unclaim: { type: "unclaim" },
} satisfies Record<CommandType, object>;

const types = Object.keys(commands) as CommandType[];
const by = (role: string) => types.filter((type) => commands[type].by === role);
const snapshot = () => JSON.stringify({ ...host.game, clock: 0 });

describe("nobody does what is another's to do", () => {
  it("there is an example of every command, in its form", () => {
    for (const type of types) expect(commands[type].schema.safeParse(examples[type]).success, type).toBe(true);
  });

  let before: string;
  beforeAll(() => {
    before = snapshot();
  });

  it.each(by("host"))("%s is refused to a player and to the board", async (type) => {
    expect(await child.ask(examples[type])).toEqual({ ok: false, refusal: "hostOnly" });
    expect(await board.ask(examples[type])).toEqual({ ok: false, refusal: "hostOnly" });
  });

  it.each(by("player"))("%s is refused to the host and to the board", async (type) => {
    expect(await host.ask(examples[type])).toEqual({ ok: false, refusal: "playersOnly" });
    expect(await board.ask(examples[type])).toEqual({ ok: false, refusal: "playersOnly" });
  });

  it.each(by("server"))("%s is refused to everybody", async (type) => {
    for (const one of [host, child, board]) {
      expect(await one.ask(examples[type])).toEqual({ ok: false, refusal: "serverOnly" });
    }
  });

  it("nothing came of any of it", async () => {
    await host.settled();
    expect(snapshot()).toBe(before);
  });
});

describe("what has no form is refused, and the connection stays", () => {
  it.each([
    ["nothing", undefined],
    ["a word", "next"],
    ["an unknown command", { type: "fly" }],
    ["a command with something missing", { type: "sit" }],
    ["a command with something more", { type: "start", by: "host" }],
    ["a command with a value out of range", { type: "share", heads: rules.tables.seats + 1 }],
    ["a command in another's name", { type: "agree", on: true, seat: "s2" }],
    ["a command that reaches for the prototype", JSON.parse('{"type":"__proto__"}') as object],
  ])("%s", async (_, message) => {
    await expect(child.room?.request("intent", message, { timeout: 5_000 })).rejects.toMatchObject({
      reason: "badRequest",
    });
    expect(child.isConnected).toBe(true);
  });
});

describe("a connection that asks too much", () => {
  it("is closed, and a child who taps fast is not", async () => {
    const quick = await device({ role: "player" });
    for (let tap = 0; tap < 40; tap++) await quick.ask({ type: "agree", on: true });
    expect(quick.isConnected).toBe(true);
    const greedy = await device({ role: "player" });
    for (let message = 0; message < 90; message++) greedy.room?.send("intent", { type: "agree", on: true });
    await greedy.until(() => greedy.closedWith.length > 0, "being closed");
    expect(greedy.closedWith).toEqual([closeCodes.tooMuch]);
    expect(child.isConnected).toBe(true);
  });

  it("or something nobody asks is closed", async () => {
    const odd = await device({ role: "player" });
    odd.room?.send("chat", "hello");
    await odd.until(() => odd.closedWith.length > 0, "being closed");
    expect(odd.closedWith).toEqual([closeCodes.tooMuch]);
  });

  it("or says too much at once is closed", async () => {
    const loud = await device({ role: "player" });
    loud.room?.send("intent", { type: "play", input: "x".repeat(5_000) });
    await loud.until(() => loud.closedWith.length > 0, "being closed");
    expect(loud.closedWith).toEqual([1009]);
  });
});

it("a session takes sixty players and no more, and its host still gets in", async () => {
  const { body } = await server.post("/api/sessions", { preset: "week", tables: 9, timed: false });
  const { code, hostKey } = body as NewSession;
  const players: Device[] = [];
  for (let batch = 0; batch < 6; batch++) {
    const ten = Array.from({ length: 10 }, () => new Device(server.url, code, { role: "player" }).join());
    players.push(...(await Promise.all(ten)));
  }
  expect(new Set(players.map((player) => player.seat)).size).toBe(60);
  await expect(new Device(server.url, code, { role: "player" }).join()).rejects.toThrow("sessionFull");
  const late = await new Device(server.url, code, { role: "host", key: hostKey }).join();
  expect(Object.keys(late.game.seats)).toHaveLength(60);
  for (const player of players) player.cutOff();
});
