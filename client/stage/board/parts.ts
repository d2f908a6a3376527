import type Phaser from "phaser";
import type { StageScene } from "../game.ts";
import { duskReach, paintDusk, paintSquare, squareShadow } from "../paint/square.ts";
import type { Sheet } from "../sheet.ts";
import { Backdrop } from "./backdrop.ts";
import { Celebration } from "./celebration.ts";
import { Dial } from "./dial.ts";
import type { Figure } from "./figure.ts";
import { type Places, places, spokeAngles } from "./layout.ts";
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
  const backdrop = new Backdrop(scene, sheet, here.land);
  yield;
  const { ground, dusk } = lay(sheet, here, spokeAngles(snapshot.newcomers.length));
  yield;
  const threads = new Threads(scene, sheet);
  const near = places({ ...snapshot, phase: "finale" }, here.width, here.height).structure;
  const tables = snapshot.tables.map(({ number }) => number);
  const structure = new StructureGroup(scene, sheet, near);
  yield;
  const celebration = new Celebration(scene, sheet, near, tables);
  scene.children.moveBelow(celebration.beams, structure.body);
  const crowd = scene.add.container(0, 0);
  const dial = new Dial(scene, sheet, here);
  yield;
  return {
    ...{ sheet, backdrop, ground, dusk, threads, celebration, structure, crowd, dial, radius: near.radius },
    figures: new Map(),
    names: new Map(),
  };
}

/** The square and the night that comes over it. */
function lay(sheet: Sheet, { square }: Places, angles: readonly number[]): Pick<Parts, "ground" | "dusk"> {
  const { x, y, radiusX, radiusY, rim } = square;
  const high = 2 * (radiusY + rim + squareShadow(square)) + 8;
  const ground = sheet.picture("square", radiusX * 2.05, high, (brush) => paintSquare(brush, square, angles));
  const reach = duskReach(square);
  const dusk = sheet
    .picture("dusk", 2 * (radiusX + reach), 2 * (radiusY + reach + rim), (brush) => paintDusk(brush, square))
    .setAlpha(0);
  for (const lying of [ground, dusk]) {
    const at = sheet.wholePixels(lying, x, y);
    lying.setPosition(at.x, at.y);
  }
  return { ground, dusk };
}
