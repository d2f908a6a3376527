import type { SpreadView } from "../../../../shared/minigames/stop-the-spread/view.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { type PhonePlace, phonePlaces } from "./layout.ts";
import { paintCard, paintField, paintHalo, paintHand, paintPhone } from "./paint.ts";

/** A wave that waits lets its pictures go so far (share of the way) and no further. */
const waitsAt = 0.3;
/** How long (steps) a picture of a waiting wave takes to get there. */
const creepsFor = 40;

interface Parts {
  places: PhonePlace[];
  phones: Picture[];
  hands: Picture[];
  cards: Picture[];
  halos: Picture[];
}

/** A network of phones in the evening; a turned-over picture goes along its lines, and hands stop it. */
class SpreadScene extends MinigameScene<SpreadView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<SpreadView>) {
    super("stop-the-spread", input);
  }

  protected override paint(sheet: Sheet): void {
    const { width, height } = this.size;
    const { phones, lines } = this.view;
    const places = phonePlaces(phones, width, height);
    const field = sheet.paint("field", width, height, (brush) => {
      brush.translate(-width / 2, -height / 2);
      paintField(brush, width, height, places, lines);
    });
    sheet.image(field, width / 2, height / 2);
    const halos = places.map(({ x, y }) => sheet.image(this.#halo(sheet), x, y).setVisible(false));
    const shown = places.map(({ x, y }, index) => sheet.image(this.#phone(sheet, index), x, y));
    this.#parts = { places, phones: shown, hands: [], cards: [], halos };
    this.#apply(sheet);
  }

  protected override changed(before: SpreadView, sheet: Sheet): void {
    const parts = this.#parts;
    if (!parts) return;
    if (before.picture !== this.view.picture) {
      this.fit();
      return;
    }
    this.#apply(sheet);
    if (before.wave === this.view.wave && before.stage === this.view.stage) return;
    const { refused, cleaned, reached } = this.view.news;
    for (const phone of [...refused, ...cleaned]) {
      const place = parts.places[phone];
      if (place) this.sparkle(sheet, place);
    }
    if (!wantsNoMotion()) for (const phone of reached) this.#tremble(parts.phones[phone]);
  }

  /** Moves the pictures that are on their way; called by Phaser for every frame. */
  override update(): void {
    const parts = this.#parts;
    if (!parts) return;
    const share = this.#shareOfWay();
    parts.cards.forEach((card, index) => {
      const hop = this.view.hops[index];
      const from = parts.places[hop?.from ?? -1];
      if (!hop || !from) return;
      const to = parts.places[hop.to];
      if (!to) {
        card.setPosition(from.x, from.y - from.radius * (1.05 + 0.08 * Math.sin(share * 24)));
        return;
      }
      const way = 0.2 + 0.62 * share;
      card.setPosition(from.x + (to.x - from.x) * way, from.y + (to.y - from.y) * way);
    });
  }

  #shareOfWay(): number {
    const { began, lasts } = this.view;
    const passed = this.given.stepsNow() - began;
    if (lasts > 0) return Math.min(1, Math.max(0, passed / lasts));
    return waitsAt * Math.min(1, Math.max(0, passed / creepsFor));
  }

  #apply(sheet: Sheet): void {
    const parts = this.#parts;
    if (!parts) return;
    const { view } = this;
    const { places } = parts;
    for (const old of [...parts.hands, ...parts.cards]) old.destroy();
    parts.phones.forEach((phone, index) => {
      phone.setTexture(this.#phone(sheet, index));
    });
    const aimed = new Set(view.hops.map(({ to }) => to));
    parts.halos.forEach((halo, index) => {
      halo.setVisible(aimed.has(index));
    });
    parts.cards = view.hops.map(({ from, to }) => {
      const place = places[from];
      const radius = (place?.radius ?? 22) * (to < 0 ? 0.42 : 0.56);
      const key = sheet.paint(`card ${to < 0}`, radius * 2, radius * 2, (brush) => paintCard(brush, radius));
      return sheet.image(key, place?.x ?? 0, place?.y ?? 0).setDepth(2);
    });
    parts.hands = view.held.flatMap(([phone, count]) => {
      const place = places[phone];
      if (!place) return [];
      const mine = view.holds.filter((held) => held === phone).length;
      const radius = place.radius * 0.36;
      return Array.from({ length: Math.min(3, count) }, (_, index) => {
        const own = index < mine;
        const key = sheet.paint(`hand ${own}`, radius * 2.3, radius * 2.4, (brush) => paintHand(brush, radius, own));
        return sheet
          .image(key, place.x - place.radius * 0.7 + index * radius * 1.5, place.y + place.radius * 0.6)
          .setDepth(3);
      });
    });
    this.update();
  }

  #phone(sheet: Sheet, index: number): string {
    const radius =
      this.#parts?.places[index]?.radius ??
      phonePlaces(this.view.phones, this.size.width, this.size.height)[index]?.radius ??
      22;
    const status = this.view.phones[index]?.status ?? "clean";
    return sheet.paint(`phone ${status}`, radius * 2.2, radius * 3.2, (brush) => paintPhone(brush, radius, status));
  }

  #halo(sheet: Sheet): string {
    const radius = (phonePlaces(this.view.phones, this.size.width, this.size.height)[0]?.radius ?? 22) * 1.7;
    return sheet.paint("halo", radius * 2, radius * 2, (brush) => paintHalo(brush, radius));
  }

  #tremble(phone: Picture | undefined): void {
    if (!phone) return;
    this.tweens.add({ targets: phone, x: phone.x + 4, duration: 60, yoyo: true, repeat: 3 });
  }
}

export function makeScene(input: SceneInput<SpreadView>): SpreadScene {
  return new SpreadScene(input);
}
