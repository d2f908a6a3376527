import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const stage = fileURLToPath(new URL(".", import.meta.url));
const parts = readFileSync(`${stage}phaser-parts.js`, "utf8");
const sources = globSync("**/*.ts", { cwd: stage, exclude: ["**/*.test.ts"] }).map((file) =>
  readFileSync(stage + file, "utf8"),
);
const foundIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);
const used = (pattern: RegExp) => new Set(sources.flatMap((source) => foundIn(source, pattern)));

it("whatever a scene adds is among the parts of Phaser that are loaded", () => {
  const loaded = foundIn(parts, /(\w+)Factory\.js/g).map((name) => name.toLowerCase());
  expect(loaded).toEqual(expect.arrayContaining([...used(/scene\.add\.(\w+)/g), ...used(/this\.add\.(\w+)/g)]));
});

it("no scene asks for the systems of a scene that are not loaded", () => {
  const missing = ["anims", "data", "input", "lights", "load", "make", "physics", "sound"];
  expect(missing.filter((name) => used(/(?:this|[sS]cene)\.(\w+)\b/g).has(name))).toEqual([]);
});

it("whatever the stage names of Phaser, beside its types, is among its loaded parts", () => {
  const [, list = ""] = /export default \{([^}]*\}[^}]*)\}/.exec(parts) ?? [];
  const loaded = new Set(foundIn(list, /(\w+)/g));
  const values = [...used(/(?:new|extends|instanceof) Phaser\.(\w+)/g), ...used(/\(Phaser\.(\w+)/g)];
  expect(values).toContain("Game");
  expect(values.filter((name) => !loaded.has(name))).toEqual([]);
});
