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
  return page.evaluate((all) => {
    const brush = document.querySelector("canvas")?.getContext("2d");
    if (!brush) throw new Error("nothing is painted on a canvas");
    return all.flatMap(({ x, y }) => [...brush.getImageData(Math.round(x), Math.round(y), 1, 1).data]);
  }, points);
}

/** What is painted at eight places of an oval, half way out. */
export function coloursIn(page: Page, { x, y, radiusX, radiusY }: Oval): Promise<number[]> {
  const points = Array.from({ length: 8 }, (_, index) => {
    const angle = ((index + 0.5) / 8) * 2 * Math.PI;
    return { x: x + (Math.cos(angle) * radiusX) / 2, y: y + (Math.sin(angle) * radiusY) / 2 };
  });
  return coloursAt(page, points);
}

/** How far the most different of two pictures' values are apart. */
export function apart(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));
}
