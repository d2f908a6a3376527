import type { CDPSession, Locator, Page } from "playwright-core";
import { beforeAll } from "vitest";
import type { Language } from "../../../shared/stories/languages.ts";
import { Ears } from "../people/ears.ts";
import { words } from "../people/words.ts";
import type { StepShown } from "./every-step.ts";
import type { Ways } from "./page.tsx";
import { openSteps, servedSteps } from "./served-steps.ts";

/** A player's device that a file's tests have for themselves; to be asked for inside of tests and hooks. */
interface PlayerDevice {
  readonly page: Page;
  /** Of whoever listens to the page, from its beginning. */
  readonly ears: Ears;
  /** With the page, as Chromium's debugging protocol speaks. */
  readonly session: CDPSession;
  /** Of the program, until now. */
  readonly mistakes: readonly string[];
  /** Shows a step on a phone of 360 px, or as it is said. */
  show(step: StepShown, language: Language, way?: Way): Promise<void>;
  /** By the key of its words. */
  button(language: Language, key: string): Locator;
}

/** How a device shows a page; the usual way where nothing is said. */
interface Way extends Ways {
  /** Of the screen, in px. */
  width?: number;
  height?: number;
}

/** A device that shows any step of play on the real screen of a player, without a server. */
export function playerDevice(): PlayerDevice {
  const served = servedSteps();
  const mistakes: string[] = [];
  let opened: { page: Page; ears: Ears; session: CDPSession } | undefined;
  const device = () => {
    if (!opened) throw new Error("No device is there before the first test.");
    return opened;
  };
  beforeAll(async () => {
    const context = await served.browser.newContext({ reducedMotion: "reduce" });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => mistakes.push(error.message));
    const ears = await Ears.on(page);
    await openSteps(page, served.address);
    opened = { page, ears, session: await context.newCDPSession(page) };
  });
  return {
    get page() {
      return device().page;
    },
    get ears() {
      return device().ears;
    },
    get session() {
      return device().session;
    },
    mistakes,
    show: (step, language, way = {}) => show(device().page, step, language, way),
    button: (language, key) => device().page.getByRole("button", { name: words(language, key) }),
  };
}

async function show(page: Page, { game, seat }: StepShown, language: Language, way: Way): Promise<void> {
  const { width = 360, height = 640, ...ways } = way;
  const now = page.viewportSize();
  // A screen that is set, were it to the size it has, has everything laid out and painted anew.
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height });
  await page.evaluate(([step, wished, how]) => window.showStep(step, wished, how), [
    { game, seat },
    language,
    ways,
  ] as const);
}
