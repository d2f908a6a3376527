import type { Page } from "playwright-core";
import type { Plugin } from "vite";
import { type Served, servedSources } from "../served.ts";

const html = `<!doctype html><html lang="en"><title>Max 24/7</title><meta name="viewport" content="width=device-width">
<div id="screen"></div><script type="module" src="/tests/steps/page.tsx"></script></html>`;

/** How long (ms) the page may take the first time, when everything on it is still to be compiled. */
const firstTimeMs = 60_000;

/**
 * The page that shows moments of games on the real screen of a player or on the board, without the game's program, and a
 * browser.
 *
 * @param plugin What changes the page beside the usual.
 */
export function servedSteps(plugin?: Plugin): Served<{ address: string }> {
  return servedSources(plugin ? { name: plugin.name, html, plugins: [plugin] } : { name: "steps", html });
}

/** Opens the page and waits until it can show a moment (`window.showStep`, `window.showBoard`). */
export async function openSteps(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: firstTimeMs });
  await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: firstTimeMs });
}
