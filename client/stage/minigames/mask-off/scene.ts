import type { MaskView } from "../../../../shared/minigames/mask-off/mask-off.ts";
import { paintWarmth } from "../../paint/figure.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { peoplePlaces } from "./layout.ts";
import { paintFlag, paintMask, paintPerson, paintTheatre, peopleColours } from "./paint.ts";

interface Parts {
  people: Picture[];
  masks: Picture[];
  warmth: Picture[];
  flag: Picture;
}

/** Three people on a little stage, each behind a mask until it is clear who needs one. */
class MaskScene extends MinigameScene<MaskView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<MaskView>) {
    super("mask-off", input);
  }

  protected override paint(sheet: Sheet): void {
    const { width, height } = this.size;
    const places = peoplePlaces(width, height);
    const stage = sheet.paint("theatre", width, height, (brush) => {
      brush.translate(-width / 2, -height / 2);
      paintTheatre(brush, width, height);
    });
    sheet.image(stage, width / 2, height / 2);
    const { radius } = places[0];
    const warm = sheet.paint("warmth", radius * 4, radius * 4, (brush) => paintWarmth(brush, radius * 2));
    const mask = sheet.paint("mask", radius * 2.4, radius * 2.4, (brush) => paintMask(brush, radius));
    const warmth = places.map(({ x, y }) => sheet.image(warm, x, y).setAlpha(0));
    const people = places.map(({ x, y }, index) => {
      const colour = peopleColours[index] ?? peopleColours[0];
      return sheet.image(
        sheet.paint(`person ${index}`, radius * 2.4, radius * 2.6, (brush) => paintPerson(brush, radius, colour)),
        x,
        y,
      );
    });
    const masks = places.map(({ x, y }) => sheet.image(mask, x, y - radius * 0.08));
    const size = radius * 0.42;
    const flag = sheet.picture("flag", size * 2.2, size * 2.2, (brush) => paintFlag(brush, size));
    this.#parts = { people, masks, warmth, flag };
    this.#apply();
    if (wantsNoMotion()) return;
    for (const [index, person] of people.entries()) {
      this.tweens.add({
        targets: [person, masks[index]],
        y: "-=3",
        delay: index * 420,
        duration: 1700,
        ease: "Sine.easeInOut",
        yoyo: true,
        repeat: -1,
      });
    }
  }

  protected override changed(before: MaskView, sheet: Sheet): void {
    const parts = this.#parts;
    if (!parts) return;
    if (before.turn !== this.view.turn) {
      this.fit();
      return;
    }
    this.#apply();
    const last = this.view.seen.at(-1);
    if (before.answer === null && this.view.answer && (last === "all" || last === "most")) {
      const { flag } = this.view.answer;
      const places = peoplePlaces(this.size.width, this.size.height);
      const place = flag === "none" ? places[1] : places[flag];
      this.sparkle(sheet, place);
    }
  }

  #apply(): void {
    const parts = this.#parts;
    if (!parts) return;
    const { answer, flag } = this.view;
    const places = peoplePlaces(this.size.width, this.size.height);
    const { radius } = places[0];
    parts.flag.setVisible(flag !== "" && flag !== "none");
    if (flag === 0 || flag === 1 || flag === 2)
      parts.flag.setPosition(places[flag].x + radius * 0.86, places[flag].y - radius * 0.8);
    parts.masks.forEach((mask, index) => {
      // Whoever is honest has put the mask away; whoever wears one is seen to lift it.
      const wears = answer === null || answer.flag === index;
      const lifted = answer !== null && answer.flag === index;
      mask.setVisible(wears);
      if (!lifted) return;
      const up = (places[index]?.y ?? 0) - radius * 0.9;
      if (wantsNoMotion()) mask.setY(up).setAngle(-18);
      else this.tweens.add({ targets: mask, y: up, angle: -18, duration: 600, ease: "Back.easeOut" });
    });
    parts.warmth.forEach((warmth, index) => {
      warmth.setAlpha(answer !== null && answer.flag !== index ? 0.55 : 0);
    });
  }
}

export function makeScene(input: SceneInput<MaskView>): MaskScene {
  return new MaskScene(input);
}
