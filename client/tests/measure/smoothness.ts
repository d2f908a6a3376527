import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { minigames } from "../../../shared/minigames/index.ts";
import { Child } from "../people/child.ts";
import { isMet, type Measurements, rowsOfScreen, type Smoothness } from "./judge.ts";
import { type Size, sizes } from "./measured-device.ts";
import { LedSession } from "./session.ts";
import { notedBetween, pageNow, watchPage } from "./watch-page.ts";
import { canvasDrawn, openDevice, type Place, practiceOf } from "./weight.ts";

/** How much slower the processor is made. */
export const slowedTimes = 4;
/** Pictures are counted for so long (ms), so long after the screen is there. */
const watchedMs = 3_000;
const settledMs = 1_000;
/** How long (ms) a screen may take to come at a slowed processor. */
const patienceMs = 60_000;

/**
 * Where a program fills the pixels of WebGL in place of a chip, there are as few of them as can be (pixels to a CSS px):
 * what is left is the work of the page itself, which is what the slowed processor does where there is a chip.
 */
const webglScale = 0.1;

type DrawnBy = Smoothness["drawnBy"];

const phaser = fileURLToPath(new URL("../../../node_modules/phaser/dist/phaser.esm.min.js", import.meta.url));

/** A scene of the same engine with nothing in it, as large as a board: what this machine can do at best. */
const emptyPage = `<!doctype html><title>Empty</title><style>body{margin:0}</style><div id="place"></div>
<script type="module">
  import { Game, WEBGL } from "/empty/phaser.js";
  const size = { width: innerWidth * devicePixelRatio, height: innerHeight * devicePixelRatio };
  new Game({ type: WEBGL, ...size, parent: "place", audio: { noAudio: true }, banner: false, scene: {} });
</script>`;

interface Screen {
  name: string;
  size: Size;
  drawnBy: DrawnBy;
  /** Opens it and waits until it is there. */
  open: (page: Page, address: string) => Promise<unknown>;
}

/** Waits until a stage is drawn on its canvas; until then its still picture is seen. */
const drawn = (page: Page) => page.locator(canvasDrawn).waitFor({ state: "attached", timeout: patienceMs });

/** One run of one screen, on a device of its own. */
async function run(place: Place, { size, drawnBy, open }: Screen): Promise<{ rate: number; longestTaskMs: number }> {
  const device = await openDevice(place, drawnBy === "webgl" ? { ...size, scale: webglScale } : size);
  const { page } = device;
  try {
    await watchPage(page, drawnBy);
    await device.slowProcessor(slowedTimes);
    await open(page, device.address);
    const from = (await pageNow(page)) + settledMs;
    await page.waitForTimeout(settledMs + watchedMs);
    const to = await pageNow(page);
    const { rate } = await notedBetween(page, drawnBy === "page" ? "page" : "canvas", from, to);
    const { longestTaskMs } = await notedBetween(page, "page", 0, to);
    return { rate, longestTaskMs };
  } finally {
    await device.close();
  }
}

const emptyScene: Screen = {
  name: "an empty scene",
  size: sizes.board,
  drawnBy: "webgl",
  open: async (page, address) => {
    await page.route("**/empty/", (route) => route.fulfill({ contentType: "text/html", body: emptyPage }));
    await page.route("**/empty/phaser.js", (route) => route.fulfill({ contentType: "text/javascript", path: phaser }));
    await page.goto(`${address}/empty/`);
    await page.locator("canvas").waitFor({ state: "attached", timeout: patienceMs });
  },
};

/** The board in the middle of a day, a child's clue, and every mini-game. */
function screens(): Screen[] {
  const board = (drawnBy: "webgl" | "canvas"): Screen => ({
    name: "the board",
    size: sizes.board,
    drawnBy,
    open: async (page, address) => {
      const session = await LedSession.listening(address);
      await page.goto(`${address}/board${session.boardHash}`);
      await page.locator('main[data-phase="listen"]').waitFor({ timeout: patienceMs });
      session.leave();
      await drawn(page);
    },
  });
  const clue: Screen = {
    name: "a scene with a clue",
    size: sizes.phone,
    drawnBy: "page",
    open: async (page, address) => {
      const session = await LedSession.listening(address);
      await page.goto(`${address}/j/${session.code}`);
      await new Child(page, "nl", false).button("join:enter").click({ timeout: patienceMs });
      await page.getByRole("article").first().waitFor({ timeout: patienceMs });
      session.leave();
    },
  };
  const played = minigames.flatMap(({ id }) =>
    (["canvas", "webgl"] as const).map(
      (drawnBy): Screen => ({
        name: id,
        size: sizes.tablet,
        drawnBy,
        open: async (page, address) => {
          await page.goto(`${address}${practiceOf(id)}`);
          await new Child(page, "nl", false).heading(`minigames:${id}.name`).waitFor({ timeout: patienceMs });
          await drawn(page);
        },
      }),
    ),
  );
  return [board("canvas"), board("webgl"), clue, ...played];
}

/**
 * How smooth each screen is at a slowed processor. One run shows what a screen can do; a screen that misses a target in
 * it is watched `runs` times, so that a moment in which the machine was busy with something else decides nothing.
 */
export async function measureSmoothness(place: Place, runs: number): Promise<Pick<Measurements, "screens">> {
  const watched = screens().map((screen) => ({
    screen,
    longestTaskMs: [] as number[],
    rates: [] as number[],
    emptyRates: [] as number[],
  }));
  for (let turn = 0; turn < runs; turn++) {
    for (const { screen, ...lists } of watched) {
      if (turn > 0 && rowsOfScreen({ ...screen, ...lists }).every(isMet)) continue;
      if (screen.drawnBy === "webgl") lists.emptyRates.push((await run(place, emptyScene)).rate);
      const { rate, longestTaskMs } = await run(place, screen);
      lists.rates.push(rate);
      lists.longestTaskMs.push(longestTaskMs);
    }
  }
  return { screens: watched.map(({ screen: { name, drawnBy }, ...lists }) => ({ name, drawnBy, ...lists })) };
}
