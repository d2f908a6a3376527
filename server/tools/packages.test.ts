import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Package {
  license?: string;
  integrity?: string;
  dev?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
const { "": _ours, ...locked } = read("package-lock.json").packages as Record<string, Package>;

/** Licences under which a school may use and pass on a game that contains the package. */
const allowed = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "OFL-1.1", "MPL-2.0"];
/** Packages that say it otherwise: the drawings of one are credited in assets/CREDITS.md, one has MIT as a file only. */
const looked = { "@dicebear/toon-head": "(MIT AND CC-BY-4.0)", "png-js": undefined };

it("every package that is asked for is one exact version", () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    // A package may be here twice, the second time under a name of its own.
    expect(version, name).toMatch(/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/);
  }
});

it("every package that is installed is the one that was looked at: its content has a fingerprint", () => {
  expect(Object.keys(locked).length).toBeGreaterThan(100);
  for (const [path, { integrity }] of Object.entries(locked)) expect(integrity, path).toMatch(/^sha512-/);
});

it("nothing of a game is under a licence that could hold a school back", () => {
  const ofGame = Object.entries(locked).filter(([, { dev }]) => !dev);
  const others = ofGame.filter(([, { license }]) => !allowed.includes(license ?? ""));
  expect(
    Object.fromEntries(others.map(([path, { license }]) => [path.split("node_modules/").at(-1), license])),
  ).toEqual(looked);
});

it("every package that is asked for has its reason in ARCHITECTURE.md", () => {
  const [, after = ""] = readFileSync(new URL("../../ARCHITECTURE.md", import.meta.url), "utf8").split(
    "## Dependencies",
  );
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const [scope = "", own = ""] = name.startsWith("@") ? name.split("/") : ["", name];
    expect(after.includes(`\`${name}\``) || after.includes(`\`${own}\``) || after.includes(`\`${scope}/`), name).toBe(
      true,
    );
  }
});
