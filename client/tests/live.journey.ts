import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rules } from "../../shared/game/rules.ts";
import { Child } from "./people/child.ts";
import { Ears } from "./people/ears.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** What others change while somebody is in the middle of something: two hosts of one class, and a child who listens. */

const served = servedGame();
const language = "nl";

async function device(width: number): Promise<Page> {
  const context = await served.browser.newContext({
    locale: language,
    viewport: { width, height: 740 },
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

/** A second host of the same class, as by a continue link. */
async function another({ page }: Host): Promise<Host> {
  const kept = await page.evaluate(() => localStorage.getItem("max247.host") ?? "[]");
  const [first] = JSON.parse(kept) as { code: string; key: string }[];
  const second = new Host(await device(1280), language);
  await second.page.goto(`${served.address}/host#${first?.code}.${first?.key}`);
  return second;
}

/** Opens a part of the page that is folded, by its title. */
async function unfold({ page }: Host, key: string): Promise<void> {
  await page
    .locator("summary")
    .filter({ hasText: words(language, key) })
    .click();
}

/** What a host is told who would do something while the class pauses; it stands after other words. */
const paused = new RegExp(words(language, "refusals:paused").source.replace("^", ""));
const dialogOf = ({ page }: Host | Child) => page.getByRole("dialog");
const childOn = ({ page }: Host) => page.locator("button.host-person[data-here='true']");
const lastTable = (host: Host) => host.button("console:changeTable").last();
const hasFocus = ({ page }: Host) => page.evaluate(() => document.activeElement !== document.body);

describe("while others change the class", () => {
  let host: Host;
  let other: Host;
  let emma: Child;
  let ears: Ears;
  let hostEars: Ears;

  beforeAll(async () => {
    host = new Host(await device(1280), language);
    hostEars = await Ears.on(host.page);
    const code = await host.create(served.address, { preset: "lesson", tables: 3, minutes: 50, botsPerTable: 1 });
    other = await another(host);
    emma = new Child(await device(360), language, true);
    ears = await Ears.on(emma.page);
    await emma.join(served.address, code);
    await emma.button("player:help").waitFor();
    await other.button("host:start").click();
    for (const one of [host, other]) {
      await one.isAt("intro");
      await unfold(one, "host:manage");
    }
  });

  beforeEach(async () => {
    for (const one of [host, other, emma]) if (await dialogOf(one).isVisible()) await one.page.keyboard.press("Escape");
  });

  it("a host who listens hears which phase has begun", async () => {
    await expect
      .poll(() => hostEars.heard.filter((said) => words(language, "board:phase.intro").test(said)).length)
      .toBe(1);
  });

  it("a host who listens hears what to read out", async () => {
    const told = words(language, "host:sayNow.intro");
    await expect.poll(() => hostEars.heard.filter((said) => told.test(said)).length).toBe(1);
  });

  it("a dialog about a table goes with it, with a word, and does not come back with it", async () => {
    await lastTable(host).press("Enter");
    await dialogOf(host).waitFor();
    await lastTable(other).click();
    const tables = dialogOf(other).getByRole("button", { name: words(language, "common:table") });
    await tables.first().click();
    await dialogOf(host).waitFor({ state: "hidden" });
    await host.page.getByText(words(language, "refusals:movedOn")).waitFor();
    await expect.poll(() => hasFocus(host)).toBe(true);
    await other.button("console:takeBack").click();
    await expect.poll(() => host.button("console:changeTable").count()).toBe(3);
    expect(await dialogOf(host).count()).toBe(0);
  });

  it("a dialog about a child goes with it, and does not come back with it", async () => {
    await childOn(host).press("Enter");
    await dialogOf(host).waitFor();
    await childOn(other).click();
    await dialogOf(other)
      .getByRole("button", { name: words(language, "host:remove") })
      .click();
    await other.button("host:yes").click();
    await dialogOf(host).waitFor({ state: "hidden" });
    await expect.poll(() => hasFocus(host)).toBe(true);
    await other.button("host:letBack").click();
    await emma.button("errors:letMeIn").click();
    await childOn(host).waitFor();
    expect(await dialogOf(host).count()).toBe(0);
  });

  it("a child who listens hears at which table it sits now", async () => {
    await childOn(other).click();
    const tables = dialogOf(other).getByRole("button", { name: words(language, "common:table") });
    await tables.last().click();
    await expect.poll(() => ears.times("Je zit nu aan tafel 3.")).toBe(1);
  });

  it("is not waited for where the browser freezes its page, and is back at once", async () => {
    await childOn(host).waitFor();
    const frozen = emma.page.evaluate((ms) => {
      document.dispatchEvent(new Event("freeze"));
      for (const until = performance.now() + ms; performance.now() < until; );
      document.dispatchEvent(new Event("resume"));
    }, rules.awayAfterMs + 3_000);
    await childOn(host).waitFor({ state: "detached" });
    await frozen;
    await childOn(host).waitFor();
    await emma.page.getByText(words(language, "common:connection.lost")).waitFor({ state: "hidden" });
  });

  it("with the help open a child hears that the class pauses", async () => {
    await emma.button("player:help").click();
    await dialogOf(emma).waitFor();
    await other.button("host:pause").click();
    await expect.poll(() => ears.heard.some((said) => words(language, "player:said.paused").test(said))).toBe(true);
    await other.button("host:resume").click();
    await other.button("host:pause").waitFor();
  });

  it("a time that is typed waits for the end of a pause", async () => {
    await host.button("console:bellChange").click();
    const time = dialogOf(host).locator("input[type='time']");
    const move = dialogOf(host).getByRole("button", { name: words(language, "console:moveBell") });
    await time.fill("23:45");
    await other.button("host:pause").click();
    await dialogOf(host).getByText(paused).waitFor();
    expect(await move.isDisabled()).toBe(true);
    await other.button("host:resume").click();
    await expect.poll(() => time.inputValue()).toBe("23:45");
  });

  it("what a host reads in need stays open when the class pauses, and keys go on from where they were", async () => {
    await unfold(other, "host:gate.tellTitle");
    await other.button("host:pause").press("Enter");
    await other.button("host:resume").waitFor();
    await expect.poll(() => hasFocus(other)).toBe(true);
    expect(await other.page.locator("details.host-tells").evaluate((one) => one.hasAttribute("open"))).toBe(true);
    await other.button("host:resume").press("Enter");
    await other.button("host:pause").waitFor();
    await expect.poll(() => hasFocus(other)).toBe(true);
  });
});
