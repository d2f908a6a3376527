import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { minigames } from "../../shared/minigames/index.ts";
import { complaints } from "./complaints.ts";
import { Child } from "./people/child.ts";
import { Ears } from "./people/ears.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/**
 * One host, a board and four players in two languages: one device shared by three, one child who comes late, one who
 * swipes with the screen reader of a phone and refreshes in the middle of the markers, one who sees nothing: listens, finds
 * all by role and name, and presses keys alone. The server is killed once. A station, played by hand to the goodbye.
 */

const served = servedGame();
const contexts: BrowserContext[] = [];
/** Addresses outside the game's own server that any page asked for. */
const elsewhere: string[] = [];
const mistakes: string[] = [];

async function device(locale: string, width: number, height: number, isPhone = false): Promise<Page> {
  const viewport = { width, height };
  const context = await served.browser.newContext({
    locale,
    viewport,
    reducedMotion: "reduce",
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  contexts.push(context);
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== served.address) elsewhere.push(request.url());
  });
  context.on("weberror", (error) => mistakes.push(error.error().message));
  return context.newPage();
}

/** Lets all children play until `reached`; the host goes on where nobody has anything to do. Fails when stuck. */
async function play(
  host: Host,
  children: readonly Child[],
  reached: () => Promise<boolean>,
  what: string,
): Promise<void> {
  const until = Date.now() + 240_000;
  while (!(await reached())) {
    if (Date.now() > until) throw new Error(`never came to: ${what}`);
    let busy = false;
    for (const child of children) busy = (await child.act()) || busy;
    if (!busy && !(await reached())) await host.pressOn();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Whether a child has any mini-game on the screen. */
async function aMinigame(child: Child): Promise<boolean> {
  for (const { id } of minigames) if (await child.heading(`minigames:${id}.name`).isVisible()) return true;
  return false;
}

describe("a station, played by hand", () => {
  test("from the code to the goodbye, through a late child, a refresh and a killed server", {
    timeout: 420_000,
  }, async () => {
    const host = new Host(await device("nl", 1280, 720), "nl");
    const code = await host.create(served.address, { preset: "station", tables: 2, timed: false });
    expect(await complaints(host.page)).toEqual([]);

    const board = await host.openBoard();
    await board.setViewportSize({ width: 1920, height: 1080 });
    await board
      .getByText(new RegExp(`${code.slice(0, 3)}`))
      .first()
      .waitFor();
    expect(await complaints(board)).toEqual([]);

    const emma = new Child(await device("nl", 360, 740, true), "nl", true, "swipes");
    const louisDevice = await device("fr", 768, 1024);
    const ears = await Ears.on(louisDevice);
    const louis = new Child(louisDevice, "fr", true, "keyboard");
    const three = new Child(await device("nl", 1280, 720), "nl", false);
    await emma.join(served.address, code);
    await louis.join(served.address, code);
    await three.join(served.address, code, 3);
    await host.page.getByText(words("nl", "host:in_other")).waitFor();
    expect(await complaints(emma.page)).toEqual([]);

    await host.button("host:start").click();
    await emma.page.getByText(words("nl", "player:intro.max")).first().waitFor();
    await host.goOnTo("choose");

    const seated = [emma, louis, three];
    await play(host, seated, () => emma.heading("player:mark.lead").isVisible(), "the markers");

    // The late child joins while the others put their markers.
    const late = new Child(await device("fr", 360, 740), "fr", false);
    await late.join(served.address, code);
    await late.page.getByRole("button", { name: words("fr", "player:help") }).waitFor();

    // A refresh in the middle of the markers: the same card is still marked.
    const mine = emma.page.getByRole("checkbox", { checked: true });
    if ((await mine.count()) === 0) await emma.page.getByRole("checkbox").first().click();
    const marked = await emma.page.getByRole("checkbox", { checked: true }).innerText();
    await emma.page.waitForTimeout(500);
    await emma.page.reload();
    await emma.page.getByRole("checkbox", { checked: true }).waitFor();
    expect(await emma.page.getByRole("checkbox", { checked: true }).innerText()).toBe(marked);

    // A killed server: every device comes back by itself, with its markers.
    await served.server.kill();
    await emma.page.getByText(words("nl", "common:connection.lost")).first().waitFor();
    await served.server.run();
    await emma.page.getByText(words("nl", "common:connection.lost")).first().waitFor({ state: "hidden" });
    expect(await emma.page.getByRole("checkbox", { checked: true }).innerText()).toBe(marked);
    expect(await complaints(emma.page)).toEqual([]);
    expect(await complaints(louis.page)).toEqual([]);

    const all = [...seated, late];
    await play(host, all, () => aMinigame(emma), "the mini-game");
    expect(await complaints(emma.page)).toEqual([]);
    await play(host, all, () => emma.heading("player:evening.light").isVisible(), "the evening");
    expect(await complaints(emma.page)).toEqual([]);
    await host.goOnTo("finale");
    await board.getByText(words("nl", "board:never")).waitFor();
    expect(await complaints(board)).toEqual([]);
    expect(await complaints(emma.page)).toEqual([]);
    await host.goOnTo("debrief");
    await host.button("host:nextSlide").waitFor();
    expect(await complaints(host.page)).toEqual([]);
    await play(host, all, () => emma.heading("player:goodbye.think").isVisible(), "the goodbye");
    expect(await complaints(emma.page)).toEqual([]);
    await late.heading("player:goodbye.think").waitFor();

    await louis.heading("player:goodbye.think").waitFor();
    expect(louis.pressedByKey, "what was played by keyboard alone").toBeGreaterThan(15);
    expect(emma.swiping.pressed, "what was played by swiping and double taps").toBeGreaterThan(15);
    // A page that has just been opened, or moves the focus to what is asked, is read as any other.
    const start = words("fr", "common:game");
    const pages = ears.titles.filter((title) => !start.test(title));
    expect(pages.length, pages.join(", ")).toBeGreaterThan(10);
    for (const title of new Set(pages)) {
      const shown = pages.filter((one) => one === title).length;
      expect(ears.times(title), `"${title}" is said when its page comes`).toBeGreaterThanOrEqual(shown);
    }
    const twice = ears.heard.filter((words, at) => words === ears.heard[at - 1]);
    expect(twice, "what was said twice in a row").toEqual([]);
    expect(ears.heard.some((said) => words("fr", "common:connection.lost").test(said))).toBe(true);

    // Two newcomers were there: the others are for another time, and the host's next game begins with them.
    await emma.page.getByText(words("nl", "player:goodbye.notMet_other")).waitFor();
    await host.button("host:notMet.again").click();
    const mayCome = host.page.getByRole("listitem").getByRole("checkbox");
    await mayCome.first().waitFor();
    expect(await mayCome.and(host.page.getByRole("checkbox", { checked: false })).count()).toBe(2);
    expect(await mayCome.and(host.page.getByRole("checkbox", { checked: true })).count()).toBe(10);
    expect(await complaints(host.page)).toEqual([]);

    const kit = await emma.page.context().newPage();
    await kit.goto(`${served.address}/kit`);
    await kit.getByRole("heading", { name: words("nl", "kit:cardTitle") }).waitFor();
    expect(await complaints(kit)).toEqual([]);

    // The next child at a device that stays is somebody else, and alone until it says otherwise.
    await three.button("player:goodbye.leave").click();
    await three.page.getByRole("textbox").first().pressSequentially(code);
    await three.page.getByText(words("nl", "join:headsAlone")).waitFor();

    expect(elsewhere).toEqual([]);
    expect(mistakes).toEqual([]);
  });
});
