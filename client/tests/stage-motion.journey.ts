import type { Page } from "playwright-core";
import { it } from "vitest";
import { type BoardSnapshot, places } from "../stage/index.ts";
import type { MinigameOptions } from "../stage/minigames/mount-minigame.ts";
import { linePlaces } from "../stage/minigames/right-line/layout.ts";
import { keyPlaces } from "../stage/minigames/strong-key/layout.ts";
import { alike, apart, coloursIn, type Oval, pictureAtRest, pointsIn } from "./stage/colours.ts";
import { boardAt, drawn, nameBelongsAt, placeOfName, servedStage, size, update } from "./stage/served-stage.ts";

/**
 * What changes on a stage moves to where it belongs, and is there at once for whoever wishes less motion. However fast
 * changes come after one another, the stage then looks as one on which nothing else was ever shown.
 */

const { onBoard, onPage } = servedStage();

it.concurrent("walks to where a mood belongs, and the name walks along", async ({ expect }) => {
  await onBoard({}, async (page) => {
    await drawn(page, "canvas");
    expect(await placeOfName(page)).toBe(nameBelongsAt(3));
    // Looked at from within the page: a test may come late.
    const underway = await page.evaluate(async (state) => {
      window.board.update(state);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return document.getElementById("name")?.style.translate;
    }, boardAt(9));
    expect(underway).not.toBe(nameBelongsAt(9));
    await expect.poll(() => placeOfName(page), { timeout: 20_000 }).toBe(nameBelongsAt(9));
  });
});

it.concurrent("shows no name of one who still waits in the distance; it comes with its figure", async ({ expect }) => {
  await onBoard({ phase: "lobby" }, async (page) => {
    await drawn(page, "canvas");
    const seen = () => page.evaluate(() => document.getElementById("name")?.style.visibility === "");
    const atOnce = await page.evaluate((state) => {
      const name = document.getElementById("name")!;
      window.board.update(state);
      window.board.follow("fien", name);
      return name.style.visibility;
    }, boardAt(3));
    expect(atOnce).toBe("hidden");
    await expect.poll(seen, { timeout: 20_000 }).toBe(true);
  });
});

it.concurrent("with less motion is at once where it belongs, and then rests", async ({ expect }) => {
  await onBoard({ reducedMotion: "reduce" }, async (page) => {
    await drawn(page, "canvas");
    await update(page, boardAt(9));
    expect(await placeOfName(page)).toBe(nameBelongsAt(9));
    const before = await pictureAtRest(page);
    await page.waitForTimeout(1500);
    expect((await page.screenshot()).equals(before)).toBe(true);
  });
});

it.concurrent("stands still at once when less motion is wished for on the way, and moves on that wish's end", async ({
  expect,
}) => {
  await onBoard({ reducedMotion: "reduce" }, async (page) => {
    await drawn(page, "canvas");
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
    }, boardAt(9));
    expect(atOnce, "what is chosen here counts, whatever the system says").not.toBe(nameBelongsAt(9));
    expect(underway, "still on its way").not.toBe(nameBelongsAt(9));
    expect(atWish).toBe(nameBelongsAt(9));
  });
});

/** Takes the board away and shows this state on a new one, where nothing has happened yet. */
async function onNewBoard(page: Page, state: BoardSnapshot): Promise<void> {
  await page.evaluate((next) => {
    window.board.destroy();
    window.mount(next);
  }, state);
  await drawn(page, "canvas");
}

it.concurrent("takes the light of the end away with the end, also while it is still coming", {
  timeout: 60_000,
}, async ({ expect }) => {
  await onBoard({}, async (page) => {
    const { square } = places(boardAt(3), size.width, size.height);
    await drawn(page, "canvas");
    await page.waitForTimeout(1_000);
    const before = await coloursIn(page, square);
    await update(page, { ...boardAt(3), phase: "finale" });
    await page.waitForTimeout(1_500);
    await update(page, boardAt(3));
    await page.waitForTimeout(9_000);
    await expect.poll(async () => apart(await coloursIn(page, square), before)).toBeLessThan(alike);
  });
});

it.concurrent("shows the end that is taken back and comes again at once", async ({ expect }) => {
  await onBoard({ phase: "finale" }, async (page) => {
    await drawn(page, "canvas");
    const end = { ...boardAt(3), phase: "finale" } as const;
    const { structure } = places(end, size.width, size.height);
    const { unit, radius } = structure;
    // A sphere that is nobody's own: the lowest of the nine.
    const lamp = { x: structure.x, y: structure.y + unit, radiusX: radius, radiusY: radius };
    const before = await coloursIn(page, lamp);
    const beginsAnew = await page.evaluate(
      async ([[first, next], points, lit]) => {
        window.board.update(first);
        window.board.update(next);
        for (const end = performance.now() + 10_000; performance.now() < end; ) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (window.coloursAt(points).some((value, index) => Math.abs(value - lit[index]!) > 60)) return true;
        }
        return false;
      },
      [[boardAt(3), end], pointsIn(lamp), before] as const,
    );
    expect(beginsAnew, "its lamp goes out first").toBe(true);
    await expect.poll(async () => apart(await coloursIn(page, lamp), before)).toBeLessThan(alike);
  });
});

it.concurrent("keeps its signs as they are when something else happens while one of them comes", async ({ expect }) => {
  await onBoard({}, async (page) => {
    const [kwame, fien] = boardAt(3).newcomers;
    const signed = [
      { ...kwame!, max: "someone" },
      { ...fien!, light: 1 },
    ];
    const state = { ...boardAt(3), tables: [], newcomers: signed };
    const { sphere, radius } = places(state, size.width, size.height).figures.get("kwame")!;
    // Half way out: just outside the sign.
    const round = { x: sphere.x - 0.94 * radius, y: sphere.y + 0.42 * radius, radiusX: radius, radiusY: radius };
    await onNewBoard(page, { ...state, endsAt: 90_000 });
    const signs = await coloursIn(page, round);
    await onNewBoard(page, boardAt(3));
    await page.evaluate(async (next) => {
      window.board.update(next);
      await new Promise((resolve) => setTimeout(resolve, 200));
      window.board.update({ ...next, endsAt: 90_000 });
    }, state);
    await page.waitForTimeout(900);
    await expect.poll(async () => apart(signs, await coloursIn(page, round))).toBeLessThan(alike);
    const breathing = await page.screenshot();
    await page.waitForTimeout(500);
    expect((await page.screenshot()).equals(breathing), "the light breathes").toBe(false);
  });
});

it.concurrent("puts the square where it belongs when a table joins another", async ({ expect }) => {
  const tall = { width: 300, height: 520 };
  await onBoard({ reducedMotion: "reduce", viewport: tall }, async (page) => {
    const withTables = (...numbers: number[]) => ({
      ...boardAt(3),
      tables: numbers.map((number) => ({ number, claim: "", extraClaim: "" })),
    });
    const joined = withTables(1, 2);
    await drawn(page, "canvas");
    const { square } = places(joined, tall.width, tall.height);
    await onNewBoard(page, joined);
    const two = await coloursIn(page, square);
    await onNewBoard(page, withTables(1, 2, 3));
    expect(apart(two, await coloursIn(page, square))).toBeGreaterThan(alike);
    await update(page, joined);
    await expect.poll(async () => apart(two, await coloursIn(page, square))).toBeLessThan(alike);
  });
});

interface SceneChange {
  /** Of the mini-game. */
  id: MinigameOptions["id"];
  /** How it was at first, and then as it has become, each at once after the one before it. */
  views: readonly unknown[];
  waitMs: number;
}

/** How the scene of a mini-game looks at a place `waitMs` after all its changes. */
async function sceneAfter(page: Page, { id, views, waitMs }: SceneChange, place: Oval): Promise<number[]> {
  await page.evaluate(
    async ([shown, [first, ...next]]) => {
      window.minigame?.destroy();
      window.minigame = window.mountMinigame(shown, first);
      while (!document.querySelector("[data-drawn='canvas']")) await new Promise((done) => setTimeout(done, 20));
      for (const view of next) window.minigame.update(view);
    },
    [id, views] as const,
  );
  await page.waitForTimeout(waitMs);
  return coloursIn(page, place);
}

it.concurrent("lets every word drop out of a key that has lost several since it was last seen", async ({ expect }) => {
  await onPage({}, async (page) => {
    const keyView = { stage: "build", lock: 0, owner: "kwame", words: 4, baits: 0, results: [] };
    const keyOf = (words: number) => ({
      ...keyView,
      key: Array.from({ length: words }, () => ({ tile: "", kind: "odd", worth: 4 })),
    });
    const [, tooth] = keyPlaces(size.width, size.height, keyView.words).teeth;
    const place = { x: tooth!.x, y: tooth!.y + tooth!.most / 3, radiusX: tooth!.width / 2, radiusY: tooth!.most / 4 };
    const key: SceneChange = { id: "strong-key", views: [keyOf(3), keyOf(1)], waitMs: 1_000 };
    const never = await sceneAfter(page, { ...key, views: [keyOf(1)], waitMs: 200 }, place);
    await sceneAfter(page, key, place);
    await expect.poll(async () => apart(never, await coloursIn(page, place))).toBeLessThan(alike);
  });
});

it.concurrent("keeps a lamp lit that was put out and lit again before anybody saw it", async ({ expect }) => {
  await onPage({}, async (page) => {
    const { x, y, width, height } = linePlaces(size.width, size.height).booths.max;
    const reach = Math.max(width, height) * 1.3;
    const place = { x, y, radiusX: reach, radiusY: reach };
    const lineOf = (lamps: string[]) => ({
      letters: [{ number: 0, at: "emergency", from: "", since: 0, lasts: 1, held: false, lamps }],
      ...{ done: [], latest: null },
    });
    const line: SceneChange = { id: "right-line", views: [lineOf(["max"]), lineOf([]), lineOf(["max"])], waitMs: 900 };
    const always = await sceneAfter(page, { ...line, views: [lineOf(["max"])], waitMs: 200 }, place);
    await sceneAfter(page, line, place);
    await expect.poll(async () => apart(always, await coloursIn(page, place))).toBeLessThan(alike);
  });
});
