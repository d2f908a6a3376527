import type { NightView } from "../../../../shared/minigames/lights-out/lights-out.ts";
import { paintSpark, paintSphere, sphereSpan } from "../../paint/figure.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { type NightPlaces, nightPlaces, ringOfSleeper, type Spot, starPlaces } from "./layout.ts";
import { Moth } from "./moth.ts";
import { paintDoorLight, paintHomeLight } from "./paint-light.ts";
import { paintBlanket, paintRoom } from "./paint-room.ts";

/** How long (ms) a light takes out of the room, and an adult's light in the door. */
const leaveMs = 950;
const doorMs = 900;
/** How far (degrees) the head lies to the side. */
const headTurn = -16;
/** The darkest the room gets (0..1), when everything is quiet. */
const deepest = 0.3;

/** Lights out: a bedroom at night. Moths come from the telephone; each that is quiet becomes a star in the window. */
class NightScene extends MinigameScene<NightView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<NightView>) {
    super("lights-out", input);
  }

  protected override *paint(sheet: Sheet): Generator<void, void> {
    const { width, height } = this.size;
    const here = nightPlaces(width, height);
    sheet.fill("room", width, height, (brush) => paintRoom(brush, width, height, here));
    yield;
    const sky = this.add.container(0, 0);
    const { door, head, bed } = here;
    const beam = sheet
      .picture("door", door.width * 0.8, door.height, (brush) => paintDoorLight(brush, door.width * 0.8, door.height))
      .setPosition(door.x + door.width * 0.6, door.y + door.height / 2)
      .setAlpha(0);
    const ball = sheet.image(this.#ballKey(sheet, head.radius, null), head.x, head.y).setAngle(headTurn);
    const { colour } = this.#sleeper();
    const blanket = sheet.fill("blanket", width, height, (brush) => paintBlanket(brush, bed, colour));
    yield;
    const dusk = this.add.rectangle(0, 0, width, height, 0x0d1033).setOrigin(0, 0);
    this.#parts = { sheet, here, sky, beam, ball, dusk, moths: new Map(), stars: 0, homes: 0, shown: "" };
    this.#apply(this.#parts, false);
    if (wantsNoMotion()) return;
    this.tweens.add({
      targets: [ball, blanket],
      y: "-=1.6",
      duration: 2100,
      ease: "Sine.easeInOut",
      yoyo: true,
      repeat: -1,
    });
  }

  protected override changed(before: NightView): void {
    const parts = this.#parts;
    if (!parts) return;
    const { score } = this.view;
    const woken = score.lookedIn + score.answered + score.answeredLater;
    const wokenBefore = before.score.lookedIn + before.score.answered + before.score.answeredLater;
    this.#apply(parts, true);
    if (woken > wokenBefore && !wantsNoMotion()) {
      this.tweens.add({ targets: parts.beam, alpha: { from: 0, to: 1 }, duration: doorMs, hold: doorMs, yoyo: true });
    }
  }

  /** Lets lights fly; called by Phaser for every frame. */
  override update(): void {
    const parts = this.#parts;
    if (!parts) return;
    const now = this.given.stepsNow();
    const still = wantsNoMotion();
    for (const moth of parts.moths.values()) {
      const place = parts.here.lights[moth.light.place];
      if (place) moth.fly(now, parts.here.phone, place, still);
    }
  }

  /** Puts everything as the view has it. */
  #apply(parts: Parts, moving: boolean): void {
    const { view } = this;
    const { sheet, here } = parts;
    for (const [number, moth] of parts.moths) {
      if (view.lights.some((light) => light.number === number)) continue;
      parts.moths.delete(number);
      this.#leave(parts, moth);
    }
    for (const light of view.lights) {
      const known = parts.moths.get(light.number);
      const place = here.lights[light.place];
      if (known) known.light = light;
      else if (place) parts.moths.set(light.number, new Moth(this, sheet, light, place));
    }
    this.#lightSky(parts, moving);
    parts.dusk.setAlpha((deepest * view.done) / Math.max(1, view.of));
    this.#turnFace(parts);
    this.update();
  }

  /** A star for every light that is quiet, a lit window for every friend who has somebody now. */
  #lightSky(parts: Parts, moving: boolean): void {
    const { sheet, here, sky } = parts;
    const { tomorrow, late, lookedIn, answered, answeredLater } = this.view.score;
    const stars = starPlaces(here, tomorrow + late + lookedIn);
    const size = Math.max(4.2, here.window.width * 0.028);
    for (const { x, y } of stars.slice(parts.stars)) {
      const star = sheet.image(
        sheet.paint("own star", size * 2, size * 2, (brush) => paintSpark(brush, size)),
        x,
        y,
      );
      this.#comeOut(star, parts.stars % 4, moving);
      sky.add(star);
      parts.stars++;
    }
    for (const home of here.homes.slice(parts.homes, answered + answeredLater)) {
      const reach = home.width * 5;
      const lit = sheet.image(
        sheet.paint("home", reach, reach, (brush) => paintHomeLight(brush, home.width, home.height)),
        home.x + home.width / 2,
        home.y + home.height / 2,
      );
      sky.add(lit);
      parts.homes++;
      if (!moving || wantsNoMotion()) continue;
      lit.setAlpha(0);
      this.tweens.add({ targets: lit, alpha: 1, delay: leaveMs * 0.8, duration: 700 });
      this.time.delayedCall(leaveMs, () => this.sparkle(sheet, { x: lit.x, y: lit.y, radius: home.width * 1.6 }));
    }
  }

  /** A star comes out, and from then on twinkles slowly. */
  #comeOut(star: Picture, turn: number, moving: boolean): void {
    if (wantsNoMotion()) return;
    const { scale } = star;
    if (moving) star.setScale(0);
    this.tweens.add({ targets: star, scale, delay: moving ? leaveMs * 0.8 : 0, duration: 500, ease: "Back.easeOut" });
    this.tweens.add({
      targets: star,
      alpha: { from: 1, to: 0.55 },
      delay: leaveMs * 2 + turn * 300,
      duration: 1700 + turn * 350,
      ease: "Sine.easeInOut",
      yoyo: true,
      repeat: -1,
    });
  }

  /** A light leaves the room: to the sky, or to a window across the street; one that was put off wrongly just fades. */
  #leave(parts: Parts, moth: Moth): void {
    const { whole } = moth;
    if (wantsNoMotion()) {
      whole.destroy();
      return;
    }
    const to = this.#wayOut(parts, moth.light.number);
    this.tweens.add({
      targets: whole,
      x: to.x,
      y: to.y,
      scale: 0.12,
      alpha: { from: 1, to: 0.35 },
      duration: leaveMs,
      ease: "Sine.easeIn",
      onComplete: () => whole.destroy(),
    });
  }

  #wayOut({ here, stars, homes }: Parts, number: number): Spot {
    const { last } = this.view;
    const how = last?.number === number ? last.how : "tomorrow";
    if (how === "answered" || how === "answeredLater") {
      const home = here.homes[Math.min(homes, here.homes.length - 1)];
      if (home) return { x: home.x + home.width / 2, y: home.y + home.height / 2 };
    }
    if (how === "putOff" || how === "alone") return { x: here.phone.x, y: here.phone.y };
    return starPlaces(here, stars + 1).at(-1) ?? here.moon;
  }

  #turnFace(parts: Parts): void {
    const ring = ringOfSleeper(this.view.lights);
    const wanted = `${this.view.newcomer} ${ring}`;
    if (parts.shown === wanted) return;
    parts.shown = wanted;
    this.withPortrait(this.view.newcomer, ring, (portrait) => {
      if (this.#parts !== parts || parts.shown !== wanted) return;
      parts.ball.setTexture(this.#ballKey(parts.sheet, parts.here.head.radius, portrait, ring));
      this.given.stir();
    });
  }

  #sleeper() {
    const known = this.given.guests.find(({ id }) => id === this.view.newcomer);
    return known ?? { id: "", colour: "#8a84b8", symbol: "moon" };
  }

  #ballKey(sheet: Sheet, radius: number, portrait: HTMLImageElement | null, ring = 0): string {
    const sleeper = this.#sleeper();
    const span = radius * sphereSpan;
    return sheet.paint(`ball ${sleeper.id} ${ring}`, span, span, (brush) =>
      paintSphere(brush, radius, sleeper, portrait),
    );
  }
}

export function makeScene(input: SceneInput<NightView>): NightScene {
  return new NightScene(input);
}

interface Parts {
  sheet: Sheet;
  here: NightPlaces;
  /** Stars and lit windows: behind who sleeps and the lights. */
  sky: Phaser.GameObjects.Container;
  /** Light through the door. */
  beam: Picture;
  ball: Picture;
  /** The room's dark, deeper with every light that is quiet. */
  dusk: Phaser.GameObjects.Rectangle;
  moths: Map<number, Moth>;
  /** How many stars and lit windows there are. */
  stars: number;
  homes: number;
  /** Newcomer and ring whose face is shown or on its way. */
  shown: string;
}
