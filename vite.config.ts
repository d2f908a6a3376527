/// <reference types="vitest/config" />
import { globSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Rolldown } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8")) as { version: string };
/** What `npm run assets` drew is kept for ever under the name its content gives it; before, nothing is there. */
const [pictures = "pictures"] = globSync("pictures-*", { cwd: here("client/public/assets") });
/** Journeys in which a canvas is painted, or many devices play at once: each has the machine to itself. */
const gameJourneys = "client/tests/{lesson,minigames,stage-*,station,whole-game}.journey.ts";
/** Where there are two cores Vitest uses one, for whoever works beside it; the rooms hardly need the other. */
const maxWorkers = "100%";
/** What is on its way to a screen may take so long (ms) on a busy machine. */
const expect = { poll: { timeout: 10_000 } };
/** The oldest that can play. What they cannot do is written so that they can, or is in client/design/old-browsers.css. */
const browsers = ["chrome106", "edge106", "firefox125", "safari15.4", "ios15.4"];
/** Left out of Phaser by its own switches: what looks into its drawing, and its sound. */
const phaserSwitches = { "typeof WEBGL_DEBUG": "false", "typeof FEATURE_SOUND": "false" };
const partsFile = here("client/stage/phaser-parts.js");
/** Takes the parts of Phaser that are drawn with for the whole of it, when building and when developing. */
const phaserParts: Rolldown.Plugin = {
  // When developing, Vite makes Phaser anew only when a plugin has another name.
  name: `phaser-parts-${statSync(partsFile).mtimeMs}`,
  load: {
    filter: { id: /[\\/]phaser[\\/]dist[\\/]phaser\.esm\.js$/ },
    handler: () => `export { default, Game } from ${JSON.stringify(partsFile)};`,
  },
};
const gameServer = `http://localhost:${process.env.PORT ?? 2567}`;

export default defineConfig({
  root: here("client"),
  cacheDir: here("node_modules/.vite"),
  appType: "spa",
  define: {
    __VERSION__: JSON.stringify(version),
    __PICTURES__: JSON.stringify(`/assets/${pictures}`),
    ...phaserSwitches,
  },
  plugins: [phaserParts],
  optimizeDeps: { rolldownOptions: { plugins: [phaserParts], transform: { define: phaserSwitches } } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    target: browsers,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Where a browser has no local storage, the SDK would open a database of its own: nothing is kept that is not listed.
      transform: { define: { "globalThis.indexedDB": "undefined" } },
      output: {
        codeSplitting: {
          groups: [{ name: "phaser", test: /phaser-parts|node_modules[\\/](?:phaser|eventemitter3)[\\/]/ }],
        },
      },
    },
  },
  server: {
    proxy: {
      // The server compares a request's origin with its host, so the host stays the page's own.
      "/api": { target: gameServer, changeOrigin: false },
      "/health": { target: gameServer, changeOrigin: false },
      "/matchmake": { target: gameServer, changeOrigin: false },
      // A room's socket is at /PROCESS/ROOM, a shape that modules have too: only sockets go to the game server.
      "^/[\\w-]+/[\\w-]+(?:\\?|$)": {
        target: gameServer,
        ws: true,
        bypass: (request) => (request.headers.upgrade ? undefined : request.url),
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        root: here("."),
        test: {
          name: "rules",
          // What is pure leaves nothing behind that another test could find: all of it may have one program.
          isolate: false,
          maxWorkers,
          include: ["shared/**/*.test.ts"],
        },
      },
      {
        extends: true,
        root: here("."),
        test: {
          name: "unit",
          maxWorkers,
          include: ["{server,client}/**/*.test.{ts,tsx}", ".biome/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.room.test.ts"],
        },
      },
      {
        extends: true,
        root: here("."),
        test: {
          name: "rooms",
          include: ["server/**/*.room.test.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // Not of `npm test`: another machine may set letters a little otherwise.
        extends: true,
        root: here("."),
        test: {
          name: "look",
          include: ["client/tests/**/*.look.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        root: here("."),
        test: {
          // What they see is hardly painted, so that two of them go side by side; all of one side's files, each with a
          // browser of its own, may have one program.
          name: "pages",
          isolate: false,
          include: ["client/tests/**/*.journey.ts"],
          exclude: [gameJourneys],
          maxWorkers: 2,
          expect,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        root: here("."),
        test: {
          name: "browser",
          include: [gameJourneys],
          fileParallelism: false,
          expect,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
