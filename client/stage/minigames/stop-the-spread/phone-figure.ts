import type Phaser from "phaser";
import type { Owner } from "../../../../shared/minigames/stop-the-spread/state.ts";
import { colours } from "../../../design/tokens.ts";
import type { Point } from "../../board/spread.ts";
import { paintBadge, paintWarmth } from "../../paint/figure.ts";
import type { Sheet } from "../../sheet.ts";
import type { Picture } from "../minigame-scene.ts";
import type { SpreadPlaces } from "./layout.ts";
import { paintCard, paintGlass, paintNo, paintPhone } from "./paint.ts";
import type { PhoneLook } from "./phone-look.ts";

/** How clearly the place of a phone is seen that has yet to come in. */
export const notThereYet = 0.28;
/** Most noes a sender has yet to hear. */
const mostNoes = 2;

/** Fills of the badges: green for what keeps the picture out, lamp light for what has to be seen now. */
const fills: Readonly<Record<string, string>> = {
  "shield-check": colours.action,
  flag: colours.action,
  ear: colours.choice,
};

/** A phone in its sphere, with the card on it and what there is to know about it. */
export class PhoneFigure {
  readonly #sheet: Sheet;
  readonly #owner: Owner;
  readonly #here: SpreadPlaces;
  readonly #warmth: Picture;
  readonly #glass: Picture;
  readonly #phone: Picture;
  readonly #card: Picture;
  readonly #badge: Picture;
  readonly #noes: readonly Picture[];
  readonly #all: readonly Picture[];
  readonly #scale: number;

  constructor(sheet: Sheet, { x, y }: Point, here: SpreadPlaces, owner: Owner) {
    this.#sheet = sheet;
    this.#owner = owner;
    this.#here = here;
    const { radius, phone: body } = here;
    const light = sheet.paint("light", radius * 3.4, radius * 3.4, (brush) => paintWarmth(brush, radius * 1.7));
    this.#warmth = sheet.place(sheet.image(light), x, y);
    this.#glass = sheet.place(sheet.image(this.#glassKey("clean")), x, y);
    this.#phone = sheet.place(sheet.image(this.#phoneKey("easy")), x, y);
    const size = body.width * 0.86;
    const card = sheet.paint("small card", size * 1.2, size, (brush) => paintCard(brush, size));
    this.#card = sheet.image(card, x + body.width * 0.16, y + body.height * 0.2).setAngle(-8);
    this.#noes = Array.from({ length: mostNoes }, (_, index) => {
      const small = radius * 0.36;
      const key = sheet.paint("no", small * 2.3, small * 2.4, (brush) => paintNo(brush, small));
      // What hangs out at the left stays in the picture.
      return sheet.place(
        sheet.image(key),
        Math.max(small * 1.2, x - radius * 0.9),
        y - radius * 0.5 + index * small * 2.15,
      );
    });
    this.#badge = sheet.place(sheet.image(this.#badgeKey("hand")), x - radius * 0.74, y - radius * 0.68);
    this.#all = [this.#warmth, this.#glass, this.#phone, this.#card, this.#badge, ...this.#noes];
    this.#scale = this.#phone.scaleX;
  }

  #glassKey(glass: PhoneLook["glass"]): string {
    const { radius } = this.#here;
    return this.#sheet.paint(`glass ${glass}`, radius * 2.2, radius * 2.4, (brush) => paintGlass(brush, radius, glass));
  }

  #phoneKey(mood: PhoneLook["mood"]): string {
    const { width, height } = this.#here.phone;
    return this.#sheet.paint(`phone ${this.#owner} ${mood}`, width * 1.1, height * 1.1, (brush) =>
      paintPhone(brush, width, height, this.#owner, mood),
    );
  }

  #badgeKey(name: string): string {
    const radius = this.#here.radius * 0.36;
    return this.#sheet.paint(`badge ${name}`, radius * 2.3, radius * 2.4, (brush) =>
      paintBadge(brush, radius, name, fills[name] ?? colours["lamp-bright"]),
    );
  }

  /** Shows it as it is now; undefined: only its place, it has yet to come in. */
  show(look: PhoneLook | undefined): void {
    for (const picture of this.#all) picture.setVisible(look !== undefined);
    this.#glass.setVisible(true).setAlpha(look ? 1 : notThereYet);
    if (!look) return;
    this.#warmth.setVisible(look.glass === "lit");
    this.#glass.setTexture(this.#glassKey(look.glass));
    this.#phone.setTexture(this.#phoneKey(look.mood));
    this.#card.setVisible(look.hasCard);
    this.#badge.setVisible(look.badge !== undefined);
    if (look.badge) this.#badge.setTexture(this.#badgeKey(look.badge));
    this.#noes.forEach((no, index) => {
      no.setVisible(index < look.noes);
    });
  }

  /** Something good happened to it. */
  pop(scene: Phaser.Scene): void {
    this.#warmth.setAlpha(0);
    scene.tweens.add({ targets: this.#warmth, alpha: 1, duration: 700 });
    scene.tweens.add({
      targets: this.#phone,
      scale: { from: this.#scale, to: this.#scale * 1.18 },
      duration: 240,
      yoyo: true,
      ease: "Sine.easeOut",
    });
  }

  /** The picture has landed on it. */
  shake(scene: Phaser.Scene): void {
    scene.tweens.add({
      targets: this.#phone,
      angle: { from: -5, to: 5 },
      duration: 110,
      yoyo: true,
      repeat: 2,
      onComplete: () => this.#phone.setAngle(0),
    });
  }

  /** It comes into the network. */
  appear(scene: Phaser.Scene): void {
    for (const picture of [this.#glass, this.#phone]) {
      scene.tweens.add({ targets: picture, scale: { from: 0, to: this.#scale }, duration: 500, ease: "Back.easeOut" });
    }
  }
}
