import Phaser from "phaser";
import type { Brush } from "./paint/brush.ts";

/**
 * A canvas of `width` by `height` CSS px to paint on, with its origin in the middle and `ratio` pixels to a px.
 *
 * @param alpha Whether anything can be seen through it; without, it is copied faster.
 * @throws Error when there is no memory for it.
 */
export function sheetOf(
  width: number,
  height: number,
  ratio: number,
  paint: (brush: Brush) => void,
  alpha = true,
): { canvas: HTMLCanvasElement; brush: Brush } {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(width * ratio));
  canvas.height = Math.max(1, Math.ceil(height * ratio));
  // Kept in memory, where both ways of drawing take it from; on the chip it would have to come back for every copy.
  const brush = canvas.getContext("2d", { alpha, willReadFrequently: true });
  if (!brush) throw new Error("No canvas to paint on.");
  brush.setTransform(ratio, 0, 0, ratio, canvas.width / 2, canvas.height / 2);
  paint(brush);
  return { canvas, brush };
}

/**
 * The pictures a scene is made of: painted once for the size and sharpness of the screen, shown as often as needed. All
 * lengths are CSS px.
 */
export class Sheet {
  readonly #scene: Phaser.Scene;
  /** Pixels of the canvas to a CSS px. */
  readonly #ratio: number;
  readonly #keys = new Set<string>();

  constructor(scene: Phaser.Scene, ratio: number) {
    this.#scene = scene;
    this.#ratio = ratio;
  }

  /**
   * Paints a picture of `width` by `height`, once for each key.
   *
   * @param paint Paints it with the origin in the middle.
   * @returns The key, for images.
   */
  paint(key: string, width: number, height: number, paint: (brush: Brush) => void): string {
    if (!this.#keys.has(key)) this.#keep(key, sheetOf(width, height, this.#ratio, paint).canvas).refresh();
    return key;
  }

  /**
   * A picture without a hole that is painted again and again, with the origin in its upper left corner; `refresh()`
   * shows it.
   */
  open(
    key: string,
    width: number,
    height: number,
    ratio: number,
  ): { texture: Phaser.Textures.CanvasTexture; brush: Brush } {
    const { canvas, brush } = sheetOf(width, height, ratio, () => {}, false);
    brush.setTransform(ratio, 0, 0, ratio, 0, 0);
    return { texture: this.#keep(key, canvas), brush };
  }

  #keep(key: string, canvas: HTMLCanvasElement): Phaser.Textures.CanvasTexture {
    const texture = this.#scene.textures.addCanvas(key, canvas);
    if (!(texture instanceof Phaser.Textures.CanvasTexture)) throw new Error(`There is a picture ${key} already.`);
    this.#keys.add(key);
    return texture;
  }

  /** Shows a picture with its middle at (x, y). */
  image(key: string, x = 0, y = 0): Phaser.GameObjects.Image {
    return this.#scene.add.image(x, y, key).setScale(1 / this.#ratio);
  }

  /**
   * The place nearest to (x, y) at which a picture of this sheet lies on whole pixels. There it is copied; anywhere else
   * each of its pixels is mixed of four, which without a graphics chip takes several times as long.
   */
  wholePixels(picture: Phaser.GameObjects.Image, x: number, y: number): { x: number; y: number } {
    const near = (middle: number, span: number) => {
      const begin = middle * this.#ratio - span / 2;
      return middle + (Math.round(begin) - begin) / this.#ratio;
    };
    return { x: near(x, picture.width), y: near(y, picture.height) };
  }

  /** Puts a picture that stays where it is as near to (x, y) as it lies on whole pixels. */
  place(picture: Phaser.GameObjects.Image, x: number, y: number): Phaser.GameObjects.Image {
    const at = this.wholePixels(picture, x, y);
    return picture.setPosition(at.x, at.y);
  }

  /** Paints and shows at once. */
  picture(key: string, width: number, height: number, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    return this.image(this.paint(key, width, height, paint));
  }

  /** Paints, with the origin in the upper left corner, and shows a picture that fills the scene of `width` by `height`. */
  fill(key: string, width: number, height: number, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    return this.picture(key, width, height, (brush) => {
      brush.translate(-width / 2, -height / 2);
      paint(brush);
    }).setPosition(width / 2, height / 2);
  }

  /** Throws all pictures away; nothing may show them any more. */
  clear(): void {
    for (const key of this.#keys) this.#scene.textures.remove(key);
    this.#keys.clear();
  }
}
