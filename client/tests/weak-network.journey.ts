import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { StalledNetwork } from "../../server/testing/stalled-network.ts";
import type { Language } from "../../shared/stories/format.ts";
import { Child } from "./people/child.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { alone, servedGame } from "./served.ts";

/** A school's wifi that lets things hang, lets nothing but pages through, or wants a login first. */

const served = servedGame();

/** How the wifi of many places answers whoever has not logged in yet. */
const login = { contentType: "text/html", body: "<title>Wifi</title><h1>Please log in</h1>" };

async function newPage(locale: Language): Promise<Page> {
  const context = await served.browser.newContext({ ...alone, locale, reducedMotion: "reduce" });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

async function newSession(): Promise<{ code: string; hostKey: string }> {
  const made = await fetch(`${served.address}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ preset: "station" }),
  });
  return (await made.json()) as { code: string; hostKey: string };
}

describe("a network that lets things hang", () => {
  it("keeps no child out with a socket that it has swallowed, once the next one may pass", async () => {
    const network = await StalledNetwork.before(served.address);
    const page = await newPage("nl");
    const { code } = await newSession();
    const child = new Child(page, "nl", false);
    network.swallowsSockets = true;
    const asked = page.waitForEvent("websocket");
    await child.join(network.address, code);
    await asked;
    await page.getByText(words("nl", "join:noSocket")).waitFor();
    network.swallowsSockets = false;
    await child.button("player:help").waitFor();
    await page.context().close();
    network.close();
  });

  it("keeps no child waiting for ever for a script that it has swallowed", async () => {
    const page = await newPage("fr");
    const { code } = await newSession();
    const child = new Child(page, "fr", false);
    let isSwallowed = false;
    await page.route(/\/PlayerScreen-[^/]*\.js$/, (route) => {
      if (isSwallowed) return route.continue();
      isSwallowed = true;
      return undefined;
    });
    await page.clock.install();
    await child.join(served.address, code);
    await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toHaveLength(1);
    expect(isSwallowed).toBe(true);
    await page.clock.fastForward(125_000);
    await page.clock.runFor(5_000);
    await child.button("player:help").waitFor();
    await page.context().close();
  });
});

describe("a network that loses what is asked for", () => {
  it("keeps no board in another language than the one its host chose, once words come again", async () => {
    const page = await newPage("nl");
    const { code, hostKey } = await newSession();
    await page.goto(`${served.address}/host#${code}.${hostKey}`);
    const host = new Host(page, "nl");
    await host.code();
    const board = await page.context().newPage();
    await board.goto(`${served.address}/board#${code}.${hostKey}`);
    await board.locator('html[lang="nl"] .max-stage').waitFor();
    const scripts = /\.js(?:\?.*)?$/;
    await board.route(scripts, (route) => route.abort());
    const lost = board.waitForEvent("requestfailed");
    await host.showBoardIn("fr");
    await lost;
    await board.waitForTimeout(1_000);
    expect(await board.locator("html").getAttribute("lang")).toBe("nl");
    await board.unroute(scripts);
    await board.locator('html[lang="fr"]').waitFor({ state: "attached" });
    await page.context().close();
  });
});

describe("a network that lets no sockets through", () => {
  it("is named to the host and on the board, not only waited for", async () => {
    const page = await newPage("de");
    const { code, hostKey } = await newSession();
    await page.routeWebSocket(/./, (socket) => socket.close());
    await page.goto(`${served.address}/host#${code}.${hostKey}`);
    await page.getByText(words("de", "errors:noSocket")).waitFor();
    await page.goto(`${served.address}/board#${code}.${hostKey}`);
    await page.getByText(words("de", "errors:noSocket")).waitFor();
    await page.context().close();
  });
});

describe("a network that wants a login first", () => {
  it("is named to a child who types its code, who comes in by itself once it is logged in", async () => {
    const page = await newPage("nl");
    const { code } = await newSession();
    await page.goto(served.address);
    const field = page.getByRole("textbox").first();
    await field.waitFor();
    await page.route("**/api/join", (route) => route.fulfill(login));
    await field.pressSequentially(code);
    await page.getByText(words("nl", "join:anotherPage")).waitFor();
    await page.unroute("**/api/join");
    await page.getByRole("heading", { name: words("nl", "join:whoTitle") }).waitFor();
    await page.context().close();
  });

  it("is named to a child who was in, when the login has run out", async () => {
    const network = await StalledNetwork.before(served.address);
    const page = await newPage("de");
    const { code } = await newSession();
    const child = new Child(page, "de", false);
    await child.join(network.address, code);
    await child.button("player:help").waitFor();
    await page.route("**/api/join", (route) => route.fulfill(login));
    network.close();
    await page.getByText(words("de", "join:anotherPage")).waitFor();
    await page.context().close();
  });

  it.each([
    ["answers itself", login],
    ["leads elsewhere", { status: 302, headers: { location: "/login" } }],
  ] as const)("is named where a device is tried out, when it %s", async (_, answer) => {
    const page = await newPage("en");
    await page.route("**/health", (route) => route.fulfill(answer));
    await page.goto(`${served.address}/check`);
    await page.getByText(words("en", "check:reach.another")).waitFor();
    await page.getByText(words("en", "check:ask.another")).waitFor();
    await page.context().close();
  });
});
