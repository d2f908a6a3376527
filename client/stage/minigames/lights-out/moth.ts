import type Phaser from "phaser";
import type { LightView } from "../../../../shared/minigames/lights-out/lights-out.ts";
import type { Sheet } from "../../sheet.ts";
import type { Picture } from "../minigame-scene.ts";
import { bigShare, type Disc, type Spot } from "./layout.ts";
import { kindColours, paintHalo, paintLight, paintWings } from "./paint-light.ts";

/** A moth's body is this share of its place, so that the wings have room. */
const bodyShare = 0.82;

/** A light: a glowing moth that flies to its place and stays there. */
export class Moth {
  readonly whole: Phaser.GameObjects.Container;
  light: LightView;
  readonly #halo: Picture;
  readonly #wings: readonly [Picture, Picture];
  readonly #haloScale: number;
  readonly #wingScale: number;

  constructor(scene: Phaser.Scene, sheet: Sheet, light: LightView, place: Disc) {
    this.light = light;
    const radius = place.radius * bodyShare * (light.big ? bigShare : 1);
    const size = light.big ? "big" : "small";
    const reach = radius * 2.1;
    this.#halo = sheet.image(
      sheet.paint(`halo ${light.kind} ${size}`, reach * 2, reach * 2, (brush) =>
        paintHalo(brush, reach, kindColours[light.kind]),
      ),
    );
    const wing = () =>
      sheet.image(sheet.paint(`wings ${size}`, radius * 2.6, radius * 2.6, (brush) => paintWings(brush, radius)));
    this.#wings = [wing(), wing()];
    this.#wings[0].x = -radius * 0.6;
    this.#wings[1].x = radius * 0.6;
    this.#haloScale = this.#halo.scale;
    this.#wingScale = this.#wings[0].scale;
    this.#wings[0].scaleX = -this.#wingScale;
    const body = sheet.image(
      sheet.paint(`light ${light.kind} ${size}`, radius * 2.3, radius * 2.3, (brush) =>
        paintLight(brush, radius, light.kind, light.big),
      ),
    );
    this.whole = scene.add.container(place.x, place.y, [this.#halo, ...this.#wings, body]);
  }

  /**
   * Where it is at a step (with fractions): on its way in a curve, or at its place. One that hums trembles softly.
   *
   * @param still Nothing moves by itself: it is at its place at once.
   */
  fly(now: number, from: Spot, to: Spot, still: boolean): void {
    const { since, flight, hums, number } = this.light;
    const share = still ? 1 : Math.min(1, Math.max(0, (now - since) / flight));
    const eased = 1 - (1 - share) ** 2;
    const lift = Math.sin(eased * Math.PI) * 26;
    const bob = still ? 0 : Math.sin(now / 5 + number * 1.7) * 1.6;
    this.whole.setPosition(from.x + (to.x - from.x) * eased, from.y + (to.y - from.y) * eased - lift + bob);
    this.whole.setAlpha(still && !this.light.landed ? 0.6 : Math.min(1, share * 3));
    this.whole.setScale(0.45 + 0.55 * eased);
    const beats = share < 1 ? 1.4 : hums ? 0.75 : 0.22;
    const spread = still ? 1 : 0.72 + 0.28 * Math.cos(now * beats + number);
    this.#wings[0].scaleX = -this.#wingScale * spread;
    this.#wings[1].scaleX = this.#wingScale * spread;
    const breath = still ? 0 : Math.sin(now / 6 + number) * 0.05;
    this.#halo.setScale(this.#haloScale * ((hums ? 1.28 : 1) + breath));
  }
}
