import type Phaser from "phaser";
import type { MaskView } from "../../../../shared/minigames/mask-off/view.ts";
import { paintWarmth } from "../../paint/figure.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { facePaths, unknownPaths } from "./faces.ts";
import { type Card, type MaskPlaces, maskPlaces } from "./layout.ts";
import {
  cardAir,
  faceSpan,
  paintCard,
  paintCurtain,
  paintFace,
  paintFootlight,
  paintMask,
  paintSet,
  paintValance,
} from "./paint.ts";

/** How long (ms) the curtain takes to open. */
const curtainMs = 700;
/** How much larger the flagged card is. */
const flaggedScale = 1.07;
/** Where a mask is once it is off, in radii of the face and in degrees. */
const lifted = { x: 0.62, y: -1.02, angle: 24 } as const;

/** Mask off: a small stage in warm light, profiles behind masks, and the masks that come off. */
class MaskScene extends MinigameScene<MaskView> {
  #parts: Parts | undefined;
  /** The turn whose curtain is open. */
  #opened = -1;

  constructor(input: SceneInput<MaskView>) {
    super("mask-off", input);
  }

  protected override *paint(sheet: Sheet): Generator<void, void> {
    const { width, height } = this.size;
    const here = maskPlaces(width, height, this.view.profiles.length);
    sheet.fill("set", width, height, (brush) => paintSet(brush, width, height, here));
    const figures: Figure[] = [];
    for (const [index, card] of here.cards.entries()) {
      yield;
      figures.push(this.#paintFigure(sheet, card, index));
    }
    yield;
    const curtains = this.#hang(sheet, here);
    const lights = this.#light(sheet);
    this.#parts = { sheet, here, figures, curtains };
    this.#apply();
    if (wantsNoMotion()) return;
    if (this.#opened !== this.view.index) this.#open(this.#parts);
    figures.forEach((figure, index) => {
      this.#sway(figure, index);
    });
    lights.forEach((light, index) => {
      this.tweens.add({
        targets: light,
        alpha: 0.6,
        duration: 1500 + (index % 4) * 300,
        delay: index * 130,
        ease: "Sine.easeInOut",
        yoyo: true,
        repeat: -1,
      });
    });
  }

  /** A flagged card comes forward; masks come off; with a new turn the curtain opens again. */
  protected override changed(before: MaskView): void {
    const parts = this.#parts;
    if (!parts) return;
    if (before.index !== this.view.index) {
      this.fit();
      return;
    }
    this.#apply();
    if (wantsNoMotion()) return;
    if (before.stage === "play" && this.view.stage !== "play") this.#unmask(parts);
    if (!before.closing && this.view.closing) this.#hold(parts);
  }

  #paintFigure(sheet: Sheet, card: Card, index: number): Figure {
    const id = this.view.profiles[index]?.id ?? "";
    const { width, height, radius } = card;
    const span = radius * faceSpan;
    const glowing = Math.max(width, height) * 1.7;
    const warmth = sheet.picture("warmth", glowing, glowing, (brush) => paintWarmth(brush, glowing / 2)).setAlpha(0);
    const back = sheet.picture(`card ${id}`, width + 2 * cardAir, height + 2 * cardAir, (brush) =>
      paintCard(brush, card, id),
    );
    const faceY = card.faceY - card.y;
    const asOne = sheet.picture(
      `figure ${id}`,
      Math.max(width + 2 * cardAir, span),
      2 * Math.max(height / 2 + cardAir, Math.abs(faceY) + span / 2),
      (brush) => {
        paintCard(brush, card, id);
        brush.translate(0, faceY);
        paintFace(brush, radius, facePaths(id));
        paintMask(brush, radius);
      },
    );
    const face = sheet.picture(`face ${id}`, span, span, (brush) => paintFace(brush, radius, facePaths(id)));
    const mask = sheet.picture("mask", span, span, (brush) => paintMask(brush, radius));
    face.setY(faceY);
    mask.setY(faceY);
    const whole = this.add.container(card.x, card.y, [warmth, asOne, back, face, mask]);
    return { id, card, whole, warmth, asOne, parts: [back, face, mask], face, mask, scale: mask.scaleX };
  }

  #hang(sheet: Sheet, { valance }: MaskPlaces): Parts["curtains"] {
    const { width, height } = this.size;
    const half = width / 2 + 4;
    const left = sheet.picture("left curtain", half, height, (brush) => paintCurtain(brush, half, height));
    // A picture that is turned over is mixed anew for every picture of the scene, one that is painted so is copied.
    const right = sheet.picture("right curtain", half, height, (brush) => {
      brush.scale(-1, 1);
      paintCurtain(brush, half, height);
    });
    const depth = valance * 1.2;
    const above = sheet.picture("valance", width, depth, (brush) => {
      brush.translate(-width / 2, -depth / 2);
      paintValance(brush, width, valance);
    });
    sheet.place(above, width / 2, depth / 2);
    const curtains = [left, right] as const;
    this.#draw(sheet, curtains, 1);
    return curtains;
  }

  /** Draws the curtains: `open` 0 closed, 1 at the sides. */
  #draw(sheet: Sheet, [left, right]: Parts["curtains"], open: number): void {
    const { width, height } = this.size;
    const { curtain } = maskPlaces(width, height, 1);
    const reach = width / 2 - (width / 2 - curtain) * open;
    const half = width / 2 + 4;
    sheet.place(left, reach - half / 2, height / 2);
    sheet.place(right, width - reach + half / 2, height / 2);
  }

  #light(sheet: Sheet): Picture[] {
    const { width, height } = this.size;
    const radius = height * 0.07;
    const key = sheet.paint("footlight", radius * 2, radius * 2, (brush) => paintFootlight(brush, radius));
    const count = Math.max(5, Math.round(width / 64));
    return Array.from({ length: count }, (_, index) =>
      sheet.place(sheet.image(key), ((index + 0.5) * width) / count, height - radius * 0.25),
    );
  }

  #open({ sheet, curtains }: Parts): void {
    this.#opened = this.view.index;
    this.#draw(sheet, curtains, 0);
    this.tweens.addCounter({
      from: 0,
      to: 1,
      delay: 120,
      duration: curtainMs,
      ease: "Cubic.easeInOut",
      onUpdate: (tween) => this.#draw(sheet, curtains, tween.getValue() ?? 1),
    });
  }

  /** Lets a face move a little, as somebody does who waits. */
  #sway({ whole }: Figure, index: number): void {
    this.tweens.add({
      targets: whole,
      angle: { from: -1.1, to: 1.1 },
      duration: 2300 + index * 370,
      delay: index * 240,
      ease: "Sine.easeInOut",
      yoyo: true,
      repeat: -1,
    });
  }

  /** Puts everything as the view has it. */
  #apply(): void {
    const parts = this.#parts;
    if (!parts) return;
    const { flag, masked, stage, closing } = this.view;
    const isOff = stage !== "play";
    parts.figures.forEach((figure, index) => {
      const { whole, warmth, asOne, face, mask, card, scale } = figure;
      asOne.setVisible(!isOff && !closing);
      for (const part of figure.parts) part.setVisible(isOff || closing);
      const isFlagged = flag === index;
      warmth.setAlpha(isFlagged || (isOff && masked === index) ? 0.9 : 0);
      if (wantsNoMotion()) whole.setScale(isFlagged ? flaggedScale : 1);
      else
        this.tweens.add({ targets: whole, scale: isFlagged ? flaggedScale : 1, duration: 180, ease: "Back.easeOut" });
      if (!isOff) return;
      face.setTexture(this.#faceKey(parts.sheet, figure, masked === index));
      mask.setPosition(card.radius * lifted.x, card.faceY - card.y + card.radius * lifted.y);
      mask.setAngle(lifted.angle).setScale(scale * 0.8);
    });
  }

  #faceKey(sheet: Sheet, { id, card: { radius } }: Figure, isMask: boolean): string {
    if (!isMask) return `face ${id}`;
    const span = radius * faceSpan;
    return sheet.paint("face unknown", span, span, (brush) => paintFace(brush, radius, unknownPaths));
  }

  /** All have chosen: the masks tremble. */
  #hold({ figures }: Parts): void {
    for (const { mask } of figures) {
      this.tweens.add({ targets: mask, angle: { from: -3, to: 3 }, duration: 160, yoyo: true, repeat: 5 });
    }
  }

  /** Takes the masks off, from left to right. */
  #unmask({ sheet, figures }: Parts): void {
    const last = this.view.outcomes.at(-1);
    const wasSeen = last === "together" || last === "most";
    figures.forEach((figure, index) => {
      const { mask, face, card, id, scale } = figure;
      const isMask = this.view.masked === index;
      const faceY = card.faceY - card.y;
      const off = { x: mask.x, y: mask.y };
      const delay = index * 220;
      const key = this.#faceKey(sheet, figure, isMask);
      face.setTexture(`face ${id}`);
      mask.setPosition(0, faceY).setAngle(0).setScale(scale);
      this.tweens.killTweensOf(mask);
      this.tweens.add({
        targets: mask,
        ...off,
        angle: lifted.angle,
        scale: scale * 0.8,
        delay,
        duration: 620,
        ease: "Back.easeOut",
        onStart: () => face.setTexture(key),
      });
      if (isMask ? wasSeen : this.view.masked === "nobody" && wasSeen) {
        this.time.delayedCall(delay + 300, () =>
          this.sparkle(sheet, { x: card.x, y: card.faceY, radius: card.radius }),
        );
      }
    });
  }
}

export function makeScene(input: SceneInput<MaskView>): MaskScene {
  return new MaskScene(input);
}

/** A profile on the stage. */
interface Figure {
  id: string;
  card: Card;
  whole: Phaser.GameObjects.Container;
  warmth: Picture;
  /** Until a mask moves: who sways is mixed anew for every picture of the scene, and one takes less than three. */
  asOne: Picture;
  /** From the card to the mask; in place of `asOne` from then on. */
  parts: readonly Picture[];
  face: Picture;
  mask: Picture;
  /** The scale at which a picture of the sheet has its own size. */
  scale: number;
}

interface Parts {
  sheet: Sheet;
  here: MaskPlaces;
  figures: readonly Figure[];
  curtains: readonly [Picture, Picture];
}
