import type { Tooth } from "../../../../shared/minigames/strong-key/how-long.ts";
import type { KeyView } from "../../../../shared/minigames/strong-key/view.ts";
import { Backdrop, paintBackdrop } from "../../board/backdrop.ts";
import { paintSphere, paintWarmth, sphereSpan } from "../../paint/figure.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { type KeyPlaces, keyPlaces, toothLength } from "./layout.ts";
import { paintGap, paintLock, paintMessage, paintShackle, paintShaft, paintTooth } from "./paint.ts";
import { isShut } from "./picture.ts";

/** Hour of the first lock; with each the evening comes nearer. */
const firstHour = 15.8;
const hoursALock = 1.3;
/** The face in the head of the key: warmer when its lock is closed. */
const faces = { open: 3, shut: 5 } as const;
/** The dotted outline of a word to come, as a share of the longest tooth. */
const gapLength = 0.72;

interface Parts {
  here: KeyPlaces;
  backdrop: Backdrop;
  warmth: Picture;
  shackle: Picture;
  lock: Picture;
  shaft: Picture;
  bow: Picture;
  gaps: Picture[];
  teeth: (Picture | undefined)[];
  message: Picture;
  /** Owner and face that are shown or on their way. */
  shown: string;
}

/** Strong key: a warm lock, and a key with its owner's face whose teeth grow with each word. */
class KeyScene extends MinigameScene<KeyView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<KeyView>) {
    super("strong-key", input);
  }

  protected override *paint(sheet: Sheet): Generator<void, void> {
    const { width, height } = this.size;
    const here = keyPlaces(width, height, this.view.words);
    const { bow, shaft, lock, message } = here;
    const backdrop = new Backdrop(this, sheet, here.land, yield* paintBackdrop(this, here.land));
    yield;
    const light = lock.width * 1.2;
    const warmth = sheet.picture("warmth", light * 2, light * 2, (brush) => paintWarmth(brush, light));
    sheet.place(warmth, lock.x, lock.y);
    const arch = { width: lock.width * 0.66, height: lock.height * 0.86 };
    const shackle = sheet.picture("shackle", arch.width * 1.2, arch.height * 1.4, (brush) =>
      paintShackle(brush, arch.width, arch.height),
    );
    const body = sheet.place(sheet.image(this.#lockKey(sheet, here, false)), lock.x, lock.y);
    yield;
    const gaps = here.teeth.map(({ x, y, width: wide, most }) => {
      const gap = sheet.picture("gap", wide + 8, most * 2.2, (brush) => paintGap(brush, wide, most * gapLength));
      return sheet.place(gap, x, y);
    });
    const length = shaft.right - shaft.left;
    const bar = sheet.picture("shaft", length + 8, shaft.thickness * 2.4, (brush) =>
      paintShaft(brush, length, shaft.thickness),
    );
    sheet.place(bar, (shaft.left + shaft.right) / 2, shaft.y).setDepth(2);
    const head = sheet.place(sheet.image(this.#bowKey(sheet, bow.radius, null)), bow.x, bow.y).setDepth(3);
    const letter = sheet
      .picture("message", message.size * 1.3, message.size * 2, (brush) => paintMessage(brush, message.size))
      .setPosition(message.x, message.y)
      .setDepth(4)
      .setVisible(false);
    yield;
    this.#parts = {
      here,
      backdrop,
      warmth,
      shackle,
      lock: body,
      shaft: bar,
      bow: head,
      gaps,
      teeth: [],
      message: letter,
      shown: "",
    };
    this.#apply(sheet);
    if (wantsNoMotion()) return;
    backdrop.stir();
    this.tweens.add({
      targets: letter,
      y: message.y - message.size * 0.12,
      duration: 900,
      ease: "Sine.easeInOut",
      yoyo: true,
      repeat: -1,
    });
  }

  protected override changed(before: KeyView, sheet: Sheet): void {
    if (!this.#parts) return;
    if (before.lock !== this.view.lock) {
      this.fit();
      return;
    }
    const lost = this.#parts.teeth.slice(this.view.key.length);
    this.#apply(sheet);
    if (wantsNoMotion()) return;
    this.#grow(before, sheet, this.#parts);
    for (const tooth of lost) this.#drop(tooth);
    if (before.stage === "build" && this.view.stage !== "build") this.#turn(sheet, this.#parts);
  }

  /** Puts everything as the view has it. */
  #apply(sheet: Sheet): void {
    const parts = this.#parts;
    if (!parts) return;
    const { view } = this;
    const { here } = parts;
    const shut = isShut(view);
    parts.backdrop.turn(firstHour + view.lock * hoursALock);
    parts.lock.setTexture(this.#lockKey(sheet, here, shut));
    const lift = shut ? 0.44 : 0.6;
    parts.shackle.setPosition(here.lock.x, here.lock.y - here.lock.height * lift);
    parts.warmth.setAlpha(shut ? 0.9 : 0.16 + (0.34 * view.key.length) / view.words);
    here.teeth.forEach((place, index) => {
      const tooth = view.key[index];
      parts.gaps[index]?.setVisible(!tooth);
      const old = parts.teeth[index];
      if (!tooth) {
        parts.teeth[index] = undefined;
        // A tooth that drops out is on its way, and destroyed at its end.
        if (wantsNoMotion()) old?.destroy();
        return;
      }
      const key = this.#toothKey(sheet, here, tooth);
      if (old) old.setTexture(key);
      else parts.teeth[index] = sheet.image(key, place.x, place.y).setDepth(1);
    });
    parts.message.setVisible(view.baits > 0);
    this.#showFace(sheet, parts, shut);
  }

  #showFace(sheet: Sheet, parts: Parts, shut: boolean): void {
    const face = shut ? faces.shut : faces.open;
    const wanted = `${this.view.owner} ${face}`;
    if (parts.shown === wanted) return;
    parts.shown = wanted;
    this.withPortrait(this.view.owner, face, (portrait) => {
      if (this.#parts !== parts || parts.shown !== wanted) return;
      parts.bow.setTexture(this.#bowKey(sheet, parts.here.bow.radius, { face, portrait }));
      this.given.stir();
    });
  }

  #bowKey(sheet: Sheet, radius: number, shown: { face: number; portrait: HTMLImageElement } | null): string {
    const known = this.given.guests.find(({ id }) => id === this.view.owner);
    const owner = known ?? { id: "", colour: "#f4bf4f", symbol: "key" };
    const span = radius * sphereSpan;
    return sheet.paint(`bow ${owner.id} ${shown?.face ?? "plain"}`, span, span, (brush) =>
      paintSphere(brush, radius, owner, shown?.portrait ?? null),
    );
  }

  #lockKey(sheet: Sheet, { lock }: KeyPlaces, shut: boolean): string {
    return sheet.paint(`lock ${shut}`, lock.width * 1.1, lock.height * 1.3, (brush) =>
      paintLock(brush, lock.width, lock.height, shut),
    );
  }

  #toothKey(sheet: Sheet, { teeth }: KeyPlaces, { worth, kind }: Tooth): string {
    const { width, most } = teeth[0] ?? { width: 10, most: 20 };
    const length = most * toothLength(worth);
    return sheet.paint(`tooth ${Math.round(length)} ${kind === "odd"}`, width + 6, most * 2.3, (brush) =>
      paintTooth(brush, width, length, kind === "odd"),
    );
  }

  /** A new tooth grows out of the bar. */
  #grow(before: KeyView, sheet: Sheet, { here, teeth }: Parts): void {
    for (let index = before.key.length; index < this.view.key.length; index++) {
      const tooth = teeth[index];
      const place = here.teeth[index];
      if (!tooth || !place) continue;
      const { scaleY } = tooth;
      tooth.scaleY = 0;
      this.tweens.add({ targets: tooth, scaleY, duration: 420, ease: "Back.easeOut" });
      if (this.view.key[index]?.kind === "odd") {
        this.sparkle(sheet, { x: place.x, y: place.y + place.most * 0.7, radius: place.width * 0.6 });
      }
    }
  }

  /** A tooth that has become known drops out. */
  #drop(tooth: Picture | undefined): void {
    if (!tooth) return;
    this.tweens.add({
      targets: tooth,
      y: tooth.y + this.size.height * 0.3,
      angle: 24,
      alpha: 0,
      duration: 800,
      ease: "Sine.easeIn",
      onComplete: () => tooth.destroy(),
    });
  }

  /** The key goes towards the lock; a strong one closes it. */
  #turn(sheet: Sheet, parts: Parts): void {
    const { here, shackle, shaft, bow, warmth } = parts;
    const teeth = parts.teeth.filter((tooth) => tooth !== undefined);
    const way = here.lock.width * 0.16;
    for (const part of [shaft, bow, ...teeth]) {
      this.tweens.add({ targets: part, x: part.x + way, duration: 380, ease: "Sine.easeInOut", yoyo: true });
    }
    if (!isShut(this.view)) return;
    const { y } = shackle;
    shackle.y = y - here.lock.height * 0.18;
    this.tweens.add({ targets: shackle, y, delay: 300, duration: 260, ease: "Bounce.easeOut" });
    warmth.setAlpha(0);
    this.tweens.add({ targets: warmth, alpha: 0.9, delay: 380, duration: 600 });
    this.sparkle(sheet, { x: here.lock.x, y: here.lock.y, radius: here.lock.width * 0.5 });
  }
}

export function makeScene(input: SceneInput<KeyView>): KeyScene {
  return new KeyScene(input);
}
