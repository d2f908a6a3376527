import type Phaser from "phaser";
import type { StageScene } from "../game.ts";
import { type Brush, disc } from "../paint/brush.ts";
import { clear, tableColour } from "../paint/colour.ts";
import type { Sheet } from "../sheet.ts";
import type { Places } from "./layout.ts";
import { type Curve, Path } from "./path.ts";
import { type Thread, threadKey } from "./plan.ts";
import type { Point } from "./spread.ts";

/** How fast (px a second) the dots flow from the table. */
const flow = 16;

/** So many dots are one picture: so short a piece of a thread is as good as straight, and a third of the work to draw. */
const dotsInRow = 3;

interface Strand {
  thread: Thread;
  /** How much of it is drawn, 0..1 from the table on. */
  drawn: number;
  rows: Phaser.GameObjects.Image[];
  /** Those that are too few for another row. */
  dots: Phaser.GameObjects.Image[];
  /** Where it lies, and where its end was then. */
  path: Path | undefined;
  end: Point & { radius: number };
  places: Places | undefined;
}

/** Where a thread ends: a sphere that may be walking, or the class's heart. */
export type Target = (to: string) => (Point & { radius: number }) | undefined;

/** The dotted threads from the tables to those they spend the day with, or to the heart they play for. */
export class Threads {
  readonly #scene: StageScene;
  readonly #sheet: Sheet;
  readonly #group: Phaser.GameObjects.Container;
  readonly #strands = new Map<string, Strand>();
  readonly #dot: number;

  constructor(scene: StageScene, sheet: Sheet) {
    this.#scene = scene;
    this.#sheet = sheet;
    this.#group = scene.add.container(0, 0);
    this.#dot = Math.max(2, Math.min(scene.size.width, scene.size.height) * 0.0031);
  }

  /** Shows a thread, drawing itself for `ms`; 0 at once. */
  add(thread: Thread, ms: number): void {
    const key = threadKey(thread);
    for (const mark of marksOf(this.#strands.get(key))) mark.destroy();
    const strand: Strand = {
      ...{ thread, drawn: ms === 0 ? 1 : 0, rows: [], dots: [] },
      ...{ path: undefined, end: { x: 0, y: 0, radius: 0 }, places: undefined },
    };
    this.#strands.set(key, strand);
    if (ms > 0) this.#scene.tweens.add({ targets: strand, drawn: 1, duration: ms, ease: "Sine.easeOut" });
  }

  /** Takes a thread away, fading for `ms`; 0 at once. */
  remove(thread: Thread, ms: number): void {
    const key = threadKey(thread);
    const strand = this.#strands.get(key);
    if (!strand) return;
    this.#strands.delete(key);
    this.#scene.tweens.add({
      targets: marksOf(strand),
      alpha: 0,
      duration: ms,
      onComplete: () => {
        for (const mark of marksOf(strand)) mark.destroy();
      },
    });
    if (ms === 0) for (const mark of marksOf(strand)) mark.destroy();
  }

  /** Makes the threads those in `threads`, at once. */
  set(threads: readonly Thread[]): void {
    const wanted = new Set(threads.map(threadKey));
    for (const [key, { thread }] of [...this.#strands]) if (!wanted.has(key)) this.remove(thread, 0);
    for (const thread of threads) if (!this.#strands.has(threadKey(thread))) this.add(thread, 0);
  }

  fade(alpha: number): void {
    this.#group.setAlpha(alpha).setVisible(alpha > 0.01);
  }

  /** Lays all threads from chips to spheres; `time` (ms) lets them flow, 0 keeps them still. */
  lay(places: Places, target: Target, time: number): void {
    for (const strand of this.#strands.values()) this.#layOne(strand, places, target, time);
  }

  #layOne(strand: Strand, places: Places, target: Target, time: number): void {
    const path = pathOf(strand, places, target);
    if (!path) return;
    const gap = this.#dot * (strand.thread.extra ? 9.5 : 6.5);
    const offset = ((time / 1000) * flow) % gap;
    const room = path.length * strand.drawn - offset;
    const count = room < 0 ? 0 : 1 + Math.floor(room / gap);
    const rows = Math.floor(count / dotsInRow);
    this.#have(strand.rows, rows, () => this.#makeRow(strand.thread, gap));
    this.#have(strand.dots, count - rows * dotsInRow, () => this.#sheet.image(this.#dotKey(strand.thread.table)));
    for (let row = 0; row < rows; row++) {
      const middle = offset + (row * dotsInRow + 1) * gap;
      const [first, second, third] = [path.at(middle - gap), path.at(middle), path.at(middle + gap)];
      strand.rows[row]
        ?.setPosition((first.x + second.x + third.x) / 3, (first.y + second.y + third.y) / 3)
        .setRotation(Math.atan2(third.y - first.y, third.x - first.x));
    }
    for (let dot = rows * dotsInRow; dot < count; dot++) {
      const { x, y } = path.at(offset + dot * gap);
      strand.dots[dot - rows * dotsInRow]?.setPosition(x, y);
    }
  }

  /** Shows `count` of the pictures in a list, and makes those that are missing. */
  #have(pictures: Phaser.GameObjects.Image[], count: number, make: () => Phaser.GameObjects.Image): void {
    while (pictures.length < count) {
      const picture = make();
      this.#group.add(picture);
      pictures.push(picture);
    }
    pictures.forEach((picture, index) => {
      picture.setVisible(index < count);
    });
  }

  #dotKey(table: number): string {
    const span = this.#dot * 4;
    return this.#sheet.paint(`dot ${table}`, span, span, (brush) => paintDot(brush, 0, this.#dot, table));
  }

  #makeRow({ table, extra }: Thread, gap: number): Phaser.GameObjects.Image {
    const span = this.#dot * 4;
    const key = this.#sheet.paint(`dots ${table} ${extra}`, span + gap * (dotsInRow - 1), span, (brush) => {
      for (const x of [-gap, 0, gap]) paintDot(brush, x, this.#dot, table);
    });
    return this.#sheet.image(key);
  }
}

function marksOf(strand: Strand | undefined): Phaser.GameObjects.Image[] {
  return strand ? [...strand.rows, ...strand.dots] : [];
}

/** Where a strand lies: as before while neither end has moved. */
function pathOf(strand: Strand, places: Places, target: Target): Path | undefined {
  const chip = places.tables.find(({ number }) => number === strand.thread.table);
  const end = target(strand.thread.to);
  if (!chip || !end) return undefined;
  const { x, y, radius } = strand.end;
  if (!strand.path || strand.places !== places || end.x !== x || end.y !== y || end.radius !== radius) {
    strand.path = new Path(curveTo(chip, end, places.shape));
    strand.end = end;
    strand.places = places;
  }
  return strand.path;
}

function paintDot(brush: Brush, x: number, radius: number, table: number): void {
  disc(brush, x, 0, radius * 1.5, clear("#14163a", 0.3));
  disc(brush, x, 0, radius * 1.1, tableColour(table));
}

function curveTo(chip: Places["tables"][number], end: Point & { radius: number }, shape: Places["shape"]): Curve {
  const start =
    shape === "wide" ? { x: chip.x - 2, y: chip.y + chip.height / 2 } : { x: chip.x + chip.width / 2, y: chip.y - 2 };
  const lead = shape === "wide" ? { x: start.x - 130, y: start.y } : { x: start.x, y: start.y - 90 };
  const away = Math.atan2(lead.y - end.y, lead.x - end.x);
  const touch = { x: end.x + Math.cos(away) * end.radius * 1.1, y: end.y + Math.sin(away) * end.radius * 1.1 };
  const far = Math.hypot(start.x - touch.x, start.y - touch.y);
  const pull = Math.min(far * 0.45, shape === "wide" ? 220 : 140);
  const handle = shape === "wide" ? { x: start.x - pull, y: start.y } : { x: start.x, y: start.y - pull };
  return [start, handle, { x: touch.x + Math.cos(away) * pull, y: touch.y + Math.sin(away) * pull }, touch];
}
