import { test } from "vitest";
import { rules } from "../../shared/game/rules.ts";
import { words } from "./people/words.ts";
import { servedPages } from "./served.ts";

/** A host who only looks on while a mini-game is practised. */

const served = servedPages();

test("a round of practice ends when its time is over, also when nothing on the screen changed with it", async () => {
  const page = await served.browser.newPage({ locale: "nl", reducedMotion: "reduce" });
  await page.clock.install();
  await page.goto(`${served.address}/minigames?game=right-line&seats=1&calm&seed=7`);
  await page.getByRole("main").waitFor();
  await page.clock.runFor(rules.minigame.calmDurationMs + 2_000);
  await page.getByRole("button", { name: words("nl", "practice:again") }).waitFor({ timeout: 5_000 });
  await page.close();
});
