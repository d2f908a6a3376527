import type { Page } from "playwright-core";

/** What a page has noted about itself since it was opened; times are ms since then. */
interface Watch {
  /** When the browser drew a picture, and when a canvas on the page was drawn on. */
  ticks: number[];
  drawn: number[];
  longTasks: { at: number; ms: number }[];
}

declare global {
  interface Window {
    measured: Watch;
  }
}

/** Runs in the page before anything else: notes its pictures and its long tasks. */
function watch(): void {
  const noted: Watch = { ticks: [], drawn: [], longTasks: [] };
  window.measured = noted;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });

  let drew = false;
  const note = (prototype: object, name: string) => {
    const original: (...values: unknown[]) => unknown = Reflect.get(prototype, name);
    Reflect.set(prototype, name, function (this: { canvas: HTMLCanvasElement }, ...values: unknown[]) {
      if (!drew && this.canvas.isConnected) drew = true;
      return original.apply(this, values);
    });
  };
  // Phaser begins every picture by one of these.
  note(CanvasRenderingContext2D.prototype, "clearRect");
  note(CanvasRenderingContext2D.prototype, "fillRect");
  note(WebGLRenderingContext.prototype, "clear");
  note(WebGL2RenderingContext.prototype, "clear");
  const tick = (now: number) => {
    noted.ticks.push(now);
    if (drew) noted.drawn.push(now);
    drew = false;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** Runs in the page before anything else: a program that draws WebGL passes for a graphics chip. */
function passForAChip(): void {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const original = prototype.getParameter;
    prototype.getParameter = function (name: number) {
      const unmaskedRenderer = 0x9246;
      return name === unmaskedRenderer ? "a graphics chip" : original.call(this, name);
    };
  }
}

/** Lets a page note its pictures and long tasks from its next opening on. */
export async function watchPage(page: Page, drawnBy: "webgl" | "canvas" | "page"): Promise<void> {
  await page.addInitScript(watch);
  if (drawnBy === "webgl") await page.addInitScript(passForAChip);
}

/** Of a span of time in a page. */
interface Noted {
  /** Pictures a second: of the canvas, or of the page. */
  rate: number;
  /** The longest task that began in it, ms; 0 when none took over 50 ms. */
  longestTaskMs: number;
}

/** Time in the page, ms since it was opened. */
export const pageNow = (page: Page) => page.evaluate(() => performance.now());

/**
 * What happened in a page between two moments (ms since it was opened).
 *
 * @param what Whose pictures are counted.
 */
export async function notedBetween(page: Page, what: "canvas" | "page", from: number, to: number): Promise<Noted> {
  const { ticks, drawn, longTasks } = await page.evaluate(() => window.measured);
  const pictures = (what === "canvas" ? drawn : ticks).filter((at) => at >= from && at <= to);
  const tasks = longTasks.filter(({ at }) => at >= from && at <= to).map(({ ms }) => ms);
  return { rate: (pictures.length / (to - from)) * 1000, longestTaskMs: Math.max(0, ...tasks) };
}
