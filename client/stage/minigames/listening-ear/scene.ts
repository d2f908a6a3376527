import type { EarView } from "../../../../shared/minigames/listening-ear/listening-ear.ts";
import { Backdrop, paintBackdrop } from "../../board/backdrop.ts";
import { paintSphere, paintWarmth, sphereSpan } from "../../paint/figure.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { type EarPlaces, earPlaces, ringOfSpeaker } from "./layout.ts";
import { paintEar, paintNoise, paintWave } from "./paint.ts";

/** Hour of the first bubble; with each the afternoon goes on. */
const firstHour = 16.2;
const hoursABubble = 0.42;
/** Waves on their way at a time. */
const waveCount = 3;

/** Listening ear: who speaks, waves of sound, and the ears of the table that light up one by one. */
class EarScene extends MinigameScene<EarView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<EarView>) {
    super("listening-ear", input);
  }

  protected override *paint(sheet: Sheet): Generator<void, void> {
    const { width, height } = this.size;
    const here = earPlaces(width, height, Math.max(1, this.view.awake.length));
    const { speaker } = here;
    const backdrop = new Backdrop(this, sheet, here.land, yield* paintBackdrop(this, here.land));
    yield;
    const warmth = sheet
      .picture("warmth", speaker.radius * 4, speaker.radius * 4, (brush) => paintWarmth(brush, speaker.radius * 2))
      .setPosition(speaker.x, speaker.y)
      .setAlpha(0);
    const waves = this.#paintWaves(sheet, here);
    const ball = sheet.image(this.#ballKey(sheet, speaker.radius, null), speaker.x, speaker.y);
    const ears = here.ears.map(({ x, y, radius }) => sheet.image(earKey(sheet, radius, false), x, y));
    yield;
    this.#parts = { sheet, here, backdrop, warmth, waves, ball, ears, shown: "" };
    this.#apply();
    if (wantsNoMotion()) return;
    backdrop.stir();
    waves.forEach((wave, index) => {
      this.#travel(wave, here, index);
    });
    this.tweens.add({
      targets: ball,
      y: speaker.y - speaker.radius * 0.05,
      duration: 1900,
      ease: "Sine.easeInOut",
      yoyo: true,
      repeat: -1,
    });
  }

  /** Ears light up, and how a bubble ended is seen. */
  protected override changed(before: EarView): void {
    const parts = this.#parts;
    if (!parts) return;
    if (before.awake.length !== this.view.awake.length && this.view.stage === "speak") {
      this.fit();
      return;
    }
    this.#apply();
    if (before.stage === "speak" && this.view.stage !== "speak" && !wantsNoMotion()) this.#tell(parts);
  }

  #paintWaves(sheet: Sheet, { speaker }: EarPlaces): Picture[] {
    const radius = speaker.radius * 0.62;
    const key = sheet.paint("wave", radius * 2.4, radius * 2.4, (brush) => paintWave(brush, radius));
    return Array.from({ length: waveCount }, (_, index) =>
      sheet.image(key, speaker.x + speaker.radius * (0.9 + index * 0.42), speaker.y).setAlpha(0.75 - index * 0.22),
    );
  }

  #ballKey(sheet: Sheet, radius: number, portrait: HTMLImageElement | null): string {
    const known = this.given.guests.find(({ id }) => id === this.view.newcomer);
    const speaker = known ?? { id: "", colour: "#8a84b8", symbol: "speech-bubble" };
    const key = `ball ${speaker.id} ${portrait ? ringOfSpeaker(this.view.heard) : "plain"}`;
    const span = radius * sphereSpan;
    return sheet.paint(key, span, span, (brush) => paintSphere(brush, radius, speaker, portrait));
  }

  /** Lets a wave travel from the speaker to the ears, again and again. */
  #travel(wave: Picture, { speaker, ears }: EarPlaces, index: number): void {
    const nearest = Math.min(...ears.map(({ x, radius }) => x - radius));
    const from = speaker.x + speaker.radius * 0.6;
    const lasts = 2700;
    this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: lasts,
      delay: (index * lasts) / waveCount,
      repeat: -1,
      onUpdate: (tween) => {
        const share = tween.getValue() ?? 0;
        const speaks = this.view.stage === "speak";
        wave.setX(from + (nearest - from - speaker.radius * 0.5) * share);
        wave.setAlpha(speaks ? Math.sin(share * Math.PI) * 0.85 : wave.alpha * 0.9);
      },
    });
  }

  /** Puts everything as the view has it: faces, ears, light and hour. */
  #apply(): void {
    const parts = this.#parts;
    if (!parts) return;
    const { view, sheet, here, ball } = { view: this.view, ...parts };
    parts.backdrop.turn(firstHour + view.index * hoursABubble);
    const ring = ringOfSpeaker(view.heard);
    const wanted = `${view.newcomer} ${ring}`;
    if (parts.shown !== wanted) {
      parts.shown = wanted;
      this.withPortrait(view.newcomer, ring, (portrait) => {
        if (this.#parts !== parts || parts.shown !== wanted) return;
        ball.setTexture(this.#ballKey(sheet, here.speaker.radius, portrait));
        this.given.stir();
      });
    }
    parts.ears.forEach((ear, index) => {
      const seat = view.awake[index];
      const { radius } = here.ears[index] ?? here.speaker;
      ear.setTexture(earKey(sheet, radius, seat !== undefined && view.chosen.includes(seat)));
    });
    const last = view.heard.at(-1);
    const warm = view.stage !== "speak" && (last === "together" || last === "alone");
    parts.warmth.setAlpha(warm ? 0.8 : 0);
    if (wantsNoMotion()) for (const wave of parts.waves) wave.setVisible(view.stage === "speak");
  }

  /** Lets the end of a bubble be seen. */
  #tell({ sheet, here, warmth, ball, ears }: Parts): void {
    const last = this.view.heard.at(-1);
    switch (last) {
      case "together":
      case "alone": {
        warmth.setAlpha(0);
        this.tweens.add({ targets: warmth, alpha: 0.8, duration: 500 });
        const scale = ball.scaleX;
        this.tweens.add({ targets: ball, scale: scale * 1.08, duration: 260, yoyo: true, ease: "Sine.easeOut" });
        const places = last === "together" ? [here.speaker, ...here.ears] : [here.speaker];
        for (const place of places) this.sparkle(sheet, place);
        return;
      }
      case "crowded":
        ears.forEach((ear, index) => {
          this.tweens.add({
            targets: ear,
            x: ear.x + (index % 2 === 0 ? 5 : -5),
            duration: 70,
            yoyo: true,
            repeat: 4,
          });
        });
        this.#chatter(sheet, here);
        return;
      case "missed":
        this.#chatter(sheet, here);
        return;
      case "silent":
      case undefined:
        return;
      default:
        last satisfies never;
    }
  }

  /** Other talk crosses the way of the sound, and is gone. */
  #chatter(sheet: Sheet, { speaker, ears }: EarPlaces): void {
    const size = speaker.radius * 0.34;
    const key = sheet.paint("noise", size * 2.3, size * 2.4, (brush) => paintNoise(brush, size));
    const start = Math.min(...ears.map(({ x }) => x)) - speaker.radius * 0.4;
    for (let index = 0; index < 3; index++) {
      const bubble = sheet.image(key, start, speaker.y + (index - 1) * size * 1.7).setAlpha(0);
      this.tweens.add({
        targets: bubble,
        x: start - (start - speaker.x - speaker.radius) * 0.75,
        alpha: { from: 1, to: 0 },
        delay: index * 160,
        duration: 1500,
        ease: "Sine.easeOut",
        onComplete: () => bubble.destroy(),
      });
    }
  }
}

export function makeScene(input: SceneInput<EarView>): EarScene {
  return new EarScene(input);
}

function earKey(sheet: Sheet, radius: number, lit: boolean): string {
  return sheet.paint(`ear ${lit}`, radius * 2.3, radius * 2.3, (brush) => paintEar(brush, radius, lit));
}

interface Parts {
  sheet: Sheet;
  here: EarPlaces;
  backdrop: Backdrop;
  warmth: Picture;
  waves: readonly Picture[];
  ball: Picture;
  ears: readonly Picture[];
  /** Newcomer and ring whose face is shown or on its way. */
  shown: string;
}
