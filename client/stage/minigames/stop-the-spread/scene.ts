import type Phaser from "phaser";
import type { News, Sender } from "../../../../shared/minigames/stop-the-spread/state.ts";
import type { SpreadView } from "../../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { Backdrop, paintBackdrop } from "../../board/backdrop.ts";
import type { Point } from "../../board/spread.ts";
import { wantsNoMotion } from "../../run-scene.ts";
import type { Sheet } from "../../sheet.ts";
import { MinigameScene, type Picture, type SceneInput } from "../minigame-scene.ts";
import { between, type SpreadPlaces, spreadPlaces } from "./layout.ts";
import { paintCard, paintChevron, paintLine } from "./paint.ts";
import { notThereYet, PhoneFigure } from "./phone-figure.ts";
import { isLit, isThere, lookOfPhone } from "./phone-look.ts";
import { drawRings } from "./rings.ts";

/** Hour of the evening sky while nobody has said no, and how much later it is when all have. */
const firstHour = 17;
const hoursOfEvening = 1.3;
/** Arrow heads on a line at a time, and steps one takes from end to end. */
const chevronCount = 4;
const chevronSteps = 24;
/** Senders whose way can be seen at a time. */
const mostWays = 2;

/** Stop the spread: spheres with phones, joined by tubes; a card turned over that hops along them, and lights that go on. */
class SpreadScene extends MinigameScene<SpreadView> {
  #parts: Parts | undefined;

  constructor(input: SceneInput<SpreadView>) {
    super("stop-the-spread", input);
  }

  protected override *paint(sheet: Sheet): Generator<void, void> {
    const { width, height } = this.size;
    const { view } = this;
    const here = spreadPlaces(width, height, view.phones.length);
    const backdrop = new Backdrop(this, sheet, here.land, yield* paintBackdrop(this, here.land));
    yield;
    const thick = Math.max(4, here.phone.height * 0.1);
    const lines = view.lines.map(([one, other]) => layLine(sheet, thick, here.phones[one], here.phones[other]));
    const size = Math.max(8, here.phone.height * 0.2);
    const chevron = sheet.paint("chevron", size * 1.6, size * 1.6, (brush) => paintChevron(brush, size));
    const ways = Array.from({ length: mostWays }, () =>
      Array.from({ length: chevronCount }, () => sheet.image(chevron).setVisible(false)),
    );
    yield;
    const figures = here.phones.map((middle, phone) => {
      const owner = view.phones[phone]?.owner ?? "bolu";
      return new PhoneFigure(sheet, middle, here, owner);
    });
    yield;
    const rings = this.add.graphics();
    const card = cardKey(sheet, here);
    const cards = Array.from({ length: mostWays }, () => sheet.image(card).setVisible(false));
    this.#parts = { sheet, here, thick, backdrop, lines, ways, figures, rings, cards };
    this.#apply();
    if (!wantsNoMotion()) backdrop.stir();
  }

  protected override changed(before: SpreadView): void {
    if (!this.#parts) return;
    if (before.phones.length !== this.view.phones.length) {
      this.fit();
      return;
    }
    this.#apply();
    const { news } = this.view;
    if (news && news.at !== before.news?.at && !wantsNoMotion()) this.#tell(this.#parts, news);
  }

  /** Draws what is on its way; called by Phaser at every frame. */
  override update(): void {
    const parts = this.#parts;
    if (!parts) return;
    const now = this.given.stepsNow();
    const { here, ways, cards, rings } = parts;
    const known = this.view.senders.filter(({ target }) => target >= 0);
    ways.forEach((chevrons, index) => {
      const sender = known[index];
      const way = sender && ends(here, sender);
      showWay(chevrons, way, now);
      const card = cards[index];
      if (card) showFlight(card, sender, way, now);
    });
    drawRings(rings, this.view, here, now);
  }

  /** Puts everything as the view has it. */
  #apply(): void {
    const parts = this.#parts;
    if (!parts) return;
    const { view } = this;
    const { saidNo, clean, deleted, has } = view.tally;
    const share = (saidNo + deleted) / Math.max(1, saidNo + clean + deleted + has);
    parts.backdrop.turn(firstHour + hoursOfEvening * share);
    parts.lines.forEach((line, index) => {
      const [one, other] = view.lines[index] ?? [0, 0];
      line.setAlpha(isThere(view, [one, other]) ? 1 : notThereYet);
      line.setTexture(lineKey(parts.sheet, parts.thick, isLit(view, [one, other])));
    });
    parts.figures.forEach((figure, phone) => {
      figure.show(lookOfPhone(view, phone));
    });
  }

  /** Lets what has just happened be seen to happen. */
  #tell({ sheet, here, figures }: Parts, { kind, phone, to }: News): void {
    const from = here.phones[phone];
    const target = here.phones[to];
    switch (kind) {
      case "refused":
        if (!from || !target) return;
        figures[to]?.pop(this);
        this.sparkle(sheet, { ...target, radius: here.radius });
        this.#throwCard(sheet, between(from, target, 0.75), from, 0.2);
        return;
      case "passed":
        figures[to]?.shake(this);
        return;
      case "helped":
        if (!from) return;
        figures[phone]?.pop(this);
        this.sparkle(sheet, { ...from, radius: here.radius });
        this.#throwCard(sheet, from, { x: from.x, y: from.y - here.phone.height }, 0);
        return;
      case "joined":
        figures[phone]?.appear(this);
        return;
      default:
        kind satisfies never;
    }
  }

  /** A card that is sent back, or deleted: smaller and smaller, and gone. */
  #throwCard(sheet: Sheet, from: Point, to: Point, scale: number): void {
    if (!this.#parts) return;
    const card = sheet.image(cardKey(sheet, this.#parts.here), from.x, from.y);
    this.tweens.add({
      targets: card,
      x: to.x,
      y: to.y,
      angle: -160,
      scale: card.scaleX * scale,
      alpha: { from: 1, to: 0 },
      duration: 900,
      ease: "Cubic.easeOut",
      onComplete: () => card.destroy(),
    });
  }
}

export function makeScene(input: SceneInput<SpreadView>): SpreadScene {
  return new SpreadScene(input);
}

/** Every line is the same piece of tube, turned and drawn out. */
const lineLength = 64;

function lineKey(sheet: Sheet, thick: number, lit: boolean): string {
  return sheet.paint(`line ${lit}`, lineLength, thick, (brush) => paintLine(brush, lineLength, thick, lit));
}

function layLine(sheet: Sheet, thick: number, from: Point | undefined, to: Point | undefined): Picture {
  const [start, end] = [from ?? { x: 0, y: 0 }, to ?? { x: 0, y: 0 }];
  const middle = between(start, end, 0.5);
  const line = sheet.image(lineKey(sheet, thick, false), middle.x, middle.y);
  line.setDisplaySize(Math.hypot(end.x - start.x, end.y - start.y), thick);
  return line.setRotation(Math.atan2(end.y - start.y, end.x - start.x));
}

function cardKey(sheet: Sheet, { phone }: SpreadPlaces): string {
  const size = phone.width * 0.86;
  return sheet.paint("card", size * 1.2, size, (brush) => paintCard(brush, size));
}

interface Way {
  from: Point;
  to: Point;
}

/** Where a way begins and ends: at the rims of the two spheres. */
function ends({ phones, radius }: SpreadPlaces, sender: Sender): Way | undefined {
  const [from, to] = [phones[sender.phone], phones[sender.target]];
  if (!from || !to) return undefined;
  const rim = radius / Math.hypot(to.x - from.x, to.y - from.y);
  return { from: between(from, to, rim), to: between(from, to, 1 - rim) };
}

/** Arrow heads wander along the way; where nothing is to move they stand on it. */
function showWay(chevrons: readonly Picture[], way: Way | undefined, now: number): void {
  const turned = wantsNoMotion() ? 0.5 : now / chevronSteps;
  chevrons.forEach((chevron, index) => {
    chevron.setVisible(way !== undefined);
    if (!way) return;
    const share = (turned + index / chevrons.length) % 1;
    const { x, y } = between(way.from, way.to, share);
    chevron.setPosition(x, y).setRotation(Math.atan2(way.to.y - way.from.y, way.to.x - way.from.x));
    chevron.setAlpha(wantsNoMotion() ? 1 : Math.min(1, Math.sin(share * Math.PI) * 1.6));
  });
}

/** The card on its way, in the middle of it where nothing is to move. */
function showFlight(card: Picture, sender: Sender | undefined, way: Way | undefined, now: number): void {
  const isFlying = sender?.doing === "sends" && way !== undefined;
  card.setVisible(isFlying);
  if (!isFlying) return;
  const passed = (now - sender.from) / Math.max(1, sender.until - sender.from);
  const share = wantsNoMotion() ? 0.5 : Math.min(1, Math.max(0, passed));
  const { x, y } = between(way.from, way.to, share);
  card.setPosition(x, y - Math.sin(share * Math.PI) * 10).setAngle(wantsNoMotion() ? 0 : Math.sin(now / 2) * 8);
}

interface Parts {
  sheet: Sheet;
  here: SpreadPlaces;
  /** Of a line (px). */
  thick: number;
  backdrop: Backdrop;
  lines: readonly Picture[];
  ways: readonly (readonly Picture[])[];
  figures: readonly PhoneFigure[];
  rings: Phaser.GameObjects.Graphics;
  cards: readonly Picture[];
}
