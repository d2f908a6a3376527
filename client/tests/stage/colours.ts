import type { Page } from "playwright-core";

interface Point {
  x: number;
  y: number;
}

/** A part of a picture, in px from its upper left. */
export interface Oval extends Point {
  radiusX: number;
  radiusY: number;
}

/** Two pictures of the same are no further apart than this: what breathes is never twice the same. */
export const alike = 25;

/** What is painted at points of the canvas, each as red, green, blue and opacity (0..255), one after another. */
export function coloursAt(page: Page, points: readonly Point[]): Promise<number[]> {
  return page.evaluate((all) => window.coloursAt(all), points);
}

/** Eight places of an oval, half way out. */
export function pointsIn({ x, y, radiusX, radiusY }: Oval): Point[] {
  return Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) / 8) * 2 * Math.PI;
    return { x: x + (Math.cos(angle) * radiusX) / 2, y: y + (Math.sin(angle) * radiusY) / 2 };
  });
}

/** What is painted at eight places of an oval, half way out. */
export function coloursIn(page: Page, oval: Oval): Promise<number[]> {
  return coloursAt(page, pointsIn(oval));
}

/** The page as it is once nothing on it moves any more. */
export async function pictureAtRest(page: Page): Promise<Buffer> {
  for (let before = await page.screenshot(); ; ) {
    await page.waitForTimeout(1_000);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}

/** How far the most different of two pictures' values are apart. */
export function apart(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));
}
