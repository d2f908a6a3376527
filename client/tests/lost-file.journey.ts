import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { words } from "./people/words.ts";
import { alone, servedPages } from "./served.ts";

/** A network on which a file does not come, or takes long. */

const served = servedPages();

async function newPage(): Promise<Page> {
  const context = await served.browser.newContext({ ...alone, locale: "nl", reducedMotion: "reduce" });
  return context.newPage();
}

/** Loses the first file of a name that is asked for. */
async function loseOnce(page: Page, name: RegExp): Promise<() => boolean> {
  let isLost = false;
  await page.route(name, async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    return route.abort();
  });
  return () => isLost;
}

describe.concurrent("a page of which a file is lost", () => {
  test.concurrent.each([
    ["script", /\/PrintSheet-[^/]*\.js$/],
    ["style", /\/KitScreen-[^/]*\.css$/],
  ])("comes all the same when it is a %s", async (_, name) => {
    const page = await newPage();
    const isLost = await loseOnce(page, name);
    await page.goto(`${served.address}/kit#wallonia`);
    const sheet = page.locator(".kit-sheet");
    await sheet.waitFor({ timeout: 10_000 });
    expect(isLost()).toBe(true);
    expect(await sheet.evaluate((element) => getComputedStyle(element).display)).toBe("flex");
    expect(new URL(page.url()).hash).toBe("#wallonia");
    await page.context().close();
  });

  test.concurrent("calls no browser too old that is only waiting", async () => {
    const page = await newPage();
    await page.route(/\/KitScreen-[^/]*\.js$/, () => {});
    await page.goto(`${served.address}/kit`, { waitUntil: "commit" });
    await page.waitForRequest(/\/KitScreen-[^/]*\.js$/);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    expect(await page.locator(".too-old h1").isVisible()).toBe(true);
    expect(await page.locator(".too-old p").first().isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.concurrent("pictures that are lost while a page is shown", () => {
  test.concurrent.for([
    ["of a page", "/stories", ".max-portrait img"],
    ["on a canvas", "/design?page=board#choose", ".max-stage[data-drawn=canvas]"],
  ] as const)("come after a while: those %s", async ([, path, place], { expect }) => {
    const page = await newPage();
    const pictures = /\/pictures-[^/]*\/[^/]*\.svg$/;
    const lost = new Set<string>();
    await page.route(pictures, (route) => {
      lost.add(route.request().url());
      return route.abort();
    });
    await page.goto(`${served.address}${path}`);
    await page.locator(place).first().waitFor();
    await page.waitForLoadState("networkidle");
    const arrived = new Set<string>();
    page.on("requestfinished", (request) => arrived.add(request.url()));
    await page.unroute(pictures);
    expect(lost.size).toBeGreaterThan(2);
    await expect.poll(() => [...lost].filter((address) => !arrived.has(address)), { timeout: 10_000 }).toEqual([]);
    await page.context().close();
  });
});

describe.concurrent("a language whose words do not come", () => {
  test.concurrent.for([
    ["none", /\.js$|\.js\?/],
    ["none of its help", /\/fr-[^/]*\.js/],
  ] as const)(
    "is not the one that the menu shows, and can be chosen when they do: %s came",
    async ([, files], { expect }) => {
      const page = await newPage();
      await page.goto(`${served.address}/help`);
      const menu = page.getByRole("combobox");
      await menu.waitFor();
      await page.waitForLoadState("networkidle");
      await page.route(files, (route) => route.abort());
      await menu.selectOption("fr");
      await expect.poll(() => menu.inputValue()).toBe("nl");
      await page.unroute(files);
      await menu.selectOption("fr");
      await page.getByRole("heading", { name: words("fr", "help:page") }).waitFor();
      expect(await menu.inputValue()).toBe("fr");
      await page.context().close();
    },
  );
});

describe.concurrent("words that are lost while a page is shown", () => {
  test.concurrent("stand there after a while", async () => {
    const page = await newPage();
    const isHelp = /\/nl-[^/]*\.js/;
    let asked = 0;
    await page.route(isHelp, async (route) => {
      const answer = await route.fetch();
      if (!(await answer.text()).includes("Awel") || asked++ > 1) return route.fulfill({ response: answer });
      return route.abort();
    });
    await page.goto(`${served.address}/kit#flanders`);
    await page
      .locator(".kit-lines")
      .getByText(/^Awel, /)
      .waitFor({ timeout: 10_000 });
    expect(asked).toBeGreaterThan(2);
    await page.context().close();
  });
});
