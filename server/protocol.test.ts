import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type CommandType,
  commands,
  type GameEvent,
  GameState,
  type HostView,
  hostIntentSchema,
  phases,
  playerIntentSchema,
  refusals,
  type SeatView,
  type Step,
} from "../shared/game/index.ts";
import { ChangeState, NewcomerState, SeatState, SlideState, TableState, TipState } from "../shared/game/state.ts";
import type { VisitView } from "../shared/game/views.ts";
import { closeCodes, errors, type ServerMessages } from "../shared/protocol.ts";
import { statusOf } from "./http/errors.ts";
import { joinOptionsSchema } from "./rooms/join-options.ts";

const text = readFileSync(new URL("../docs/protocol.md", import.meta.url), "utf8");

/** Rows of the first table below a heading, cell by cell; the heading's own rows left out. */
function tableUnder(heading: string): string[][] {
  const [, after = ""] = text.split(`\n${heading}\n`);
  const [table = ""] = /(?:^\|.*\n)+/m.exec(after) ?? [];
  const rows = table.trim().split("\n").slice(2);
  if (rows.length === 0) throw new Error(`no table under ${heading}`);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands in backticks. */
const quoted = (cell = ""): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
const names = (heading: string): string[] => tableUnder(heading).flatMap(([first]) => quoted(first).slice(0, 1));
const examples = (heading: string): unknown[] =>
  tableUnder(heading).map(([, example]) => JSON.parse(quoted(example)[0] ?? "") as unknown);
const commandsBy = (role: string) =>
  (Object.keys(commands) as CommandType[]).filter((type) => commands[type].by === role);

/** Names of a union that exists only as a type: the compiler sees to it that none is missing. */
const keysOf = <Key extends string>(keys: Record<Key, true>): string[] => Object.keys(keys);

function sameList(found: string[], wanted: readonly string[]): void {
  expect(found.toSorted()).toEqual([...wanted].toSorted());
  expect(new Set(found).size).toBe(found.length);
}

describe("the page on the protocol lists what the code has, no more and no less", () => {
  it("every intent of a player, with an example in its form", () => {
    sameList(names("## What a player may ask"), commandsBy("player"));
    for (const [index, example] of examples("## What a player may ask").entries()) {
      const parsed = playerIntentSchema.safeParse(example);
      expect([example, parsed.success]).toEqual([example, true]);
      expect(parsed.data?.type).toBe(names("## What a player may ask")[index]);
    }
  });

  it("every intent of a host, with an example in its form", () => {
    sameList(names("## What a host may ask"), commandsBy("host"));
    for (const [index, example] of examples("## What a host may ask").entries()) {
      const parsed = hostIntentSchema.safeParse(example);
      expect([example, parsed.success]).toEqual([example, true]);
      expect(parsed.data?.type).toBe(names("## What a host may ask")[index]);
    }
  });

  it("what may be asked while the game is paused", () => {
    const [, list = ""] = /While the game is paused only these are played[^:]*: ([^.]*)\./.exec(text) ?? [];
    const played = (Object.keys(commands) as CommandType[]).filter((type) => commands[type].whilePaused);
    sameList(
      quoted(list),
      played.filter((type) => commands[type].by !== "server"),
    );
  });

  it("every event, with an example", () => {
    const events = keysOf<GameEvent["type"]>({
      phaseStarted: true,
      seatJoined: true,
      claimed: true,
      unclaimed: true,
      alarmRaised: true,
      alarmAnswered: true,
      committed: true,
      moodChanged: true,
      trustGained: true,
      maxFound: true,
      helpFound: true,
      heartsWon: true,
      lightLit: true,
      visitBought: true,
      left: true,
      found: true,
      leftOut: true,
      paused: true,
      resumed: true,
      timeAdded: true,
    });
    sameList(names("### Events"), events);
    expect(examples("### Events").map((example) => (example as GameEvent).type)).toEqual(names("### Events"));
  });

  it("every message of the server", () => {
    const messages = keysOf<keyof ServerMessages>({
      welcome: true,
      seat: true,
      host: true,
      clock: true,
      join: true,
      events: true,
      warning: true,
    });
    sameList(names("## Messages from the server"), messages);
    const warnings = keysOf<ServerMessages["warning"]["key"]>({
      storeUnwritable: true,
      storeWritableAgain: true,
      manyWrongCodes: true,
    });
    for (const key of warnings) expect(text).toContain(key);
  });

  it("every refusal", () => {
    sameList(names("### Refusals"), refusals);
  });

  it("every error with its status", () => {
    sameList(names("### Errors"), errors);
    for (const key of errors) {
      const row = tableUnder("### Errors").find(([first]) => quoted(first)[0] === key);
      expect([key, row?.[1]]).toEqual([key, String(statusOf(key))]);
    }
  });

  it("every close code", () => {
    const rows = tableUnder("### Close codes").map(([code, name]) => [quoted(name)[0], Number(code)]);
    expect(Object.fromEntries(rows)).toEqual(closeCodes);
  });

  it("every field of the public state", () => {
    const fieldsOf = (type: object): string[] => {
      const fields = Object.values((type as { [Symbol.metadata]: Record<number, { name: string }> })[Symbol.metadata]);
      return fields.map(({ name }) => name);
    };
    const parts = Object.fromEntries(
      tableUnder("## What is seen").map(([part = "", fields]) => [part, quoted(fields)]),
    );
    const types = {
      game: GameState,
      newcomer: NewcomerState,
      table: TableState,
      seat: SeatState,
      change: ChangeState,
      slide: SlideState,
      tip: TipState,
    };
    sameList(Object.keys(parts), Object.keys(types));
    for (const [part, type] of Object.entries(types)) expect([part, parts[part]]).toEqual([part, fieldsOf(type)]);
  });

  it("every part of what a seat and the host see", () => {
    const [, after = ""] = text.split("Views of a seat");
    const rows = [...after.matchAll(/^\| (seat|visit|host) \| (.*) \|$/gm)].map(([, view = "", keys]) => [
      view,
      quoted(keys),
    ]);
    const seat = keysOf<keyof SeatView>({
      seat: true,
      table: true,
      passed: true,
      quiet: true,
      clues: true,
      markers: true,
      told: true,
      ready: true,
      readySeats: true,
      visit: true,
      rescueAnswers: true,
      tip: true,
      answered: true,
      minigame: true,
      minigameEndsAt: true,
      notMet: true,
    });
    const visit = keysOf<keyof VisitView>({
      newcomer: true,
      chapter: true,
      moment: true,
      place: true,
      feelings: true,
      picked: true,
      feelingFits: true,
      recognised: true,
      extra: true,
      told: true,
      cards: true,
      markers: true,
      selection: true,
      divided: true,
      played: true,
      moodBefore: true,
      moodAfter: true,
      adults: true,
      sentences: true,
      adult: true,
      sentence: true,
      sought: true,
      roles: true,
      role: true,
      helped: true,
    });
    const host = keysOf<keyof HostView>({
      passed: true,
      quiet: true,
      accompanied: true,
      removed: true,
      waiting: true,
      visits: true,
      question: true,
      answers: true,
      next: true,
      pace: true,
      leftOut: true,
      calm: true,
      newlyCalm: true,
      notMet: true,
    });
    expect(Object.fromEntries(rows)).toEqual({ seat, visit, host });
  });

  it("every phase and every step", () => {
    const steps = keysOf<Step>({
      idle: true,
      listen: true,
      heard: true,
      moment: true,
      mark: true,
      talk: true,
      result: true,
      seek: true,
      sought: true,
      help: true,
      helped: true,
      rescue: true,
      tip: true,
      play: true,
      done: true,
    });
    const paragraph = (begin: string) => quoted(text.split(`\n${begin}`)[1]?.split("\n\n")[0]);
    for (const phase of phases) expect(paragraph("Phases:")).toContain(phase);
    for (const step of steps) expect(paragraph("Steps of a table:")).toContain(step);
  });

  it("options of every role, in their form", () => {
    for (const [role, options] of tableUnder("### Options of a role")) {
      const parsed = joinOptionsSchema.safeParse(JSON.parse(quoted(options)[0] ?? ""));
      expect([role, parsed.success]).toEqual([role, true]);
    }
  });
});
