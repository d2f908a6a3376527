import type Phaser from "phaser";
import { colours } from "../../design/tokens.ts";
import type { StageScene } from "../game.ts";
import { disc } from "../paint/brush.ts";
import { clear } from "../paint/colour.ts";
import type { Sheet } from "../sheet.ts";
import type { Places } from "./layout.ts";
import { type Thread, threadKey } from "./plan.ts";
import type { Point } from "./spread.ts";

/** How fast (px a second) the dots flow towards the newcomer. */
const flow = 16;

interface Strand {
  thread: Thread;
  /** How much of it is drawn, 0..1 from the table on. */
  drawn: number;
  alpha: number;
  dots: Phaser.GameObjects.Image[];
}

/** Where a thread ends: a sphere that may be walking. */
export type Target = (newcomer: string) => (Point & { radius: number }) | undefined;

/** The dotted threads from the tables to the newcomers they spend the day with. */
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
    this.#strands.get(key)?.dots.forEach((dot) => {
      dot.destroy();
    });
    const strand: Strand = { thread, drawn: ms === 0 ? 1 : 0, alpha: 1, dots: [] };
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
      targets: strand.dots,
      alpha: 0,
      duration: ms,
      onComplete: () => {
        for (const dot of strand.dots) dot.destroy();
      },
    });
    if (ms === 0) for (const dot of strand.dots) dot.destroy();
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
    const { table, newcomer, extra } = strand.thread;
    const chip = places.tables.find(({ number }) => number === table);
    const end = target(newcomer);
    if (!chip || !end) return;
    const curve = curveTo(chip, end, places.shape);
    const gap = this.#dot * (extra ? 9.5 : 6.5);
    const length = lengthOf(curve);
    const count = Math.max(2, Math.floor((length * strand.drawn) / gap));
    const offset = ((time / 1000) * flow) % gap;
    while (strand.dots.length < count) strand.dots.push(this.#makeDot(table));
    strand.dots.forEach((dot, index) => {
      const share = (index * gap + offset) / length;
      dot.setVisible(index < count && share <= 1);
      if (!dot.visible) return;
      const { x, y } = pointOn(curve, share);
      dot.setPosition(x, y);
    });
  }

  #makeDot(table: number): Phaser.GameObjects.Image {
    const radius = this.#dot;
    const key = this.#sheet.paint(`dot ${table}`, radius * 4, radius * 4, (brush) => {
      disc(brush, 0, 0, radius * 1.5, clear("#14163a", 0.3));
      disc(brush, 0, 0, radius * 1.1, tableColour(table));
    });
    const dot = this.#sheet.image(key);
    this.#group.add(dot);
    return dot;
  }
}

function tableColour(table: number): string {
  const known = Object.entries(colours).find(([name]) => name === `table-${table}`);
  return known ? known[1] : colours.lamp;
}

type Curve = readonly [Point, Point, Point, Point];

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

function pointOn([a, b, c, d]: Curve, share: number): Point {
  const rest = 1 - share;
  const [wa, wb, wc, wd] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

function lengthOf(curve: Curve): number {
  let length = 0;
  let last = curve[0];
  for (let step = 1; step <= 12; step++) {
    const next = pointOn(curve, step / 12);
    length += Math.hypot(next.x - last.x, next.y - last.y);
    last = next;
  }
  return Math.max(1, length);
}
