import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { preview } from "vite";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { GameServer } from "./people/game-server.ts";
import { type OwnPage, serveSources } from "./serve-sources.ts";

const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));

/** For pages whose network a test breaks: behind their service worker, which comes after some seconds, nothing would break. */
export const alone = { serviceWorkers: "block" } as const;

type Launch = () => Promise<Browser>;

/** What a file's tests have for themselves, from the first to the last; to be asked for inside of tests and hooks. */
export interface Served<Server> {
  readonly server: Server;
  /** Of the pages, or of the one page there is, without a slash at its end. */
  readonly address: string;
  readonly browser: Browser;
}

/**
 * The real program and a browser.
 *
 * @param settings The program's, beside the usual ones.
 */
export function servedGame(settings: Readonly<Record<string, string>> = {}): Served<GameServer> {
  return served(
    () => GameServer.start(settings),
    (server) => server.end(),
  );
}

/**
 * The built pages without the game's program, and a browser.
 *
 * @param launch Starts the browser; one without WebGL where nothing is said.
 */
export function servedPages(launch?: Launch): Served<{ address: string }> {
  return served(
    async () => {
      const server = await preview({ configFile, preview: { port: 0, host: "127.0.0.1" } });
      const [address = ""] = server.resolvedUrls?.local ?? [];
      return { address: address.replace(/\/$/, ""), close: () => server.close() };
    },
    (server) => server.close(),
    launch,
  );
}

/**
 * A page of the tests' own, made of the sources as they are, without the game's program, and a browser.
 *
 * @param launch Starts the browser; one without WebGL where nothing is said.
 */
export function servedSources(page: OwnPage, launch?: Launch): Served<{ address: string }> {
  return served(
    () => serveSources(page),
    (server) => server.close(),
    launch,
  );
}

function served<Server extends { address: string }>(
  start: () => Promise<Server>,
  end: (server: Server) => Promise<void>,
  launch: Launch = launchBrowser,
): Served<Server> {
  let server: Server | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await start();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    if (server) await end(server);
  });
  return {
    get server() {
      return running(server);
    },
    get address() {
      return running(server).address;
    },
    get browser() {
      return running(browser);
    },
  };
}

function running<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("Nothing is served before the first test.");
  return thing;
}
