import { access, constants } from "node:fs/promises";
import bundledChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Sound without a touch first. */
const browserArguments = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"];

/** No WebGL, as on a device without a graphics chip: pages are on the screen twice as fast as with it in software. */
const withoutWebGl = ["--disable-gpu"];

/** WebGL in software, for scenes that ask for it: what is drawn is the same on every machine. */
export const softwareWebGl = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/**
 * The page is put together by a program, as on a computer without a chip, also where scenes are drawn by WebGL: what stands
 * in for a chip would keep every processor busy with it.
 */
export const composedBySoftware = ["--disable-gpu-compositing"];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Path of the Chromium the journeys run in: CHROMIUM_PATH when set, else the one that comes with the dev dependencies
 * (Linux x64 only), else an installed Chrome, Chromium or Edge.
 *
 * @throws Error when CHROMIUM_PATH names nothing that runs, or when there is no browser at all.
 */
async function findChromium(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (await isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, and no program can be started there.`);
  }
  if (process.platform === "linux" && process.arch === "x64") return bundledChromium.executablePath();
  for (const path of usualPlaces[process.platform] ?? []) {
    if (await isExecutable(path)) return path;
  }
  throw new Error(
    "No Chromium found for the browser tests: install Chrome or Chromium, or set CHROMIUM_PATH to its program file.",
  );
}

/**
 * Starts a headless Chromium. The caller closes it; each person in a journey gets an own `browser.newContext()`.
 *
 * @param drawing How it draws, as arguments for the browser: without WebGL where nothing is said.
 * @throws Error when no Chromium is found or it does not start.
 */
export async function launchBrowser(drawing: readonly string[] = withoutWebGl): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: [...browserArguments, ...drawing] });
}
