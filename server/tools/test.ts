/**
 * `npm test`: every check and every test there is, in order of speed; the last line says how many passed and failed. The
 * rooms, which wait more than they work, are tried beside the unit tests, and what they say is shown after those.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tally, type VitestReport } from "./tally.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
using reports = mkdtempDisposableSync(join(tmpdir(), "max-24-7-test-"));

let passed = 0;
let failed = 0;
const complaints: string[] = [];

function announce(name: string): void {
  console.log(`\n=== ${name}`);
}

function run(command: string, ...args: string[]): number | null {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  }).status;
}

/** Runs a script of package.json as one test; returns whether it passed. */
function check(name: string, script: string): boolean {
  announce(name);
  const ok = run("npm", "run", "--silent", script) === 0;
  if (ok) passed += 1;
  else {
    failed += 1;
    complaints.push(`${name}: npm run ${script} failed.`);
  }
  return ok;
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch {
    return undefined;
  }
}

/** Runs projects of vite.config.ts, counts their tests one by one, and shows what they say when `before` is done. */
async function testProjects(name: string, projects: readonly string[], before?: Promise<void>): Promise<void> {
  const isBehind = before !== undefined;
  if (!isBehind) announce(name);
  const file = join(reports.path, `${projects.join("-")}.json`);
  const vitest = spawn(
    join(root, "node_modules/.bin/vitest"),
    [
      "run",
      ...projects.map((project) => `--project=${project}`),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    {
      cwd: root,
      stdio: isBehind ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
  const said: Buffer[] = [];
  for (const stream of [vitest.stdout, vitest.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
  const [exitCode] = (await once(vitest, "close")) as [number | null];
  await before;
  if (isBehind) {
    announce(name);
    process.stdout.write(Buffer.concat(said));
  }
  const result = tally(readReport(file), exitCode);
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) complaints.push(`${name}: ${result.failed} failed.`);
  for (const complaint of result.complaints) complaints.push(`${name}: ${complaint}`);
}

check("Types", "check");
check("Lint and boundaries", "lint");
check("Languages", "check-languages");
check("Stories", "check-stories");
const unit = testProjects("Unit tests", ["rules", "unit"]);
await Promise.all([unit, testProjects("Rooms", ["rooms"], unit)]);
if (check("Build", "build")) {
  await testProjects("Journeys on pages", ["pages"]);
  await testProjects("Journeys with the game on screen", ["browser"]);
} else complaints.push("Journeys: not run, there is no build to try.");

announce("Result");
for (const complaint of complaints) console.log(complaint);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
