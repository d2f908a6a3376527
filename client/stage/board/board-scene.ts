import Phaser from "phaser";
import { takenSpheres } from "../../design/structure.ts";
import { StageScene } from "../game.ts";
import { wantsNoMotion } from "../run-scene.ts";
import { Sheet } from "../sheet.ts";
import { Figure } from "./figure.ts";
import { lightUp, playOn, settleSigns } from "./figure-signs.ts";
import { type Places, places } from "./layout.ts";
import { type Parts, paintParts } from "./parts.ts";
import { type Beat, classHeart, lengthOf, plan, threadsOf } from "./plan.ts";
import { duskAt, hourOf } from "./sky.ts";
import { SkyHour } from "./sky-hour.ts";
import { type BoardNewcomer, type BoardSnapshot, viewOf } from "./snapshot.ts";
import type { Point } from "./spread.ts";

/** What the scene asks for and tells. */
export interface BoardHooks {
  /** How much (0..1) of the phase has passed. */
  progress: () => number;
  /** A name has another place now (px of its middle). */
  nameMoved: (newcomer: string, x: number, y: number) => void;
  /** A picture has changed by itself: what rests has to draw again. */
  painted: () => void;
  /** The first picture is about to be drawn. */
  drawn: () => void;
}

/** The middle of a name (px) now; `far`: its figure still waits, small, in the distance, where no name can be read. */
export interface NameNow extends Point {
  far: boolean;
}

/** A figure that is smaller than this share of what it will be is far away. */
const farShare = 0.65;
const noFigure = { x: 0, y: 0, radius: 0 };

/** The board: the land and the sky, the square with its figures, and what it becomes at the end. */
export class BoardScene extends StageScene {
  readonly #hooks: BoardHooks;
  #snapshot: BoardSnapshot;
  #names: Readonly<Record<string, string>>;
  #sheet: Sheet | undefined;
  #parts: Parts | undefined;
  /** Where everything is to be; worked out anew when it is asked for after a change. */
  #here: Places | undefined;
  readonly #hour = new SkyHour(this);
  #paintedFor = "";

  constructor(snapshot: BoardSnapshot, names: Readonly<Record<string, string>>, hooks: BoardHooks) {
    super("board");
    this.#snapshot = snapshot;
    this.#names = names;
    this.#hooks = hooks;
  }

  override *build(): Generator<void, void> {
    this.#sheet?.clear();
    this.#sheet = new Sheet(this, this.size.ratio);
    this.#parts = undefined;
    this.#here = undefined;
    this.#paintedFor = this.#whatIsPainted();
    this.#hour.be(this.#hourOfPhase());
    const parts = yield* paintParts(this, this.#sheet, this.#places(), this.#snapshot);
    for (const newcomer of this.#snapshot.newcomers) {
      this.#figureOf(newcomer, parts);
      yield;
    }
    this.#parts = parts;
    this.#settle();
    this.game.events.once(Phaser.Core.Events.POST_RENDER, this.#hooks.drawn);
    if (wantsNoMotion()) return;
    for (const part of [parts.backdrop, parts.structure]) part.stir();
    for (const figure of parts.figures.values()) figure.stir();
  }

  #places(): Places {
    this.#here ??= places(this.#snapshot, this.size.width, this.size.height, this.#names);
    return this.#here;
  }

  /** What everything is painted for: where the square lies, and who is on it. For anything else it is painted anew. */
  #whatIsPainted(): string {
    return JSON.stringify([this.#places().square, this.#snapshot.newcomers.map(({ id }) => id)]);
  }

  /** Shows another snapshot: moves what is different, as planned, or puts it there at once. */
  show(snapshot: BoardSnapshot, names: Readonly<Record<string, string>>): void {
    const before = this.#snapshot;
    this.#snapshot = snapshot;
    this.#names = names;
    this.#here = undefined;
    if (!this.isRunning) return;
    if (this.#whatIsPainted() !== this.#paintedFor) {
      this.fit();
      return;
    }
    if (!this.#parts) return;
    const beats = plan(before, snapshot);
    if (wantsNoMotion()) {
      this.#settle();
      return;
    }
    const walks = beats.flatMap((beat) => (beat.kind === "walk" ? [beat] : []));
    for (const beat of beats) this.#schedule(beat.at, () => this.#play(beat, lengthOf(walks)));
    const first = walks.length === 0 ? 0 : Math.min(...walks.map(({ at }) => at));
    this.#schedule(first, () => this.#makeRoom(new Set(walks.map(({ newcomer }) => newcomer))));
    this.#schedule(lengthOf(beats) + 50, () => this.#settleSigns());
  }

  /** Where a newcomer's name is now; undefined before there is a picture of them. */
  nameOf(newcomer: string): NameNow | undefined {
    const figure = this.#parts?.figures.get(newcomer);
    const place = this.#places().figures.get(newcomer);
    return figure && place && { ...figure.name, far: figure.sphere.radius < place.radius * farShare };
  }

  #schedule(at: number, act: () => void): void {
    if (at === 0) act();
    else this.time.delayedCall(at, act);
  }

  /** Those whose mood has not changed step aside for those who come. */
  #makeRoom(walking: ReadonlySet<string>): void {
    for (const [id, place] of this.#places().figures) {
      const figure = this.#parts?.figures.get(id);
      if (figure && !walking.has(id) && figure.isElsewhere(place)) figure.walk(place, 1600);
    }
  }

  /** @param arrived When (ms from now) everybody is where they walk to. */
  #play(beat: Beat, arrived: number): void {
    const parts = this.#parts;
    if (!parts) return;
    switch (beat.kind) {
      case "view":
        this.#changeView(beat.ms, arrived);
        return;
      case "sky":
        this.#hour.turn(this.#hourOfPhase(), beat.throughNight, this.#places().view === "square", beat.ms);
        return;
      case "thread":
        if (beat.on) parts.threads.add(beat.thread, beat.ms);
        else parts.threads.remove(beat.thread, beat.ms);
        return;
      case "hearts":
        parts.heart.give(beat.count, this.#places().hearts, beat.ms);
        return;
      case "heart":
        parts.heart.shine(beat.on, beat.ms);
        return;
      default:
        this.#playFigure(beat, parts);
    }
  }

  #playFigure(beat: Extract<Beat, { newcomer: string }>, { figures }: Parts): void {
    const figure = figures.get(beat.newcomer);
    const newcomer = this.#snapshot.newcomers.find(({ id }) => id === beat.newcomer);
    const place = this.#places().figures.get(beat.newcomer);
    if (!figure || !newcomer || !place) return;
    playOn(figure, newcomer, place, beat, viewOf(this.#snapshot.phase));
  }

  #changeView(ms: number, arrived: number): void {
    const parts = this.#parts;
    if (!parts) return;
    const here = this.#places();
    const { view } = here;
    const onSquare = view === "square" ? 1 : 0;
    this.tweens.add({ targets: [parts.ground, parts.dial.group], alpha: onSquare, duration: ms * 0.6 });
    parts.threads.fade(onSquare);
    const ends = view === "structure";
    if (ends) parts.celebration.begin(arrived, this.#snapshot.tables);
    else parts.celebration.end(ms * 0.5);
    if (view === "square") parts.structure.vanish(ms * 0.5);
    else if (ends) parts.structure.grow(here.structure, this.#takenNow(), arrived * 0.5, arrived);
    else parts.structure.grow(here.structure, this.#takenNow(), 0);
    if (ends) this.#rejoice(arrived + 1200);
    for (const newcomer of this.#snapshot.newcomers) {
      const figure = parts.figures.get(newcomer.id);
      if (!figure) continue;
      figure.belong(view, ms * 0.6);
      lightUp(figure, newcomer, ms);
    }
  }

  /** Round each sphere of the end there are sparks, one after another, from `after` ms on. */
  #rejoice(after: number): void {
    [...(this.#parts?.figures.values() ?? [])].forEach((figure, index) => {
      this.#schedule(after + index * 190, () => figure.rejoice());
    });
  }

  #takenNow(): ReadonlySet<number> {
    const seen = viewOf(this.#snapshot.phase) === "structure";
    return new Set(seen ? takenSpheres(this.#snapshot.newcomers.length) : []);
  }

  #hourOfPhase(): number {
    return hourOf(this.#snapshot.phase, this.#hooks.progress());
  }

  /** Puts everything where it belongs, at once. */
  #settle(): void {
    const parts = this.#parts;
    if (!parts) return;
    const here = this.#places();
    const onSquare = here.view === "square" ? 1 : 0;
    this.#hour.be(this.#hourOfPhase());
    parts.ground.setAlpha(onSquare);
    parts.dial.group.setAlpha(onSquare);
    parts.threads.set(threadsOf(this.#snapshot));
    parts.threads.fade(onSquare);
    parts.heart.shine(this.#snapshot.phase === "minigame", 0);
    const ends = here.view === "structure";
    parts.celebration.put(ends, this.#snapshot.tables);
    parts.structure.put(here.structure, this.#takenNow(), 1 - onSquare, ends);
    for (const newcomer of this.#snapshot.newcomers) this.#figureOf(newcomer, parts);
    for (const [id, place] of here.figures) parts.figures.get(id)?.put(place);
    for (const figure of parts.figures.values()) figure.belong(here.view, 0);
    this.#settleSigns();
    this.update(this.time.now);
  }

  /** Makes every sign what it has to be, whatever was under way. */
  #settleSigns(): void {
    const parts = this.#parts;
    if (!parts) return;
    parts.threads.set(threadsOf(this.#snapshot));
    const view = viewOf(this.#snapshot.phase);
    for (const newcomer of this.#snapshot.newcomers) settleSigns(this.#figureOf(newcomer, parts), newcomer, view);
    this.#makeRoom(new Set());
  }

  #figureOf(newcomer: BoardNewcomer, parts: Parts): Figure {
    const known = parts.figures.get(newcomer.id);
    if (known) return known;
    const made = new Figure(this, parts.sheet, newcomer, parts.radius, this.#hooks.painted);
    parts.figures.set(newcomer.id, made);
    parts.crowd.add(made.body);
    return made;
  }

  /** Paints what lies still, the square or the dawn of the end, on the sky behind it, where that can be. */
  #layStill({ backdrop, ground, structure, celebration: { beams } }: Parts): void {
    structure.showTubes(beams.alpha < 1);
    const lies = [ground, beams].find(({ alpha }) => alpha === 1);
    const isCarried = backdrop.turn(this.#hour.now, lies, lies === beams);
    for (const picture of [ground, beams]) picture.setVisible(!(isCarried && picture === lies));
  }

  override update(time: number): void {
    const parts = this.#parts;
    if (!parts) return;
    this.#hour.follow(this.#hourOfPhase());
    this.#layStill(parts);
    parts.dial.show(this.#hour.now, this.#hooks.progress());
    parts.dusk.setAlpha(duskAt(this.#hour.now) * parts.ground.alpha);
    parts.crowd.sort("y");
    const here = this.#places();
    const endOf = (to: string) =>
      to === classHeart ? parts.heart.sphere : (parts.figures.get(to)?.sphere ?? noFigure);
    parts.threads.lay(here, endOf, wantsNoMotion() ? 0 : time);
    for (const figure of parts.figures.values()) {
      const { x, y } = figure.name;
      const before = parts.names.get(figure.id);
      if (before?.x === x && before.y === y) continue;
      parts.names.set(figure.id, { x, y });
      this.#hooks.nameMoved(figure.id, x, y);
    }
  }
}
