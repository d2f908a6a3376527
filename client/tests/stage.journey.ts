import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BoardHandle, type BoardSnapshot, type MinigameHandle, places } from "../stage/index.ts";
import { linePlaces } from "../stage/minigames/right-line/layout.ts";
import { keyPlaces } from "../stage/minigames/strong-key/layout.ts";
import { launchBrowser, softwareWebGl } from "./browser.ts";

/** The board, and what else moves, on a page of its own: with a real canvas, without one, and with less motion. */

const html = `<!doctype html><title>Stage</title><style>body{margin:0}#board{position:relative;height:100vh}b{position:absolute;top:0;left:0}</style>
<div id="board"></div><b id="name">Kwame</b>
<script type="module">
  import { h, render } from "preact";
  import { chooseLanguage } from "/language/index.ts";
  import { TimeBar } from "/minigames/TimeBar.tsx";
  import { Sentence } from "/screens/board/Sentence.tsx";
  import { mountBoard, mountMinigame } from "/stage/index.ts";
  const board = document.getElementById("board");
  window.show = (what, props) => render(h({ TimeBar, Sentence }[what], props), board);
  window.speak = (language) => chooseLanguage(language, { remember: false });
  window.mountMinigame = (options) => mountMinigame(board, { seat: "", guests: [], stepsNow: () => 0, ...options });
  window.coloursAt = (points) => {
    const brush = document.querySelector("canvas")?.getContext("2d");
    return points.flatMap(([x, y]) => [...(brush?.getImageData(x, y, 1, 1).data ?? [])]);
  };
  window.mount = (snapshot, renderer) => {
    window.board = mountBoard(document.getElementById("board"), { snapshot, names: {}, ...(renderer && { renderer }) });
    window.board.follow("kwame", document.getElementById("name"));
  };
</script>`;

declare global {
  interface Window {
    mount: (snapshot: BoardSnapshot, renderer?: string) => void;
    board: BoardHandle;
    /** What is painted at some places, each as red, green, blue and opacity (0..255). */
    coloursAt: (points: readonly (readonly [x: number, y: number])[]) => number[];
    mountMinigame: (options: { id: string; view: unknown }) => MinigameHandle;
    minigame: MinigameHandle | undefined;
    speak: (language: "fr") => Promise<void>;
    show: (what: "TimeBar" | "Sentence", props: unknown) => void;
  }
}

const size = { width: 480, height: 300 };

function snapshot(mood: number): BoardSnapshot {
  const newcomer = { colour: "#3c7bf0", symbol: "shield", alarm: false, light: 0, gone: false, max: "" };
  return {
    phase: "act",
    day: 1,
    startedAt: 0,
    endsAt: 0,
    hearts: 0,
    newcomers: [
      { ...newcomer, id: "kwame", mood },
      { ...newcomer, id: "fien", mood: 6 },
    ],
    tables: [{ number: 1, claim: "kwame", extraClaim: "" }],
  };
}

const nameAt = (mood: number, { width, height } = size) => {
  const { name } = places(snapshot(mood), width, height).figures.get("kwame")!;
  // As a browser gives it back: 115px, not 115.0px.
  const [x, y] = [name.x, name.y].map((place) => Number(place.toFixed(1)));
  return `${x}px ${y}px`;
};

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: fileURLToPath(new URL("../../vite.config.ts", import.meta.url)),
    server: { port: 0, hmr: false, host: "127.0.0.1" },
    cacheDir: fileURLToPath(new URL("../../node_modules/.cache/stage-journey", import.meta.url)),
    optimizeDeps: { include: ["phaser"] },
    logLevel: "error",
    plugins: [
      {
        name: "stage-page",
        configureServer: ({ middlewares, transformIndexHtml }) => {
          middlewares.use("/stage-page", (_request, response, next) => {
            transformIndexHtml("/stage-page", html).then((page) => {
              response.setHeader("content-type", "text/html");
              response.end(page);
            }, next);
          });
        },
      },
    ],
  });
  await server.listen();
  browser = await launchBrowser(softwareWebGl);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function onPage(
  options: BrowserContextOptions,
  mount: { mood: number; phase?: BoardSnapshot["phase"]; renderer?: string; blockPhaser?: boolean },
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: size, ...options });
  try {
    const page = await context.newPage();
    if (mount.blockPhaser) await page.route(/\/phaser\.js/, (route) => route.abort());
    await page.goto(`${server.resolvedUrls?.local[0]}stage-page`);
    await page.waitForFunction(() => typeof window.mount === "function");
    await page.evaluate(({ state, renderer }) => window.mount(state, renderer), {
      state: { ...snapshot(mount.mood), ...(mount.phase && { phase: mount.phase }) },
      ...(mount.renderer && { renderer: mount.renderer }),
    });
    await run(page);
  } finally {
    await context.close();
  }
}

const drawnOn = (page: Page, what: "canvas" | "still") =>
  page.waitForSelector(`.max-stage[data-drawn="${what}"]`, { state: "attached", timeout: 90_000 });
const translateOf = (page: Page) => page.evaluate(() => document.getElementById("name")?.style.translate);

it.concurrent("is drawn on a canvas that screen readers pass over, and the first picture makes room for it", async () => {
  await onPage({}, { mood: 3 }, async (page) => {
    await drawnOn(page, "canvas");
    expect(await page.locator(".max-stage").getAttribute("aria-hidden")).toBe("true");
    expect(await page.locator(".max-stage svg").count()).toBe(0);
    const { square } = places(snapshot(3), size.width, size.height);
    const colour = await page.evaluate(
      ({ x, y }) => {
        const canvas = document.querySelector("canvas");
        return [...(canvas?.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [])];
      },
      { x: Math.round(square.x - square.radiusX * 0.93), y: Math.round(square.y) },
    );
    const [red = 0, green = 0, blue = 0] = colour;
    expect(red, "the outmost ring is red").toBeGreaterThan(green + 60);
    expect(red).toBeGreaterThan(blue + 60);
  });
});

it.concurrent("walks to where a mood belongs, and the name walks along", async ({ expect }) => {
  await onPage({}, { mood: 3 }, async (page) => {
    await drawnOn(page, "canvas");
    expect(await translateOf(page)).toBe(nameAt(3));
    const underway = await page.evaluate(async (state) => {
      window.board.update(state);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return document.getElementById("name")?.style.translate;
    }, snapshot(9));
    expect(underway).not.toBe(nameAt(9));
    await expect.poll(() => translateOf(page), { timeout: 20_000 }).toBe(nameAt(9));
  });
});

interface Oval {
  x: number;
  y: number;
  radiusX: number;
  radiusY: number;
}

/** What is painted at eight places of an oval, half way out, each as red, green, blue and opacity (0..255). */
function coloursIn(page: Page, oval: Oval): Promise<number[]> {
  return page.evaluate((points) => window.coloursAt(points), pointsIn(oval));
}

function pointsIn({ x, y, radiusX, radiusY }: Oval): [x: number, y: number][] {
  return Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) / 8) * 2 * Math.PI;
    return [Math.round(x + (Math.cos(angle) * radiusX) / 2), Math.round(y + (Math.sin(angle) * radiusY) / 2)];
  });
}

const squareColours = (page: Page) => coloursIn(page, places(snapshot(3), size.width, size.height).square);

/** How far the most different of two pictures' values are apart. */
const apart = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));

/** The page as it is once nothing on it moves any more. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  for (let before = await page.screenshot(); ; ) {
    await page.waitForTimeout(1_000);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}

/** Takes the board away and shows this state on a new one, where nothing has happened yet. */
async function onNewBoard(page: Page, state: BoardSnapshot): Promise<void> {
  await page.evaluate((next) => {
    window.board.destroy();
    window.mount(next);
  }, state);
  await drawnOn(page, "canvas");
}

it.concurrent("takes the light of the end away with the end, also while it is still coming", {
  timeout: 60_000,
}, async ({ expect }) => {
  await onPage({}, { mood: 3 }, async (page) => {
    await drawnOn(page, "canvas");
    await page.waitForTimeout(1_000);
    const before = await squareColours(page);
    const furthest = async () => apart(await squareColours(page), before);
    for (const phase of ["finale", "act"] as const) {
      await page.evaluate((state) => window.board.update(state), { ...snapshot(3), phase });
      await page.waitForTimeout(phase === "finale" ? 1_500 : 9_000);
    }
    await expect.poll(furthest).toBeLessThan(25);
  });
});

it.concurrent("shows no name of one who still waits in the distance; it comes with its figure", async ({ expect }) => {
  await onPage({}, { mood: 3, phase: "lobby" }, async (page) => {
    await drawnOn(page, "canvas");
    const seen = () => page.evaluate(() => document.getElementById("name")?.style.visibility === "");
    const atOnce = await page.evaluate((state) => {
      const name = document.getElementById("name")!;
      window.board.update(state);
      window.board.follow("fien", name);
      return name.style.visibility;
    }, snapshot(3));
    expect(atOnce).toBe("hidden");
    await expect.poll(seen, { timeout: 20_000 }).toBe(true);
  });
});

it.concurrent("with less motion is at once where it belongs, and then rests", async () => {
  await onPage({ reducedMotion: "reduce" }, { mood: 3 }, async (page) => {
    await drawnOn(page, "canvas");
    await page.evaluate((state) => window.board.update(state), snapshot(9));
    expect(await translateOf(page)).toBe(nameAt(9));
    const before = await pictureAtRest(page);
    await page.waitForTimeout(1500);
    expect((await page.screenshot()).equals(before)).toBe(true);
  });
});

it.concurrent("fits a container that gets another size", async ({ expect }) => {
  await onPage({ reducedMotion: "reduce" }, { mood: 3 }, async (page) => {
    await drawnOn(page, "canvas");
    const tall = { width: 300, height: 520 };
    await page.setViewportSize(tall);
    await expect.poll(() => translateOf(page), { timeout: 10_000 }).toBe(nameAt(3, tall));
    const box = await page.locator("canvas").boundingBox();
    expect(box).toMatchObject(tall);
  });
});

it.concurrent("is painted after a resize also where pictures come late, and only then rests", async ({ expect }) => {
  await onPage({ reducedMotion: "reduce" }, { mood: 3 }, async (page) => {
    await drawnOn(page, "canvas");
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      const soon = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (draw) => {
        setTimeout(() => soon(draw), 900);
        return 0;
      };
    });
    await page.setViewportSize({ width: 420, height: 300 });
    await page.waitForTimeout(3500);
    const sky = () =>
      page.evaluate(() => [
        ...(document.querySelector("canvas")?.getContext("2d")?.getImageData(4, 4, 1, 1).data.slice(0, 3) ?? []),
      ]);
    await expect.poll(sky, { message: "the upper left corner is not empty" }).not.toEqual([0, 0, 0]);
  });
});

it.concurrent.each([
  { why: "the canvas is not wanted", mount: { mood: 3, renderer: "still" } },
  { why: "its engine cannot be loaded", mount: { mood: 3, blockPhaser: true } },
])("stays a still picture with all that matters when $why", async ({ mount }) => {
  await onPage({}, mount, async (page) => {
    await drawnOn(page, "still");
    await page.waitForSelector('.max-stage svg image[href$="/kwame-2.svg"]', { state: "attached" });
    await page.evaluate((state) => window.board.update(state), snapshot(9));
    await page.waitForSelector('.max-stage svg image[href$="/kwame-5.svg"]', { state: "attached" });
    expect(await translateOf(page)).toBe(nameAt(9));
    expect(await page.locator(".max-stage").getAttribute("data-drawn")).toBe("still");
  });
});

it.concurrent("may be taken away before it has begun, and leaves nothing behind", async () => {
  await onPage({}, { mood: 3, renderer: "still" }, async (page) => {
    const broken: string[] = [];
    page.on("pageerror", ({ message }) => broken.push(message));
    const begun = page.waitForResponse(/phaser/);
    await page.evaluate((state) => {
      window.mount(state);
      window.board.destroy();
    }, snapshot(3));
    await begun;
    await page.waitForTimeout(3000);
    expect(broken).toEqual([]);
    expect(await page.locator("canvas").count()).toBe(0);
  });
});

it.concurrent("may be told of changes before it has begun", async ({ expect }) => {
  await onPage({}, { mood: 3, renderer: "still" }, async (page) => {
    await page.evaluate(
      async ([first, next]) => {
        // The engine begins when its own pictures are there: on a busy device long after it was called.
        const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
        Object.defineProperty(HTMLImageElement.prototype, "src", {
          ...source,
          set(address: string) {
            setTimeout(() => source?.set?.call(this, address), 500);
          },
        });
        window.board.destroy();
        window.mount(first);
        while (!document.querySelector("canvas")) await new Promise((resolve) => setTimeout(resolve, 20));
        window.board.update(next);
      },
      [snapshot(3), snapshot(9)] as const,
    );
    await drawnOn(page, "canvas");
    await expect.poll(() => translateOf(page), { timeout: 20_000 }).toBe(nameAt(9));
  });
});

it.concurrent("is there again after the graphics chip was lost", async ({ expect }) => {
  await onPage({ reducedMotion: "reduce" }, { mood: 3, renderer: "webgl" }, async (page) => {
    await drawnOn(page, "canvas");
    const before = await pictureAtRest(page);
    const wasLost = await page.evaluate(async () => {
      const canvas = document.querySelector("canvas");
      const context = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl");
      const chip = context?.getExtension("WEBGL_lose_context");
      chip?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const lost = context?.isContextLost();
      chip?.restoreContext();
      return lost;
    });
    expect(wasLost).toBe(true);
    await page.waitForTimeout(3000);
    await expect.poll(async () => (await page.screenshot()).equals(before)).toBe(true);
  });
});

it.concurrent("shows the end that is taken back and comes again at once", async ({ expect }) => {
  await onPage({}, { mood: 3, phase: "finale" }, async (page) => {
    await drawnOn(page, "canvas");
    const end = { ...snapshot(3), phase: "finale" } as const;
    const { structure } = places(end, size.width, size.height);
    const { unit, radius } = structure;
    // A sphere that is nobody's own: the lowest of the nine.
    const lamp = { x: structure.x, y: structure.y + unit, radiusX: radius, radiusY: radius };
    const before = await coloursIn(page, lamp);
    const anew = await page.evaluate(
      async ([[first, next], points]) => {
        window.board.update(first!);
        window.board.update(next!);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return window.coloursAt(points);
      },
      [[snapshot(3), end], pointsIn(lamp)] as const,
    );
    expect(apart(anew, before), "it begins anew").toBeGreaterThan(60);
    await expect.poll(async () => apart(await coloursIn(page, lamp), before)).toBeLessThan(25);
  });
});

it.concurrent("stands still at once when less motion is wished for on the way, and moves on that wish's end", async () => {
  await onPage({ reducedMotion: "reduce" }, { mood: 3 }, async (page) => {
    await drawnOn(page, "canvas");
    const [atOnce, underway, atWish] = await page.evaluate(async (state) => {
      const place = () => document.getElementById("name")?.style.translate;
      const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      document.documentElement.dataset.motion = "full";
      await later(0);
      window.board.update(state);
      const atOnce = place();
      await later(300);
      const underway = place();
      document.documentElement.dataset.motion = "still";
      await later(0);
      return [atOnce, underway, place()];
    }, snapshot(9));
    expect(atOnce, "what is chosen here counts, whatever the system says").not.toBe(nameAt(9));
    expect(underway, "still on its way").not.toBe(nameAt(9));
    expect(atWish).toBe(nameAt(9));
  });
});

it.concurrent("keeps its signs as they are when something else happens while one of them comes", async ({ expect }) => {
  await onPage({}, { mood: 3 }, async (page) => {
    const [kwame, fien] = snapshot(3).newcomers;
    const state = {
      ...snapshot(3),
      tables: [],
      newcomers: [
        { ...kwame!, max: "someone" },
        { ...fien!, light: 1 },
      ],
    };
    const { sphere, radius } = places(state, size.width, size.height).figures.get("kwame")!;
    // Half way out: just outside the sign.
    const round = { x: sphere.x - 0.94 * radius, y: sphere.y + 0.42 * radius, radiusX: radius, radiusY: radius };
    await onNewBoard(page, { ...state, endsAt: 90_000 });
    const signs = await coloursIn(page, round);
    await onNewBoard(page, snapshot(3));
    await page.evaluate(async (next) => {
      window.board.update(next);
      await new Promise((resolve) => setTimeout(resolve, 200));
      window.board.update({ ...next, endsAt: 90_000 });
    }, state);
    await page.waitForTimeout(900);
    await expect.poll(async () => apart(signs, await coloursIn(page, round))).toBeLessThan(25);
    const breathing = await page.screenshot();
    await page.waitForTimeout(500);
    expect((await page.screenshot()).equals(breathing), "the light breathes").toBe(false);
  });
});

it.concurrent("puts the square where it belongs when a table joins another", async ({ expect }) => {
  const tall = { width: 300, height: 520 };
  await onPage({ reducedMotion: "reduce", viewport: tall }, { mood: 3 }, async (page) => {
    const state = { ...snapshot(3), tables: [1, 2].map((number) => ({ number, claim: "", extraClaim: "" })) };
    const three = { ...state, tables: [...state.tables, { number: 3, claim: "", extraClaim: "" }] };
    await drawnOn(page, "canvas");
    const { square } = places(state, tall.width, tall.height);
    await onNewBoard(page, state);
    const two = await coloursIn(page, square);
    await onNewBoard(page, three);
    expect(apart(two, await coloursIn(page, square))).toBeGreaterThan(25);
    await page.evaluate((next) => window.board.update(next), state);
    await expect.poll(async () => apart(two, await coloursIn(page, square))).toBeLessThan(25);
  });
});

/** What the scene of a key is drawn from. */
const keyView = { stage: "build", lock: 0, owner: "kwame", words: 4, baits: 0, results: [] };
const keyOf = (words: number) => ({
  ...keyView,
  key: Array.from({ length: words }, () => ({ tile: "", kind: "odd", worth: 4 })),
});

/** Shows a mini-game as it was at first and then, at once, as it has become; how it looks there `waitMs` later. */
async function coloursAfter(page: Page, id: string, views: unknown[], place: Oval, waitMs = 1_000): Promise<number[]> {
  await page.evaluate(
    async ([shown, [first, ...next]]) => {
      window.minigame?.destroy();
      window.minigame = window.mountMinigame({ id: shown, view: first });
      while (!document.querySelector("[data-drawn='canvas']")) await new Promise((done) => setTimeout(done, 20));
      for (const view of next) window.minigame.update(view);
    },
    [id, views] as const,
  );
  await page.waitForTimeout(waitMs);
  return coloursIn(page, place);
}

it.concurrent("lets every word drop out of a key that has lost several since it was last seen", async ({ expect }) => {
  await onPage({}, { mood: 3, renderer: "still" }, async (page) => {
    await page.evaluate(() => window.board.destroy());
    const [, tooth] = keyPlaces(size.width, size.height, keyView.words).teeth;
    const place = { x: tooth!.x, y: tooth!.y + tooth!.most / 3, radiusX: tooth!.width / 2, radiusY: tooth!.most / 4 };
    const bare = await coloursAfter(page, "strong-key", [keyOf(1)], place, 200);
    await coloursAfter(page, "strong-key", [keyOf(3), keyOf(1)], place);
    await expect.poll(async () => apart(bare, await coloursIn(page, place))).toBeLessThan(25);
  });
});

it.concurrent("keeps a lamp lit that was put out and lit again before anybody saw it", async ({ expect }) => {
  await onPage({}, { mood: 3, renderer: "still" }, async (page) => {
    await page.evaluate(() => window.board.destroy());
    const { x, y, width, height } = linePlaces(size.width, size.height).booths.max;
    const reach = Math.max(width, height) * 1.3;
    const place = { x, y, radiusX: reach, radiusY: reach };
    const lineOf = (lamps: string[]) => ({
      letters: [{ number: 0, at: "emergency", from: "", since: 0, lasts: 1, held: false, lamps }],
      ...{ done: [], latest: null },
    });
    const lit = await coloursAfter(page, "right-line", [lineOf(["max"])], place, 200);
    await coloursAfter(page, "right-line", [lineOf(["max"]), lineOf([]), lineOf(["max"])], place, 900);
    await expect.poll(async () => apart(lit, await coloursIn(page, place))).toBeLessThan(25);
  });
});

it.concurrent("the time of a round runs down evenly when the page changes its language", async () => {
  await onPage({}, { mood: 3, renderer: "still" }, async (page) => {
    const left = await page.evaluate(async () => {
      window.board.destroy();
      const begins = performance.now();
      const stepsNow = () => (performance.now() - begins) / 100;
      window.show("TimeBar", { began: 0, lasts: 20, stepsNow });
      await new Promise((done) => setTimeout(done, 500));
      await window.speak("fr");
      await new Promise((done) => setTimeout(done, 100));
      const bar = document.querySelector(".minigame-time > span")!;
      // What moves by itself is where it was when this picture began.
      const now = await new Promise<number>(requestAnimationFrame);
      return { seen: new DOMMatrix(getComputedStyle(bar).transform).a, is: 1 - (now - begins) / 100 / 20 };
    });
    expect(Math.abs(left.seen - left.is)).toBeLessThan(0.1);
  });
});

it.concurrent("says nothing of a new phase before its first caption", async () => {
  await onPage({}, { mood: 3, renderer: "still" }, async (page) => {
    const said = await page.evaluate(
      async ({ evening, rescue, sentence }) => {
        window.board.destroy();
        window.show("Sentence", { game: evening, news: "", places: { sentence, height: 300 } });
        const status = document.querySelector("[role='status']")!;
        while (status.textContent !== "board:light") await new Promise((done) => setTimeout(done, 50));
        const heard = [status.textContent];
        const observer = new MutationObserver(() => heard.push(status.textContent));
        observer.observe(status, { characterData: true, childList: true, subtree: true });
        window.show("Sentence", { game: rescue, news: "", places: { sentence, height: 300 } });
        await new Promise((done) => setTimeout(done, 300));
        return heard;
      },
      {
        evening: {
          phase: "evening",
          day: 1,
          startedAt: 0,
          endsAt: 1,
          paused: false,
          newcomers: [{ id: "", light: 1 }],
        },
        rescue: {
          phase: "rescue",
          day: 1,
          startedAt: 1,
          endsAt: 0,
          paused: false,
          newcomers: [{ id: "", gone: true }],
        },
        sentence: { x: 0, y: 0, width: 300, height: 40 },
      },
    );
    expect(said).toEqual(["board:light", "board:looking"]);
  });
});
