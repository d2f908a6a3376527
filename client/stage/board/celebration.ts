import type Phaser from "phaser";
import { takenSpheres } from "../../design/structure.ts";
import type { StageScene } from "../game.ts";
import { paintBeams, paintLitStructure, paintMote, paintTableLantern } from "../paint/celebration.ts";
import { scatter } from "../paint/sky.ts";
import { wantsNoMotion } from "../run-scene.ts";
import type { Sheet } from "../sheet.ts";
import type { Places } from "./layout.ts";
import type { BoardSnapshot } from "./snapshot.ts";

/** How many motes rise round the structure. */
const motes = 26;
/** At its beginning one part is painted after another (ms), so that those who set off meanwhile are not held up. */
const paintMs = 180;
/** No lantern stands so near to the middle (in units), where the lowest sphere has its name. */
const free = 0.42;

/**
 * The light of the end: a dawn behind the structure, a lantern for each table at its foot, and motes that rise. It is
 * painted when it is seen for the first time, as a board is there for an hour before.
 */
export class Celebration {
  /** The dawn and the structure full of light; it lies still, and may be painted on what is behind it. */
  readonly beams: Phaser.GameObjects.Image;
  readonly #scene: StageScene;
  readonly #sheet: Sheet;
  readonly #unit: number;
  readonly #warm: readonly number[];
  readonly #group: Phaser.GameObjects.Container;
  #lanterns: Phaser.GameObjects.Image[] = [];
  #motes: Phaser.GameObjects.Image[] = [];
  #coming: Phaser.Time.TimerEvent[] = [];

  constructor(
    scene: StageScene,
    sheet: Sheet,
    { x, y, unit }: Places["structure"],
    { newcomers }: Pick<BoardSnapshot, "newcomers">,
  ) {
    this.#scene = scene;
    this.#sheet = sheet;
    this.#unit = unit;
    this.#warm = takenSpheres(newcomers.length);
    this.beams = sheet.image("__DEFAULT", x, y).setAlpha(0).setVisible(false);
    this.#group = scene.add.container(x, y).setVisible(false);
  }

  #paintBeams(): void {
    const unit = this.#unit;
    const { x, y } = this.#group;
    const reach = unit * 1.75;
    this.beams.setTexture(
      this.#sheet.paint("beams", reach * 2, reach * 2, (brush) => {
        paintBeams(brush, reach);
        paintLitStructure(brush, unit, this.#warm);
      }),
    );
    this.#sheet.place(this.beams, x, y);
  }

  #paintMotes(): void {
    if (this.#motes.length > 0) return;
    const unit = this.#unit;
    const chance = scatter(31);
    this.#motes = Array.from({ length: motes }, (_, index) =>
      this.#sheet
        .picture(`mote ${index % 3}`, unit * 0.11, unit * 0.11, (brush) =>
          paintMote(brush, unit * (0.022 + (index % 3) * 0.014)),
        )
        .setPosition((chance() * 2 - 1) * unit * 1.25, (chance() * 2.1 - 1.1) * unit)
        .setAlpha(0.35 + chance() * 0.5),
    );
    this.#group.add(this.#motes);
    if (!wantsNoMotion()) this.#stir();
  }

  /** A lantern for each table there is now: tables may have been joined or split since the board was opened. */
  #placeLanterns(tables: BoardSnapshot["tables"]): void {
    const unit = this.#unit;
    const radius = unit * 0.082;
    this.#scene.tweens.killTweensOf(this.#lanterns);
    for (const lantern of this.#lanterns) lantern.destroy();
    this.#lanterns = tables.map(({ number }, index) => {
      const across = standing(index, tables.length);
      return this.#sheet
        .picture(`table lantern ${number}`, radius * 5.4, radius * 5.4, (brush) =>
          paintTableLantern(brush, radius, number),
        )
        .setPosition(across * unit, unit * (1.17 - Math.abs(across) * 0.07));
    });
    this.#group.addAt(this.#lanterns, 0);
  }

  /** Is there, or not, at once. */
  put(seen: boolean, tables: BoardSnapshot["tables"]): void {
    this.#interrupt();
    if (seen) {
      this.#paintBeams();
      this.#paintMotes();
      this.#placeLanterns(tables);
    }
    this.beams.setAlpha(seen ? 1 : 0).setVisible(seen);
    this.#group.setAlpha(seen ? 1 : 0).setVisible(seen);
  }

  /** Comes from `after` ms on: the dawn, then lantern after lantern. */
  begin(after: number, tables: BoardSnapshot["tables"]): void {
    this.#interrupt();
    this.beams.setVisible(true);
    this.#group.setVisible(true).setAlpha(0);
    this.#scene.tweens.add({ targets: this.#group, alpha: 1, delay: after, duration: 900 });
    this.#scene.tweens.add({ targets: this.beams, alpha: 1, delay: after, duration: 2700, ease: "Sine.easeInOut" });
    const paint = [() => this.#paintBeams(), () => this.#paintMotes(), () => this.#bringLanterns(after, tables)];
    this.#coming = paint.map((part, index) => this.#scene.time.delayedCall((index + 1) * paintMs, part));
  }

  #bringLanterns(after: number, tables: BoardSnapshot["tables"]): void {
    this.#placeLanterns(tables);
    this.#lanterns.forEach((lantern, index) => {
      const { scale } = lantern.setAlpha(0);
      this.#scene.tweens.add({
        targets: lantern,
        alpha: { from: 0, to: 1 },
        scale: { from: scale * 0.4, to: scale },
        delay: after + 700 + index * 160,
        duration: 520,
        ease: "Back.easeOut",
      });
    });
  }

  /** Goes in `ms`. */
  end(ms: number): void {
    this.#interrupt();
    this.#scene.tweens.add({ targets: [this.beams, this.#group], alpha: 0, duration: ms });
  }

  /** What is coming, or going, does so no more: the host may take the end back before it has been seen. */
  #interrupt(): void {
    this.#scene.tweens.killTweensOf([this.beams, this.#group]);
    for (const part of this.#coming) part.remove();
  }

  /** Lets the motes rise, each in its own time. */
  #stir(): void {
    const high = this.#unit * 0.5;
    this.#motes.forEach((mote, index) => {
      const { alpha, y } = mote;
      this.#scene.tweens.add({
        targets: mote,
        y: { from: y + high / 2, to: y - high / 2 },
        alpha: [0, alpha, 0],
        duration: 4200 + (index % 7) * 520,
        delay: (index * 330) % 4200,
        repeat: -1,
      });
    });
  }
}

/** Where a lantern stands (units from the middle): to the left and to the right in turn, ever further out. */
function standing(index: number, count: number): number {
  const side = index % 2 === 0 ? -1 : 1;
  const onSide = Math.ceil(count / 2);
  const each = Math.min(0.3, 0.78 / Math.max(1, onSide - 1));
  return side * (free + Math.floor(index / 2) * each);
}
