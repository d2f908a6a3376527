import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Written in two parts, so that this file is not found itself. */
const silencers = [`${"biome"}-ignore`, `${"@ts"}-ignore`, `${"@ts"}-nocheck`, `${"@ts"}-expect-error`];

const files = globSync(["{client,server,shared,assets}/**/*.{ts,tsx,css,json,html}", "*.{ts,json}", ".biome/*"], {
  cwd: root,
  exclude: ["**/node_modules", "client/public", "package-lock.json"],
});

describe("the checks", () => {
  test("are silenced nowhere", () => {
    expect(files).toContain("vite.config.ts");
    const silenced = files.filter((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return silencers.some((silencer) => text.includes(silencer));
    });
    expect(silenced).toEqual([]);
  });
});
