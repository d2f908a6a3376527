import type Phaser from "phaser";
import type { StageScene } from "../game.ts";
import { type Brush, disc } from "../paint/brush.ts";
import { type Daytime, paintLand } from "../paint/land.ts";
import { paintCloud, paintMoon, paintSky, paintStars, paintSun, scatter } from "../paint/sky.ts";
import { type Sheet, sheetOf } from "../sheet.ts";
import { ofDay, type Sky, skyAt } from "./sky.ts";

/** The sky is painted again once the hour has changed by this much: about what an eye can tell. */
const leastTurn = 0.03;
/** Stars fainter than this (0..1) are not seen. */
const leastStars = 0.01;

type BackdropParts = Record<"stars" | "sun" | "moon" | "cloud" | "rosy" | "night" | "day", HTMLCanvasElement>;

/** Pixels to a CSS px; the sky is soft, and one is enough. */
const ratioOf = ({ size }: StageScene): number => Math.min(1, size.ratio);
/** How far (px) the light of the sun and the moon reaches, and how wide a cloud is. */
const orbOf = ({ size }: StageScene): number => Math.min(size.width, size.height) * 0.28;
const cloudSpanOf = ({ size }: StageScene): number => Math.max(150, size.width * 0.185);
/** Where (px from the top) the picture of the land begins: with hills, trees and houses it is higher than the land itself. */
const landTop = (land: number, height: number): number => Math.max(0, Math.floor(land - 1.7 * (height - land)));

/** Paints what a backdrop is made of, part by part: at each `yield` something else may happen. */
export function* paintBackdrop(scene: StageScene, land: number): Generator<void, BackdropParts> {
  const { width, height } = scene.size;
  const orb = orbOf(scene);
  const span = cloudSpanOf(scene);
  const paint = (partWidth: number, partHeight: number, painter: (brush: Brush) => void) =>
    sheetOf(partWidth, partHeight, ratioOf(scene), painter).canvas;
  const from = landTop(land, height);
  const landAt = (time: Daytime) =>
    paint(width, height - from, (brush) => {
      brush.translate(-width / 2, -(height + from) / 2);
      paintLand(brush, width, height, land, time);
    });
  const stars = paint(width, land, (brush) => {
    brush.translate(-width / 2, -land / 2);
    paintStars(brush, width, land);
  });
  yield;
  const sky = {
    sun: paint(orb * 2, orb * 2, (brush) => paintSun(brush, orb)),
    moon: paint(orb * 2, orb * 2, (brush) => paintMoon(brush, orb)),
    cloud: paint(span, span * 0.64, (brush) => paintCloud(brush, span, "#ffffff")),
    rosy: paint(span, span * 0.64, (brush) => paintCloud(brush, span, "#ffc6a6")),
  };
  yield;
  const night = landAt("night");
  yield;
  const day = landAt("day");
  yield;
  return { stars, ...sky, night, day };
}

/**
 * Sky, stars, sun and moon, clouds and hills. They turn with the hour, all on one picture that is painted only when it
 * has turned: to draw it is a copy, the fastest thing a computer without a graphics chip can do.
 */
export class Backdrop {
  readonly #scene: StageScene;
  readonly #picture: Phaser.Textures.CanvasTexture;
  readonly #brush: Brush;
  readonly #twinkling: Phaser.GameObjects.Container;
  readonly #land: number;
  readonly #parts: BackdropParts;
  #painted = Number.NaN;
  #carried: Phaser.GameObjects.Image | undefined;

  /**
   * @param land Where the land begins (px from the top).
   * @param parts As `paintBackdrop` has painted them for it.
   */
  constructor(scene: StageScene, sheet: Sheet, land: number, parts: BackdropParts) {
    this.#scene = scene;
    this.#land = land;
    this.#parts = parts;
    const { width, height } = scene.size;
    const { texture, brush } = sheet.open("backdrop", width, height, ratioOf(scene));
    this.#picture = texture;
    this.#brush = brush;
    scene.add.image(0, 0, "backdrop").setOrigin(0, 0).setDisplaySize(width, height);
    this.#twinkling = scene.add.container(0, 0, this.#paintTwinkling(sheet));
  }

  #paintTwinkling(sheet: Sheet): Phaser.GameObjects.Image[] {
    const { width, height } = this.#scene.size;
    const size = Math.max(1.4, Math.min(width, height) / 480);
    const key = sheet.paint("star", size * 2 + 2, size * 2 + 2, (brush) => disc(brush, 0, 0, size, "#fffaf0"));
    const chance = scatter(7);
    return Array.from({ length: 12 }, () =>
      sheet.image(key, chance() * width, chance() ** 1.4 * this.#land * 0.7).setAlpha(0.25 + chance() * 0.4),
    );
  }

  /** Lets stars twinkle. */
  stir(): void {
    this.#twinkling.list.forEach((star, index) => {
      this.#scene.tweens.add({
        targets: star,
        alpha: 1,
        duration: 1400 + (index % 5) * 450,
        delay: index * 370,
        ease: "Sine.easeInOut",
        yoyo: true,
        repeat: -1,
      });
    });
  }

  /**
   * Turns everything to an hour (any number; 24 is midnight again).
   *
   * @param ground What lies on it without moving, and may be painted on the same picture.
   * @param isLight It is light, through which stars may be seen.
   * @returns Whether it was: nothing else over stars that twinkle, and nothing where it would be less sharp.
   */
  turn(hour: number, ground?: Phaser.GameObjects.Image, isLight = false): boolean {
    const sky = skyAt(hour);
    const hidden = sky.stars > leastStars && !isLight;
    const carried = hidden || this.#scene.size.ratio > 1 ? undefined : ground;
    if (Math.abs(hour - this.#painted) < leastTurn && carried === this.#carried) return carried !== undefined;
    this.#painted = hour;
    this.#carried = carried;
    this.#paint(hour, sky);
    this.#picture.refresh();
    this.#twinkling.setAlpha(sky.stars).setVisible(sky.stars > leastStars);
    return carried !== undefined;
  }

  #paint(hour: number, sky: Sky): void {
    const { width, height } = this.#scene.size;
    const brush = this.#brush;
    paintSky(brush, width, this.#land + height * 0.03, sky);
    if (sky.stars > leastStars) this.#lay(this.#parts.stars, 0, 0, width, this.#land, sky.stars);
    this.#carry(this.#parts.sun, hour - 5.4, 13.2);
    this.#carry(this.#parts.moon, hour - 17.4, 12);
    if (sky.daylight > 0.1) {
      const bright = Math.max(0, sky.daylight - 0.35) / 0.65;
      this.#layClouds(this.#parts.rosy, hour, (1 - bright) * (sky.daylight - 0.1) * 2);
      this.#layClouds(this.#parts.cloud, hour, bright * 0.92);
    }
    const from = landTop(this.#land, height);
    this.#lay(this.#parts.night, 0, from, width, height - from, 1);
    if (sky.daylight > 0.01) this.#lay(this.#parts.day, 0, from, width, height - from, sky.daylight);
    const ground = this.#carried?.texture.getSourceImage();
    if (this.#carried && ground instanceof HTMLCanvasElement) {
      const { left, top } = this.#carried.getBounds();
      this.#lay(ground, left, top, this.#carried.displayWidth, this.#carried.displayHeight, 1);
    }
  }

  #lay(part: HTMLCanvasElement, x: number, y: number, width: number, height: number, alpha: number): void {
    this.#brush.globalAlpha = alpha;
    this.#brush.drawImage(part, x, y, width, height);
    this.#brush.globalAlpha = 1;
  }

  /** The clouds drift to the right as the day goes on. */
  #layClouds(cloud: HTMLCanvasElement, hour: number, alpha: number): void {
    if (alpha <= 0) return;
    const { width, height } = this.#scene.size;
    const span = cloudSpanOf(this.#scene);
    const places = [
      [0.06, 0.05, 1],
      [0.31, 0.135, 0.7],
      [0.66, 0.03, 0.85],
      [0.93, 0.12, 0.75],
    ] as const;
    for (const [across, down, size] of places) {
      const drifted = (across + hour * 0.012) % 1.1;
      this.#lay(
        cloud,
        drifted * width - span / 2,
        down * height,
        span * size,
        span * 0.64 * size,
        Math.min(1, alpha) * size,
      );
    }
  }

  /** Carries the sun or moon over the sky: `since` hours after rising, for `lasts` hours. */
  #carry(orb: HTMLCanvasElement, since: number, lasts: number): void {
    const share = ofDay(since) / lasts;
    if (share > 1) return;
    const x = this.#scene.size.width * (0.02 + 0.96 * share);
    const y = this.#land * (1.05 - Math.sin(share * Math.PI));
    const reach = orbOf(this.#scene);
    this.#lay(orb, x - reach, y - reach, reach * 2, reach * 2, 1);
  }
}
