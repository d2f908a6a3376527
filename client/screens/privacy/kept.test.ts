import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { kept } from "./kept.ts";

const client = fileURLToPath(new URL("../..", import.meta.url));
const code = globSync("**/*.{ts,tsx}", { cwd: client, exclude: ["tests/**", "**/*.test.*", "screens/privacy/**"] })
  .map((path) => readFileSync(`${client}${path}`, "utf8"))
  .filter((text) => /\b(?:local|session)Storage\b/.test(text));
/** Whether anything can be kept is tried out under this name, which goes at once. */
const tried = "check";

it("the privacy page lists all that the pages keep on a device, and nothing else", () => {
  const names = code.flatMap((text) => [...text.matchAll(/["`]max247\.(\w+|\$\{\w+\})/g)].map(([, name]) => name));
  expect(names.toSorted()).toEqual([...kept, tried].sort());
});

it("what is kept for a try goes at once", () => {
  const attempt = code.find((text) => text.includes(`max247.${tried}`));
  expect(attempt).toMatch(/sessionStorage\.setItem\(name, "1"\);\s+sessionStorage\.removeItem\(name\);/);
});
