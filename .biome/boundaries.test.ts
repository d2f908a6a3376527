import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

/** A source file as the linter would find it. In `file`, `a` stands for a name of its own for each case. */
interface Case {
  /** Name of the rule in this folder, without `.grit`. */
  rule: string;
  file: string;
  source: string;
}

const forbidden: Case[] = [
  { rule: "shared-imports", file: "shared/game/a.ts", source: 'import { Game } from "phaser";' },
  { rule: "shared-imports", file: "shared/game/a.ts", source: 'import { readFileSync } from "node:fs";' },
  { rule: "shared-imports", file: "shared/minigames/a.ts", source: 'import { Options } from "@zxcvbn-ts/core";' },
  { rule: "shared-imports", file: "shared/game/a.ts", source: 'import type { Config } from "../../server/config.ts";' },
  { rule: "shared-imports", file: "shared/game/a.ts", source: 'export * from "../../client/net/session.ts";' },
  { rule: "shared-imports", file: "shared/bots/a.ts", source: 'const rules = () => import("../game/rules.ts");' },
  { rule: "shared-imports", file: "shared/bots/a.ts", source: 'type Scene = import("../game/rules.ts").Scene;' },
  { rule: "shared-purity", file: "shared/game/a.ts", source: "export const now = Date.now();" },
  { rule: "shared-purity", file: "shared/game/a.ts", source: "export const now = new Date();" },
  { rule: "shared-purity", file: "shared/minigames/a.ts", source: "export const dice = Math.random();" },
  { rule: "shared-purity", file: "shared/minigames/a.ts", source: "const { random } = Math;" },
  { rule: "shared-purity", file: "shared/bots/a.ts", source: "export async function play() {}" },
  { rule: "shared-purity", file: "shared/bots/a.ts", source: "export const play = async () => 1;" },
  { rule: "shared-purity", file: "shared/bots/a.ts", source: "export class Bot { async play() {} }" },
  { rule: "shared-purity", file: "shared/bots/a.ts", source: "export const bot = { async play() {} };" },
  { rule: "shared-purity", file: "shared/bots/a.ts", source: "await play();" },
  { rule: "shared-purity", file: "shared/bots/a.ts", source: "for await (const move of moves) play(move);" },
  { rule: "shared-purity", file: "shared/bots/a.ts", source: "export const later = Promise.resolve(1);" },
  { rule: "shared-purity", file: "shared/game/a.ts", source: "setTimeout(() => {}, 1);" },
  { rule: "client-imports", file: "client/net/a.ts", source: 'import { config } from "../../server/config.ts";' },
  { rule: "client-imports", file: "client/net/a.ts", source: 'import { type Config } from "../../server/config.ts";' },
  { rule: "client-imports", file: "client/net/a.ts", source: 'import "../../server/main.ts";' },
  { rule: "client-imports", file: "client/net/a.ts", source: 'export { config } from "../../server/config.ts";' },
  { rule: "client-imports", file: "client/net/a.ts", source: 'export * from "../../server/config.ts";' },
  { rule: "client-imports", file: "client/net/a.ts", source: 'const server = () => import("../../server/main.ts");' },
  {
    rule: "server-imports",
    file: "server/http/a.ts",
    source: 'import { tokens } from "../../client/design/tokens.ts";',
  },
  {
    rule: "server-imports",
    file: "server/http/a.ts",
    source: 'import type { T } from "../../client/design/tokens.ts";',
  },
  { rule: "server-imports", file: "server/http/a.ts", source: 'const page = () => import("../../client/main.ts");' },
  { rule: "phaser-only-in-stage", file: "client/screens/board/a.tsx", source: 'import { Game } from "phaser";' },
  { rule: "phaser-only-in-stage", file: "client/screens/board/a.tsx", source: 'const p = () => import("phaser");' },
  { rule: "phaser-only-in-stage", file: "client/screens/a.ts", source: 'type Game = import("phaser").Game;' },
  { rule: "no-preact-in-stage", file: "client/stage/board/a.ts", source: 'import { h } from "preact";' },
  { rule: "no-preact-in-stage", file: "client/stage/board/a.ts", source: 'import { useRef } from "preact/hooks";' },
  { rule: "no-preact-in-stage", file: "client/stage/board/a.ts", source: 'import { signal } from "@preact/signals";' },
  { rule: "no-calling-back", file: "client/screens/a.ts", source: "await Notification.requestPermission();" },
  { rule: "no-calling-back", file: "client/screens/a.ts", source: "new window.Notification(words);" },
  { rule: "no-calling-back", file: "client/public/a.js", source: "self.registration.showNotification(words);" },
  { rule: "no-calling-back", file: "client/a.ts", source: "const come = await worker.pushManager.subscribe();" },
  { rule: "no-calling-back", file: "client/a.ts", source: "await worker.periodicSync.register(name);" },
  { rule: "no-calling-back", file: "client/a.ts", source: "await worker.sync.register(name);" },
  { rule: "no-calling-back", file: "client/a.ts", source: "await navigator.setAppBadge(1);" },
  { rule: "views-only-in-views", file: "server/rooms/a.ts", source: 'import { StateView } from "@colyseus/schema";' },
  { rule: "views-only-in-views", file: "server/rooms/a.ts", source: "client.view = new schema.StateView();" },
  { rule: "sql-only-in-store", file: "server/http/a.ts", source: 'import { DatabaseSync } from "node:sqlite";' },
  { rule: "sql-only-in-store", file: "server/tools/a.ts", source: 'const sqlite = await import("node:sqlite");' },
  { rule: "settings-only-in-config", file: "server/http/a.ts", source: "export const port = process.env.PORT;" },
  { rule: "settings-only-in-config", file: "server/http/a.ts", source: 'import { env } from "node:process";' },
  { rule: "settings-only-in-config", file: "client/screens/a.ts", source: "export const { MODE } = process.env;" },
];

const allowed: Case[] = [
  { rule: "shared-imports", file: "shared/game/a.ts", source: 'import { schema } from "@colyseus/schema";' },
  { rule: "shared-imports", file: "shared/game/a.ts", source: 'import * as z from "zod";' },
  { rule: "shared-imports", file: "shared/game/a.ts", source: 'import { rules } from "./rules.ts";' },
  { rule: "shared-imports", file: "shared/bots/a.ts", source: 'import type { State } from "../game/state.ts";' },
  { rule: "shared-imports", file: "shared/game/a.test.ts", source: 'import { test } from "vitest";' },
  { rule: "shared-purity", file: "shared/game/a.ts", source: "export const half = Math.floor(3 / 2);" },
  { rule: "shared-purity", file: "shared/game/a.test.ts", source: "export const now = Date.now();" },
  {
    rule: "client-imports",
    file: "client/net/a.ts",
    source: 'import type { Room } from "../../server/rooms/Room.ts";',
  },
  { rule: "client-imports", file: "client/net/a.ts", source: 'import { rules } from "../../shared/game/rules.ts";' },
  { rule: "server-imports", file: "server/rooms/a.ts", source: 'import { rules } from "../../shared/game/rules.ts";' },
  { rule: "phaser-only-in-stage", file: "client/stage/board/a.ts", source: 'import { Game } from "phaser";' },
  { rule: "no-calling-back", file: "client/screens/a.ts", source: "await navigator.serviceWorker.register(path);" },
  { rule: "no-preact-in-stage", file: "client/screens/join/a.tsx", source: 'import { h } from "preact";' },
  {
    rule: "views-only-in-views",
    file: "server/rooms/views.ts",
    source: 'import { StateView } from "@colyseus/schema";',
  },
  { rule: "sql-only-in-store", file: "server/store/a.ts", source: 'import { DatabaseSync } from "node:sqlite";' },
  { rule: "settings-only-in-config", file: "server/config.ts", source: "export const port = process.env.PORT;" },
];

const root = fileURLToPath(new URL("..", import.meta.url));
const ruleNames = readdirSync(join(root, ".biome"))
  .filter((name) => name.endsWith(".grit"))
  .map((name) => name.slice(0, -".grit".length));

/** Writes the cases into an empty project with the same rules, and returns what our own rules say about each. */
function lint(cases: readonly Case[]): Map<Case, string[]> {
  using folder = mkdtempDisposableSync(join(tmpdir(), "max-24-7-boundaries-"));
  const project = folder.path;
  for (const path of [".biome", "biome.json", ".gitignore", "package.json"]) {
    cpSync(join(root, path), join(project, path), { recursive: true });
  }
  const paths = cases.map((example, index) => example.file.replace("/a.", `/a${index}.`));
  for (const [index, example] of cases.entries()) {
    const path = join(project, paths[index]!);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${example.source}\n`);
  }
  const biome = spawnSync(
    join(root, "node_modules/.bin/biome"),
    ["lint", "--only=plugin", "--reporter=json", "--max-diagnostics=none"],
    { cwd: project, encoding: "utf8" },
  );
  const report = JSON.parse(biome.stdout) as {
    diagnostics: { category: string; severity: string; message: string; location: { path: string } }[];
  };
  const complaints = report.diagnostics.filter(
    ({ category, severity }) => category === "plugin" && severity === "error",
  );
  return new Map(
    cases.map((example, index) => [
      example,
      complaints.filter(({ location }) => location.path === paths[index]).map(({ message }) => message),
    ]),
  );
}

describe("the boundaries between the parts of the game", () => {
  let complaints: Map<Case, string[]>;

  beforeAll(() => {
    complaints = lint([...forbidden, ...allowed]);
  });

  test.each(forbidden)("$rule stops $file with $source", (example) => {
    const rule = readFileSync(join(root, ".biome", `${example.rule}.grit`), "utf8");
    expect(complaints.get(example)?.filter((message) => rule.includes(message))).not.toEqual([]);
  });

  test.each(allowed)("$rule lets $file have $source", (example) => {
    expect(complaints.get(example)).toEqual([]);
  });

  test.each(ruleNames)("%s is proved in both directions", (rule) => {
    expect(forbidden.some((example) => example.rule === rule)).toBe(true);
    expect(allowed.some((example) => example.rule === rule)).toBe(true);
  });
});
