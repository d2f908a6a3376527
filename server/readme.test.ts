import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settings } from "./config.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  scripts: Record<string, string>;
};

test("the README's table of settings is the one the server reads", () => {
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (?:`([^`]*)`)? ?\| (.+) \|$/gm)];
  const told = Object.fromEntries(
    rows.map(([, name = "", initial = "", meaning = ""]) => [name, { initial, meaning }]),
  );
  const read = Object.fromEntries(
    Object.entries(settings).map(([name, { initial, meaning }]) => [name, { initial, meaning }]),
  );
  expect(told).toEqual(read);
});

test("every command of package.json stands in the README, and no other", () => {
  const told = [...readme.matchAll(/^\| `npm (?:run )?([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(Object.keys(scripts).sort());
});
