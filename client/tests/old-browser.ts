import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

/** Whether it runs here: npm has so old a browser for Linux on x64 alone. */
export const runsHere = process.platform === "linux" && process.arch === "x64";

/** Starts the oldest browser that can play (`browsers` in vite.config.ts): Chrome 106, at which Android 6 stays. */
export async function launchOldBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: unpacked(), args: ["--no-sandbox", "--disable-gpu"] });
}

/** Its program, unpacked the first time. The package's own way puts it where the browser of the other tests lies. */
function unpacked(): string {
  const program = join(tmpdir(), "max-24-7-chromium-106");
  if (existsSync(program)) return program;
  const packed = join(dirname(createRequire(import.meta.url).resolve("old-chromium")), "../bin/chromium.br");
  const beside = `${program}-${process.pid}`;
  writeFileSync(beside, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  renameSync(beside, program);
  return program;
}
