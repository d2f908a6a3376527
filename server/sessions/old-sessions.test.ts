import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { commands } from "../../shared/game/index.ts";
import { loadContent } from "../content.ts";
import { session } from "../store/contract.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import { testFolder } from "../testing/test-folder.ts";
import { momentsOf, type RecordedSession, recordedSessions } from "../tools/recorded-session.ts";
import { openGame } from "./open-game.ts";

const content = loadContent();
const recorded = recordedSessions();
const ofThisVersion = recorded.filter(({ version }) => version === packageJson.version);

function whatToDo(version: string): string {
  return `A session that version ${version} has played would not open as it was left. Let the rules and the stories do for
such a session what they did, and the new only for games made from now on. Or, when no server keeps a session of ${version}
any more (KEEP_DAYS after the last was played): raise the version in package.json, delete
server/sessions/recorded/${version} and keep what the new rules do with "npm run record-sessions".`;
}

/** What a store opens that was given the session. */
function opened({ log }: RecordedSession) {
  const store = new SqliteStore(join(testFolder(), "max.sqlite"));
  const { setup, seed, stories, entries } = log;
  const kept = session("123456", { setup, seed, stories });
  store.create(kept);
  const records = entries.map((entry, index) => ({ number: index + 1, ...entry }));
  store.write(kept.code, { records, taken: [], left: [], at: 1, phase: "lobby" });
  const { game, damage } = openGame(store, kept, content);
  store.close();
  return { damage, state: game.state.toJSON() };
}

describe.each(recorded)("a $name that version $version has played", (session) => {
  it("is whole as it was recorded", () => {
    expect(session.log.damage).toBeUndefined();
    expect(session.moments.length).toBeGreaterThan(5);
  });

  it("shows everybody what it showed, at the end of every phase", () => {
    const places = session.moments.map(({ played }) => played);
    expect(momentsOf(session.log, content, places), whatToDo(session.version)).toMatchObject(session.moments);
  });

  it("opens from the store as it was left", () => {
    const { damage, state } = opened(session);
    expect(damage, whatToDo(session.version)).toBeUndefined();
    expect(state, whatToDo(session.version)).toMatchObject(session.moments.at(-1)?.state ?? {});
  });
});

describe("of the present version", () => {
  it("a station, two lessons and a week are recorded: npm run record-sessions", () => {
    expect(ofThisVersion.map(({ name }) => name).sort()).toEqual([
      "lesson",
      "lesson-without-hearts",
      "station",
      "week",
    ]);
  });

  it("every command is in what is recorded", () => {
    const given = new Set(ofThisVersion.flatMap(({ log }) => log.entries.map(({ command }) => command.type)));
    expect(
      Object.values(commands)
        .filter(({ type }) => !given.has(type))
        .map(({ type }) => type),
    ).toEqual([]);
  });
});
