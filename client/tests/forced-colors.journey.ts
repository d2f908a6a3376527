import { expect, it } from "vitest";
import { allSteps } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";

/** Whoever reads in the few colours of a contrast theme, as Windows has them: no background of the page is left. */

const device = playerDevice();

it("what can be pressed has an edge, what is chosen stands out, and the foot hides what is under it", async () => {
  await device.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const wrong: string[] = [];
  for (const step of allSteps) {
    await device.show(step, "de", { width: 768, height: 900 });
    wrong.push(...(await device.page.evaluate(unseen)).map((one) => `${step.name}: ${one}`));
  }
  expect(wrong).toEqual([]);
});

/** Runs in the page: what cannot be told apart. */
function unseen(): string[] {
  const wordsOf = (element: Element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 40);
  const alpha = (colour: string) => {
    const channels = colour.match(/[\d.]+/g) ?? [];
    return channels.length === 4 ? Number(channels[3]) : 1;
  };
  const found: string[] = [];
  for (const button of document.querySelectorAll("button:enabled")) {
    if (!button.checkVisibility()) continue;
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(button);
    if (borderTopStyle === "none" || Number.parseFloat(borderTopWidth) < 1 || alpha(borderTopColor) === 0)
      found.push(`no edge: ${wordsOf(button)}`);
  }
  for (const chosen of document.querySelectorAll("[aria-pressed=true], [aria-checked=true]")) {
    if (!chosen.checkVisibility()) continue;
    const edge = getComputedStyle(chosen).borderTopColor;
    const other = chosen.parentElement?.parentElement?.querySelector(
      "button[aria-pressed=false], [aria-checked=false]",
    );
    if (other && getComputedStyle(other).borderTopColor === edge) found.push(`as if not chosen: ${wordsOf(chosen)}`);
  }
  for (const foot of document.querySelectorAll(".max-page-foot")) {
    if (alpha(getComputedStyle(foot).backgroundColor) < 1) found.push("the page is seen through its foot");
  }
  return found;
}
