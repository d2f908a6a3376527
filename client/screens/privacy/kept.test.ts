import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
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

describe("nothing that a child's device keeps counts or dates how often the child comes", () => {
  const counts = (text: string) => /\b(?:Date|performance|Number|parseInt|length)\b|\+\+|\+=/.test(text);
  /** Kept on a teacher's device, and tried out. */
  const others = /max247\.(?:host|draft|check)\b/;

  it("in any file that keeps something", () => {
    const ofChildren = code.filter((text) => !others.test(text));
    expect(ofChildren.length).toBeGreaterThan(3);
    expect(ofChildren.filter(counts)).toEqual([]);
  });

  it.each(["setItem(key, String(Number(visits) + 1))", "setItem(key, new Date().toISOString())"])(
    "which would be seen in %s",
    (text) => {
      expect(counts(text)).toBe(true);
    },
  );
});

it("what is kept for a try goes at once", () => {
  const attempt = code.find((text) => text.includes(`max247.${tried}`));
  expect(attempt).toMatch(/sessionStorage\.setItem\(name, "1"\);\s+sessionStorage\.removeItem\(name\);/);
});
