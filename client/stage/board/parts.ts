import type Phaser from "phaser";
import type { StageScene } from "../game.ts";
import { duskReach, paintDusk, paintSquare, squareShadow } from "../paint/square.ts";
import type { Sheet } from "../sheet.ts";
import { Backdrop, paintBackdrop } from "./backdrop.ts";
import { Celebration } from "./celebration.ts";
import { ClassHeart } from "./class-heart.ts";
import { Dial } from "./dial.ts";
import type { Figure } from "./figure.ts";
import { type Places, places } from "./layout.ts";
import { spokeAngles } from "./rings.ts";
import type { BoardSnapshot } from "./snapshot.ts";
import type { Point } from "./spread.ts";
import { StructureGroup } from "./structure-group.ts";
import { Threads } from "./threads.ts";

/** All that is on the board, from back to front. */
export interface Parts {
  sheet: Sheet;
  backdrop: Backdrop;
  ground: Phaser.GameObjects.Image;
  dusk: Phaser.GameObjects.Image;
  heart: ClassHeart;
  threads: Threads;
  celebration: Celebration;
  structure: StructureGroup;
  crowd: Phaser.GameObjects.Container;
  dial: Dial;
  figures: Map<string, Figure>;
  /** Where the names were last told to be (px). */
  names: Map<string, Point>;
  /** Radius (px) the spheres are painted for. */
  radius: number;
}

/** Paints everything but the figures for a board of a size; at each `yield` something else may happen. */
export function* paintParts(
  scene: StageScene,
  sheet: Sheet,
  here: Places,
  snapshot: BoardSnapshot,
): Generator<void, Parts> {
  const backdrop = new Backdrop(scene, sheet, here.land, yield* paintBackdrop(scene, here.land));
  yield;
  const ground = layGround(sheet, here, spokeAngles(snapshot.newcomers.length));
  yield;
  const dusk = layDusk(sheet, here);
  yield;
  const heart = new ClassHeart(scene, sheet, here);
  const threads = new Threads(scene, sheet);
  const near = places({ ...snapshot, phase: "finale" }, here.width, here.height).structure;
  const structure = new StructureGroup(scene, sheet, near);
  yield;
  const celebration = new Celebration(scene, sheet, near, snapshot);
  scene.children.moveBelow(celebration.beams, structure.body);
  const crowd = scene.add.container(0, 0);
  const dial = new Dial(scene, sheet, here);
  yield;
  return {
    ...{ sheet, backdrop, ground, dusk, heart, threads, celebration, structure, crowd, dial, radius: near.radius },
    figures: new Map(),
    names: new Map(),
  };
}

function layGround(sheet: Sheet, { square }: Places, angles: readonly number[]): Phaser.GameObjects.Image {
  const { radiusX, radiusY, rim } = square;
  const high = 2 * (radiusY + rim + squareShadow(square)) + 8;
  return lie(
    sheet,
    square,
    sheet.picture("square", radiusX * 2.05, high, (brush) => paintSquare(brush, square, angles)),
  );
}

/** The night that comes over the square. */
function layDusk(sheet: Sheet, { square }: Places): Phaser.GameObjects.Image {
  const { radiusX, radiusY, rim } = square;
  const reach = duskReach(square);
  const dusk = sheet.picture("dusk", 2 * (radiusX + reach), 2 * (radiusY + reach + rim), (brush) =>
    paintDusk(brush, square),
  );
  return lie(sheet, square, dusk.setAlpha(0));
}

function lie(sheet: Sheet, { x, y }: Point, picture: Phaser.GameObjects.Image): Phaser.GameObjects.Image {
  return sheet.place(picture, x, y);
}
