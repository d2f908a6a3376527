import { expect, test } from "vitest";
import { complaints } from "./complaints.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** How a teacher gives the way into a game to the class: by the school's platform, and on paper. */

const served = servedGame();

test("the waiting room shares the join link without anything of another site, and leads to the poster with the code", async () => {
  const context = await served.browser.newContext({
    locale: "fr",
    viewport: { width: 360, height: 740 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const host = new Host(await context.newPage(), "fr");
  const { page } = host;
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  const code = await host.create(served.address, { preset: "lesson", tables: 1 });

  await page.getByText(words("fr", "host:share.title")).click();
  for (const [key, origin, parameter] of [
    ["host:share.classroom", "https://classroom.google.com", "url"],
    ["host:share.teams", "https://teams.microsoft.com", "href"],
  ] as const) {
    const link = page.getByRole("link", { name: words("fr", key) });
    const address = new URL((await link.getAttribute("href")) ?? "");
    expect(address.origin).toBe(origin);
    expect(address.searchParams.get(parameter)).toBe(`${served.address}/j/${code}`);
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(await link.getAttribute("target")).toBe("_blank");
  }
  await page.getByRole("button", { name: words("fr", "host:share.copy") }).click();
  await page.getByText(words("fr", "host:copied")).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${served.address}/j/${code}`);
  expect(await complaints(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const [poster] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: words("fr", "host:paper") }).click(),
  ]);
  await poster.getByRole("heading", { name: words("fr", "paper:poster.title") }).waitFor();
  expect(await poster.getByRole("textbox").inputValue()).toBe(code);
  expect(asked.filter((url) => !url.startsWith(served.address))).toEqual([]);
  await context.close();
});
