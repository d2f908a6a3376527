import type { LightsView, PingView } from "../../../../shared/minigames/lights-out/lights-out.ts";
import { paintSphere, paintWarmth, sphereSpan } from "../../paint/figure.ts";
import { withPortrait } from "../../portraits.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { type RoomPlaces, roomPlaces } from "./layout.ts";
import { paintBed, paintBlanket, paintPing, paintRoom } from "./paint.ts";

/** How long (steps) a message drifts in. */
const driftSteps = 15;
/** How the sleeper looks: a little worried at first, at ease when the night is quiet. */
const uneasy = 3;
const atEase = 4;

interface Parts {
  here: RoomPlaces;
  sleeper: Picture;
  warmth: Picture;
  pings: Map<number, { picture: Picture; ping: PingView }>;
  shown: string;
}

/** A bedroom at night: messages drift in like lanterns, and go out one by one. */
class LightsScene extends MinigameScene<LightsView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<LightsView>) {
    super("lights-out", input);
  }

  protected override paint(sheet: Sheet): void {
    const { width, height } = this.size;
    const here = roomPlaces(width, height);
    const { bed, sleeper } = here;
    const fromCorner = (key: string, partWidth: number, partHeight: number, painter: Parameters<Sheet["paint"]>[3]) =>
      sheet.paint(key, partWidth, partHeight, (brush) => {
        brush.translate(-partWidth / 2, -partHeight / 2);
        painter(brush);
      });
    sheet.image(
      fromCorner("room", width, height, (brush) => paintRoom(brush, width, height, here)),
      width / 2,
      height / 2,
    );
    const span = bed.width * 1.3;
    const tall = bed.height * 2;
    const part = (key: string, painter: Parameters<Sheet["paint"]>[3]) =>
      sheet.image(
        fromCorner(key, span, tall, (brush) => {
          brush.translate((span - bed.width) / 2, (tall - bed.height) / 2);
          painter(brush);
        }),
        bed.x + bed.width / 2,
        bed.y + bed.height / 2,
      );
    part("bed", (brush) => paintBed(brush, bed.width, bed.height));
    const warmth = sheet
      .picture("warmth", sleeper.radius * 5, sleeper.radius * 5, (brush) => paintWarmth(brush, sleeper.radius * 2.5))
      .setPosition(sleeper.x, sleeper.y)
      .setAlpha(0.12);
    const ball = sheet.image(this.#ball(sheet, sleeper.radius, null), sleeper.x, sleeper.y);
    part("blanket", (brush) => paintBlanket(brush, bed.width, bed.height, this.#guest().colour));
    this.#parts = { here, sleeper: ball, warmth, pings: new Map(), shown: "" };
    this.#apply(sheet);
    if (!wantsNoMotion()) {
      this.tweens.add({
        targets: ball,
        y: sleeper.y - 2,
        duration: 2300,
        ease: "Sine.easeInOut",
        yoyo: true,
        repeat: -1,
      });
    }
  }

  protected override changed(before: LightsView, sheet: Sheet): void {
    this.#apply(sheet);
    const parts = this.#parts;
    if (parts && this.view.helped > before.helped) {
      this.sparkle(sheet, parts.here.sleeper);
      if (!wantsNoMotion())
        this.tweens.add({ targets: parts.warmth, alpha: 0.75, duration: 400, yoyo: true, hold: 500 });
    }
  }

  /** Lets messages drift in; called by Phaser for every frame. */
  override update(): void {
    const parts = this.#parts;
    if (!parts) return;
    const now = this.given.stepsNow();
    const still = wantsNoMotion();
    for (const { picture, ping } of parts.pings.values()) {
      const spot = parts.here.spots[ping.spot];
      if (!spot) continue;
      const share = still ? 1 : Math.min(1, Math.max(0, 1 - (ping.landsAt - now) / driftSteps));
      const ease = 1 - (1 - share) ** 3;
      const from = spot.x < this.size.width / 2 ? -spot.radius * 2 : this.size.width + spot.radius * 2;
      const sway = still ? 0 : Math.sin(now / 9 + ping.number * 2) * spot.radius * 0.07;
      picture.setPosition(from + (spot.x - from) * ease, spot.y + sway);
    }
  }

  #apply(sheet: Sheet): void {
    const parts = this.#parts;
    if (!parts) return;
    const wanted = new Map(this.view.pings.map((ping) => [ping.number, ping]));
    for (const [number, { picture }] of parts.pings) {
      if (wanted.has(number)) continue;
      parts.pings.delete(number);
      this.#goOut(picture);
    }
    for (const ping of this.view.pings) {
      const radius = (parts.here.spots[ping.spot]?.radius ?? 20) * (ping.again ? 1.12 : 1);
      const own = ping.message !== "";
      const key = sheet.paint(`ping ${ping.sign} ${own} ${ping.again}`, radius * 3, radius * 3, (brush) =>
        paintPing(brush, radius, ping.sign, own),
      );
      const known = parts.pings.get(ping.number);
      if (known) {
        known.ping = ping;
        known.picture.setTexture(key);
      } else {
        parts.pings.set(ping.number, { picture: sheet.image(key).setDepth(2), ping });
      }
    }
    this.#turnFace(sheet, parts);
    this.update();
  }

  #turnFace(sheet: Sheet, parts: Parts): void {
    const ring = this.view.settled * 2 > this.view.of && this.view.alone === 0 ? atEase : uneasy;
    const wanted = `${this.view.newcomer} ${ring}`;
    if (parts.shown === wanted) return;
    parts.shown = wanted;
    withPortrait(this.view.newcomer, ring, (portrait) => {
      if (this.#parts !== parts || parts.shown !== wanted || !portrait) return;
      parts.sleeper.setTexture(this.#ball(sheet, parts.here.sleeper.radius, portrait, ring));
      this.given.stir();
    });
  }

  #guest() {
    const known = this.given.guests.find(({ id }) => id === this.view.newcomer);
    return known ?? { id: "", colour: "#8a84b8", symbol: "moon" };
  }

  #ball(sheet: Sheet, radius: number, portrait: HTMLImageElement | null, ring = 0): string {
    const guest = this.#guest();
    const span = radius * sphereSpan;
    return sheet.paint(`ball ${guest.id} ${ring}`, span, span, (brush) => paintSphere(brush, radius, guest, portrait));
  }

  #goOut(picture: Picture): void {
    if (wantsNoMotion()) {
      picture.destroy();
      return;
    }
    this.tweens.add({
      targets: picture,
      alpha: 0,
      y: picture.y - 14,
      scale: picture.scale * 0.6,
      duration: 500,
      ease: "Sine.easeIn",
      onComplete: () => picture.destroy(),
    });
  }
}

export function makeScene(input: SceneInput<LightsView>): LightsScene {
  return new LightsScene(input);
}
