import type { Page } from "playwright-core";
import { it } from "vitest";
import { places } from "../stage/index.ts";
import { coloursAt, pictureAtRest } from "./stage/colours.ts";
import { boardAt, drawn, nameBelongsAt, placeOfName, servedStage, size, update } from "./stage/served-stage.ts";

/**
 * The board is on a canvas where a device can draw one, at any size and whatever happens before its engine has begun, and
 * a still picture everywhere else.
 */

const { onBoard } = servedStage();

declare global {
  interface Window {
    /** Lets come what was to come later, while time stands still. */
    goOn: () => void;
  }
}

it.concurrent("is drawn on a canvas that screen readers pass over, and the first picture makes room for it", async ({
  expect,
}) => {
  await onBoard({}, async (page) => {
    await drawn(page, "canvas");
    expect(await page.locator(".max-stage").getAttribute("aria-hidden")).toBe("true");
    expect(await page.locator(".max-stage svg").count()).toBe(0);
    const { square } = places(boardAt(3), size.width, size.height);
    const outmost = { x: square.x - square.radiusX * 0.93, y: square.y };
    const [red = 0, green = 0, blue = 0] = await coloursAt(page, [outmost]);
    expect(red, "the outmost ring is red").toBeGreaterThan(green + 60);
    expect(red).toBeGreaterThan(blue + 60);
  });
});

it.concurrent("fits a container that gets another size", async ({ expect }) => {
  await onBoard({ reducedMotion: "reduce" }, async (page) => {
    await drawn(page, "canvas");
    const tall = { width: 300, height: 520 };
    await page.setViewportSize(tall);
    await expect.poll(() => placeOfName(page), { timeout: 10_000 }).toBe(nameBelongsAt(3, tall));
    const box = await page.locator("canvas").boundingBox();
    expect(box).toMatchObject(tall);
  });
});

/** How many pixels of a stage's place are bare on the page as it is now, where the place is pink, as nothing else is. */
async function barePixels(page: Page): Promise<number> {
  const png = await page.screenshot();
  return page.evaluate(async (data) => {
    const seen = new Image();
    seen.src = `data:image/png;base64,${data}`;
    await seen.decode();
    const brush = new OffscreenCanvas(seen.width, seen.height).getContext("2d")!;
    brush.drawImage(seen, 0, 0);
    const { data: values } = brush.getImageData(0, 0, seen.width, seen.height);
    let bare = 0;
    for (let at = 0; at < values.length; at += 4) {
      if (values[at] === 255 && values[at + 1] === 0 && values[at + 2] === 255) bare++;
    }
    return bare;
  }, png.toString("base64"));
}

it.concurrent("leaves nothing of its place bare at another size, before it is painted anew and after", async ({
  expect,
}) => {
  await onBoard({ reducedMotion: "reduce", viewport: { width: size.width, height: 420 } }, async (page) => {
    await drawn(page, "canvas");
    const makeHigh = (height: string) =>
      page.evaluate((high) => {
        // Not on whole pixels, as on a page where lines of words are above.
        const style = { height: high, background: "#f0f", marginTop: "0.3px" };
        Object.assign(document.getElementById("stage")!.style, style);
      }, height);
    const heightOfPicture = () => page.evaluate(() => document.querySelector("canvas")!.height);
    await makeHigh("300px");
    await expect.poll(heightOfPicture).toBe(300);
    // Nothing is painted anew while time stands still.
    await page.evaluate(() => {
      const { setTimeout } = window;
      const waiting: Parameters<typeof setTimeout>[] = [];
      window.setTimeout = ((...later: Parameters<typeof setTimeout>) => -waiting.push(later)) as typeof setTimeout;
      window.goOn = () => {
        for (const later of waiting.splice(0)) setTimeout(...later);
      };
    });
    for (const height of ["334px", "400.4px", "350.6px"]) {
      await makeHigh(height);
      expect(await barePixels(page), `before it is painted anew ${height} high`).toBe(0);
      expect(await heightOfPicture()).not.toBe(Math.ceil(Number.parseFloat(height)));
      await page.evaluate(() => window.goOn());
      await expect.poll(heightOfPicture).toBe(Math.ceil(Number.parseFloat(height)));
      expect(await barePixels(page), `painted anew ${height} high`).toBe(0);
    }
  });
});

it.concurrent("is painted after a resize also where pictures come late, and only then rests", async ({ expect }) => {
  await onBoard({ reducedMotion: "reduce" }, async (page) => {
    await drawn(page, "canvas");
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
    const sky = async () => (await coloursAt(page, [{ x: 4, y: 4 }])).slice(0, 3);
    await expect.poll(sky, { message: "the upper left corner is not empty" }).not.toEqual([0, 0, 0]);
  });
});

it.concurrent.for([
  { why: "the canvas is not wanted", shown: { renderer: "still" } },
  { why: "its engine cannot be loaded", shown: { withoutEngine: true } },
] as const)("stays a still picture with all that matters when $why", async ({ shown }, { expect }) => {
  await onBoard(shown, async (page) => {
    await drawn(page, "still");
    await page.waitForSelector('.max-stage svg image[href$="/kwame-2.svg"]', { state: "attached" });
    await update(page, boardAt(9));
    await page.waitForSelector('.max-stage svg image[href$="/kwame-5.svg"]', { state: "attached" });
    expect(await placeOfName(page)).toBe(nameBelongsAt(9));
    expect(await page.locator(".max-stage").getAttribute("data-drawn")).toBe("still");
  });
});

it.concurrent("may be taken away before it has begun, and leaves nothing behind", async ({ expect }) => {
  await onBoard({ renderer: "still" }, async (page) => {
    const broken: string[] = [];
    page.on("pageerror", ({ message }) => broken.push(message));
    const begun = page.waitForResponse(/phaser/);
    await page.evaluate((state) => {
      window.mount(state);
      window.board.destroy();
    }, boardAt(3));
    await begun;
    await page.waitForTimeout(3000);
    expect(broken).toEqual([]);
    expect(await page.locator("canvas").count()).toBe(0);
  });
});

it.concurrent("may be told of changes before it has begun", async ({ expect }) => {
  await onBoard({ renderer: "still" }, async (page) => {
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
      [boardAt(3), boardAt(9)] as const,
    );
    await drawn(page, "canvas");
    await expect.poll(() => placeOfName(page), { timeout: 20_000 }).toBe(nameBelongsAt(9));
  });
});

it.concurrent("is there again after the graphics chip was lost", async ({ expect }) => {
  await onBoard({ reducedMotion: "reduce", renderer: "webgl" }, async (page) => {
    await drawn(page, "canvas");
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
