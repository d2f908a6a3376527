import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { createServer, type PluginOption, type ViteDevServer } from "vite";

const html = `<!doctype html><html lang="en"><title>Max 24/7</title><meta name="viewport" content="width=device-width">
<div id="screen"></div><script type="module" src="/tests/steps/page.tsx"></script></html>`;

/** How long (ms) the page may take the first time, when everything on it is still to be compiled. */
const firstTimeMs = 60_000;

/**
 * Serves the page that shows moments of games on the real screen of a player, without the game's program.
 *
 * @param name Of its own cache, so that two such servers are not in each other's way.
 * @param plugins What changes the page beside the usual.
 */
export async function serveSteps(name: string, plugins: PluginOption[] = []): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: fileURLToPath(new URL("../../../vite.config.ts", import.meta.url)),
    server: { port: 0, hmr: false, host: "127.0.0.1" },
    cacheDir: fileURLToPath(new URL(`../../../node_modules/.cache/${name}`, import.meta.url)),
    optimizeDeps: { include: ["phaser"] },
    logLevel: "error",
    plugins: [
      ...plugins,
      {
        name: "steps-page",
        configureServer: ({ middlewares, transformIndexHtml }) => {
          middlewares.use("/steps-page", (_request, response, next) => {
            transformIndexHtml("/steps-page", html).then((made) => {
              response.setHeader("content-type", "text/html");
              response.end(made);
            }, next);
          });
        },
      },
    ],
  });
  return server.listen();
}

/** Opens the page and waits until it can show a moment (`window.showStep`). */
export async function openSteps(page: Page, server: ViteDevServer): Promise<void> {
  await page.goto(`${server.resolvedUrls?.local[0]}steps-page`);
  await page.locator("html[data-ready]").waitFor({ state: "attached", timeout: firstTimeMs });
}
