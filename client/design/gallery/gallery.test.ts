import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";

/** A page of components is only true as long as nothing is missing on it. */

const here = import.meta.dirname;
const components = join(here, "../components");
const screens = join(here, "../../screens");

/** Files a file brings along, itself included, by their full names; what only the game's screens bring does not count. */
function reached(file: string, into = new Set<string>()): Set<string> {
  if (into.has(file) || file.startsWith(screens)) return into;
  into.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+\.tsx?)"/g)) {
    reached(resolve(dirname(file), path!), into);
  }
  return into;
}

it("every component is on the design page", () => {
  const shown = reached(join(here, "../DesignPage.tsx"));
  const missing = readdirSync(components).filter((name) => name.endsWith(".tsx") && !shown.has(join(components, name)));
  expect(missing).toEqual([]);
});
