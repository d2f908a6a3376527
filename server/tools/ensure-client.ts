/** Builds the client when what it is made of has changed since the last build; `--force` builds it anyway. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { compressFolder } from "./compress.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fingerprintFile = join(root, "dist/.fingerprint");

/** Everything the built client depends on. */
const ingredients = [
  "client/**",
  "shared/**",
  "assets/**",
  "server/tools/{assets,compress,ensure-client}.ts",
  "server/tools/art/**",
  "package-lock.json",
  "vite.config.ts",
];
/** Drawn by assets.ts, or of no weight in the browser. */
const ignored = ["client/public/assets/**", "client/tests/**", "**/*.test.{ts,tsx}"];

/** A hash of the names and contents of all ingredients: equal fingerprints give equal builds. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const paths = globSync(ingredients, { cwd: root, exclude: ignored }).sort();
  for (const path of paths) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0);

function lastFingerprint(): string | undefined {
  try {
    return readFileSync(fingerprintFile, "utf8");
  } catch {
    return undefined;
  }
}

const current = fingerprint();
if (process.argv.includes("--force") || lastFingerprint() !== current) {
  const assets = spawnSync(process.execPath, [join(root, "server/tools/assets.ts")], { stdio: "inherit" });
  if (assets.status !== 0) {
    console.error("The client is not built: the pictures could not be drawn.");
    process.exit(1);
  }
  await build({ configFile: join(root, "vite.config.ts") });
  const { files, before, after } = await compressFolder(join(root, "dist"));
  console.log(`${files} files compressed: ${kilobytes(before)} KB are ${kilobytes(after)} KB by brotli`);
  writeFileSync(fingerprintFile, current);
}
