import { describe, expect, test } from "vitest";
import { holdMs, slowMs } from "../screens/check/checks.ts";
import { complaints } from "./complaints.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** A teacher tries out a tablet in the room where the class will play. */

declare global {
  interface Window {
    /** How long (ms) the slowest answer on a socket has taken. */
    slowestMs: number;
  }
}

const served = servedGame();

/** A measurement that is nearer to a limit than this (ms) may be on either side of it. */
const toleranceMs = 100;

/** Runs in the page: measures by itself what the page says of its network. */
function measure(): void {
  window.slowestMs = 0;
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (data) {
    const at = performance.now();
    const answered = () => {
      window.slowestMs = Math.max(window.slowestMs, performance.now() - at);
    };
    this.addEventListener("message", answered, { once: true });
    send.call(this, data);
  };
}

/** Runs in the page: the addresses of what has come so far. */
function loaded(): string[] {
  return performance.getEntriesByType("resource").map(({ name }) => name);
}

async function open(locale: "nl" | "fr" | "de" | "en") {
  const context = await served.browser.newContext({
    locale,
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript(measure);
  await page.goto(`${served.address}/check`);
  const at = (key: string) => page.getByText(words(locale, key)).first();
  const see = (key: string) => at(key).waitFor();
  /** Whether the server answers, be it slowly: a busy machine is slow, and has to say so. */
  const seeAnswer = () => at("check:reach.fine").or(at("check:reach.soSo")).waitFor();
  const press = (key: string) => page.getByRole("button", { name: words(locale, key), exact: true }).click();
  /** What stands there at one moment, as a way to look for texts. */
  const look = async () => {
    const all = await page.locator("body").innerText();
    return (key: string) => new RegExp(words(locale, key).source, "m").test(all);
  };
  return { context, page, see, seeAnswer, press, look };
}

describe("a device that is tried out", () => {
  test("is called good when the connection has stayed open; whether it is heard, the teacher says", async () => {
    const { context, page, see, seeAnswer, press, look } = await open("de");
    await seeAnswer();
    await see("check:connect.fine");
    await see("check:draw.fine");
    await see("check:stay.busy");
    const holding = await look();
    expect(holding("check:stay.busy")).not.toBe(holding("check:verdict.fine") || holding("check:verdict.soSo"));
    await expect.poll(() => page.evaluate(loaded)).toContainEqual(expect.stringContaining("render-worker"));
    await press("check:sound.play");
    await see("check:sound.heard");
    expect(await complaints(page)).toEqual([]);
    await press("check:sound.yes");
    await see("check:sound.fine");

    const verdict = page.locator(".check-verdict[data-verdict]");
    await verdict.waitFor({ timeout: 2 * holdMs });
    const says = await look();
    const answerMs = Number(/\((\d+) ms\)/.exec(await page.locator("body").innerText())?.[1]);
    expect(says("check:reach.soSo")).toBe(answerMs > slowMs);
    const slowestMs = await page.evaluate(() => window.slowestMs);
    expect(slowestMs).toBeGreaterThan(0);
    if (Math.abs(slowestMs - slowMs) > toleranceMs) expect(says("check:stay.slow")).toBe(slowestMs > slowMs);
    expect(says("check:stay.held")).toBe(!says("check:stay.slow"));
    const isSlow = says("check:reach.soSo") || says("check:stay.slow");
    expect(await verdict.getAttribute("data-verdict")).toBe(isSlow ? "soSo" : "fine");
    expect(says(isSlow ? "check:verdict.soSo" : "check:verdict.fine")).toBe(true);
    expect(await complaints(page)).toEqual([]);
    await context.close();
  });

  test("need not be waited for", async () => {
    const { context, see, press } = await open("fr");
    await see("check:stay.busy");
    await press("check:sound.play");
    await press("check:sound.no");
    await see("check:sound.soSo");
    await press("check:stay.stop");
    await see("check:stay.stopped");
    await see("check:verdict.soSo");
    await context.close();
  });

  test("whose connection breaks while it is held is not good, and the teacher knows what to ask", async () => {
    const openedAt = performance.now();
    const { context, page, see, seeAnswer, press } = await open("en");
    await seeAnswer();
    await see("check:stay.busy");
    const heldFrom = performance.now();
    await page.waitForTimeout(2_500);
    const brokeAt = performance.now();
    await served.server.kill();
    const broken = page.getByText(words("en", "check:stay.dropped"));
    await broken.waitFor();
    const seconds = Number(/after (\d+) s/.exec(await broken.innerText())?.[1]);
    expect(seconds).toBeGreaterThanOrEqual(Math.floor((brokeAt - heldFrom) / 1_000));
    expect(seconds).toBeLessThanOrEqual(Math.ceil((performance.now() - openedAt) / 1_000));
    await see("check:verdict.bad");
    await see("check:ask.stay");
    await press("check:again");
    await see("check:reach.bad");
    await see("check:connect.bad");
    await see("check:ask.reach");
    expect(await complaints(page)).toEqual([]);
    await served.server.run();
    await press("check:again");
    await see("check:connect.fine");
    await context.close();
  });
});
