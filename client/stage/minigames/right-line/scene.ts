import { type DeskId, deskIds } from "../../../../shared/minigames/right-line/desks.ts";
import type { LineView } from "../../../../shared/minigames/right-line/view.ts";
import { Backdrop, paintBackdrop } from "../../board/backdrop.ts";
import { paintWarmth } from "../../paint/figure.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { deskLooks } from "./desks.ts";
import { type LinePlaces, letterPlace, linePlaces } from "./layout.ts";
import { paintBooth, paintGround, paintLetter, paintLetterBox, paintStud } from "./paint.ts";

/** Hour at which the first letter comes; with each that is answered it gets later. */
const firstHour = 18.1;
const hoursALetter = 0.3;
/** Studs that show how the belt goes round, and steps a round takes them. */
const studCount = 14;
const stepsARound = 240;
/** How bright (0..1) a booth's light is: with its lamp on, and after it has helped. */
const brightness = { lamp: 1, helped: 0.5, dark: 0 } as const;

/** The right line: an evening square, five booths round a belt, and letters that glide from one to the other. */
class LineScene extends MinigameScene<LineView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<LineView>) {
    super("right-line", input);
  }

  protected override *paint(sheet: Sheet): Generator<void, void> {
    const { width, height } = this.size;
    const here = linePlaces(width, height);
    const land = here.land + height * 0.12;
    const backdrop = new Backdrop(this, sheet, land, yield* paintBackdrop(this, land));
    yield;
    sheet.fill("ground", width, height, (brush) => paintGround(brush, width, height, here));
    yield;
    const stud = sheet.paint("stud", 10, 10, (brush) => paintStud(brush, Math.max(1.5, here.belt.radiusX * 0.022)));
    const studs = Array.from({ length: studCount }, () => sheet.image(stud));
    const lights = yield* this.#paintBooths(sheet, here);
    const boxHeight = here.belt.radiusY * 1.15;
    sheet
      .picture("letter box", boxHeight, boxHeight * 2.2, (brush) => paintLetterBox(brush, boxHeight))
      .setPosition(here.belt.x, here.belt.y + boxHeight * 0.3);
    this.#parts = { sheet, here, backdrop, studs, lights, letters: new Map() };
    this.#apply();
    if (!wantsNoMotion()) backdrop.stir();
    this.update();
  }

  *#paintBooths(sheet: Sheet, { booths }: LinePlaces): Generator<void, Record<DeskId, Picture>> {
    const lights: Partial<Record<DeskId, Picture>> = {};
    for (const desk of deskIds) {
      const { x, y, width, height } = booths[desk];
      const reach = Math.max(width, height) * 0.95;
      lights[desk] = sheet
        .picture(`light ${Math.round(reach)}`, reach * 2, reach * 2, (brush) => paintWarmth(brush, reach))
        .setPosition(x, y)
        .setAlpha(this.#lightOf(desk));
      sheet
        .picture(`booth ${desk}`, width * 1.1, height * 1.2, (brush) =>
          paintBooth(brush, width, height, deskLooks[desk]),
        )
        .setPosition(x, y);
      yield;
    }
    return lights as Record<DeskId, Picture>;
  }

  #lightOf(desk: DeskId): number {
    if (this.view.letters.some(({ lamps }) => lamps.includes(desk))) return brightness.lamp;
    return this.view.done.some((one) => one.desk === desk) ? brightness.helped : brightness.dark;
  }

  protected override changed(before: LineView): void {
    const parts = this.#parts;
    if (!parts) return;
    const gone = before.letters.filter(({ number }) => !this.view.letters.some((letter) => letter.number === number));
    const isNew = this.view.latest !== null && this.view.latest.count !== before.latest?.count;
    for (const { number } of gone) this.#arrive(parts, number);
    this.#apply();
    if (isNew && this.view.latest?.how === "passes") this.#nod(parts, this.view.latest.desk);
  }

  /** Puts everything as the view has it: the hour, the lights, a picture for each letter. */
  #apply(): void {
    const parts = this.#parts;
    if (!parts) return;
    const { sheet, here, backdrop, lights, letters } = parts;
    backdrop.turn(firstHour + this.view.done.length * hoursALetter);
    for (const desk of deskIds) this.#light(lights[desk], this.#lightOf(desk));
    for (const { number, held } of this.view.letters) {
      const key = letterKey(sheet, here.letter, held);
      const picture = letters.get(number) ?? sheet.image(key).setDepth(1);
      picture.setTexture(key);
      letters.set(number, picture);
    }
    this.update();
  }

  #light(light: Picture, alpha: number): void {
    this.tweens.killTweensOf(light);
    if (wantsNoMotion()) light.setAlpha(alpha);
    else if (light.alpha !== alpha) this.tweens.add({ targets: light, alpha, duration: 500, ease: "Sine.easeOut" });
  }

  /** A letter has found its desk: it flies into the booth, which shines. */
  #arrive({ sheet, here, letters }: Parts, number: number): void {
    const picture = letters.get(number);
    const { latest } = this.view;
    letters.delete(number);
    if (!picture) return;
    if (!latest || wantsNoMotion()) {
      picture.destroy();
      return;
    }
    const { x, y, height } = here.booths[latest.desk];
    this.tweens.add({
      targets: picture,
      x,
      y,
      scale: picture.scale * 0.35,
      alpha: { from: 1, to: 0.2 },
      duration: 620,
      ease: "Cubic.easeIn",
      onComplete: () => {
        picture.destroy();
        if (latest.how === "best" || latest.how === "fits") this.sparkle(sheet, { x, y, radius: height * 0.5 });
      },
    });
  }

  /** A desk looked at a letter and passes it on: its light comes and goes, as friendly as a nod. */
  #nod({ lights }: Parts, desk: DeskId): void {
    if (wantsNoMotion()) return;
    const end = this.#lightOf(desk);
    this.tweens.killTweensOf(lights[desk]);
    this.tweens.add({
      targets: lights[desk],
      alpha: { from: end, to: brightness.helped },
      duration: 420,
      yoyo: true,
      ease: "Sine.easeInOut",
      onComplete: () => lights[desk].setAlpha(end),
    });
  }

  /** Draws what is on its way. */
  override update(): void {
    const parts = this.#parts;
    if (!parts) return;
    const still = wantsNoMotion();
    const now = still ? Number.MAX_SAFE_INTEGER : this.given.stepsNow();
    this.#turnBelt(parts, still ? 0 : now);
    const lying = new Map<DeskId, number>();
    for (const letter of this.view.letters) {
      const picture = parts.letters.get(letter.number);
      const before = lying.get(letter.at) ?? 0;
      lying.set(letter.at, before + 1);
      const { x, y } = letterPlace(parts.here, letter, now);
      const bob = letter.held && !still ? Math.sin(now * 0.45) * parts.here.letter * 0.06 : 0;
      picture?.setPosition(x + before * parts.here.letter * 0.3, y + bob - before * parts.here.letter * 0.2);
    }
  }

  #turnBelt({ studs, here: { belt } }: Parts, now: number): void {
    studs.forEach((stud, index) => {
      const angle = ((index / studCount + now / stepsARound) % 1) * 2 * Math.PI;
      const across = index % 2 === 0 ? 1.1 : 0.88;
      stud.setPosition(
        belt.x + Math.cos(angle) * belt.radiusX * across,
        belt.y + Math.sin(angle) * belt.radiusY * across,
      );
    });
  }
}

function letterKey(sheet: Sheet, width: number, own: boolean): string {
  return sheet.paint(`letter ${own}`, width * 1.3, width * 1.1, (brush) => paintLetter(brush, width, own));
}

export function makeScene(input: SceneInput<LineView>): LineScene {
  return new LineScene(input);
}

interface Parts {
  sheet: Sheet;
  here: LinePlaces;
  backdrop: Backdrop;
  studs: readonly Picture[];
  lights: Readonly<Record<DeskId, Picture>>;
  /** The picture of each letter under way, by its number. */
  letters: Map<number, Picture>;
}
