import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { kept } from "./kept.ts";

const client = fileURLToPath(new URL(".", import.meta.url));
const code = new Map(
  globSync("**/*.{ts,tsx}", { cwd: client, exclude: ["tests/**", "**/*.test.*"] })
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(`${client}${path}`, "utf8")] as const)
    .filter(([, text]) => /\b(?:local|session)Storage\b|\/kept\.ts"/.test(text)),
);
const reads = /\b(?:keep|recall|wish)\(\s*"(\w+)"/g;

it("only these files speak to the browser's storage; all others keep by name", () => {
  const speaking = [...code].filter(([, text]) => /\b(?:local|session)Storage\./.test(text)).map(([path]) => path);
  expect(speaking.toSorted()).toEqual(["kept.ts", "net/seat-secrets.ts", "screens/check/checks.ts"]);
});

it("the privacy page lists all that the pages keep on a device, and nothing else", () => {
  const names = [...code.values()].flatMap((text) => [...text.matchAll(reads)].map(([, name]) => name));
  expect([...new Set([...names, "seat"])].toSorted()).toEqual([...kept].toSorted());
  expect(code.get("net/seat-secrets.ts")).toContain("`max247.seat.");
});

describe("nothing that a child's device keeps counts or dates how often the child comes", () => {
  const counts = (text: string) => /\b(?:Date|performance|Number|parseInt|length)\b|\+\+|\+=/.test(text);
  /** Kept on a teacher's device, listed, and tried out. */
  const others = /\bkeep\("(?:host|draft)"|\bkept\.map\b|max247\.check\b/;

  it("in any file that keeps something", () => {
    const ofChildren = [...code.values()].filter((text) => !others.test(text));
    expect(ofChildren.length).toBeGreaterThan(5);
    expect(ofChildren.filter(counts)).toEqual([]);
  });

  it.each(['keep("language", String(Number(visits) + 1))', 'keep("language", new Date().toISOString())'])(
    "which would be seen in %s",
    (text) => {
      expect(counts(text)).toBe(true);
    },
  );
});

it("what is kept for a try goes at once", () => {
  const attempt = [...code.values()].find((text) => text.includes('"max247.check"'));
  expect(attempt).toMatch(/sessionStorage\.setItem\(name, "1"\);\s+sessionStorage\.removeItem\(name\);/);
});
