import type Phaser from "phaser";
import type { SpreadView } from "../../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { colourNumber } from "../../../design/tokens.ts";
import type { Point } from "../../board/spread.ts";
import type { SpreadPlaces } from "./layout.ts";

const top = -Math.PI / 2;
const round = 2 * Math.PI;
/** Steps a hand takes until its owner is ready to say no, as the rules have it. */
const readySteps = 10;

const colours = {
  time: colourNumber("lamp-bright"),
  hand: colourNumber("lamp"),
  ready: colourNumber("ring-5"),
  together: colourNumber("card"),
  behind: colourNumber("night"),
} as const;

/** Draws the rings round phones anew: time that runs out, hands that get ready, and the two halves of a report. */
export function drawRings(rings: Phaser.GameObjects.Graphics, view: SpreadView, here: SpreadPlaces, now: number): void {
  rings.clear();
  const thick = Math.max(3, here.radius * 0.11);
  const arc = (middle: Point | undefined, from: number, to: number, colour: number, alpha = 1) => {
    if (!middle || to <= from) return;
    rings.lineStyle(thick, colour, alpha);
    rings.beginPath();
    rings.arc(middle.x, middle.y, here.ring, from, to);
    rings.strokePath();
  };
  for (const { phone, doing, from, until } of view.senders) {
    const middle = here.phones[phone];
    if (doing === "listens") {
      const report = view.reports.some((one) => one.phone === phone);
      arc(middle, top + 0.12, top + Math.PI - 0.12, colours.together, report ? 1 : 0.4);
      arc(middle, top + Math.PI + 0.12, top + round - 0.12, colours.together, 0.4);
    }
    if (doing === "thinks" && until > 0) {
      const left = Math.min(1, Math.max(0, (until - now) / (until - from)));
      arc(middle, 0, round, colours.behind, 0.45);
      arc(middle, top, top + left * round, colours.time);
    }
  }
  for (const { phone, since } of view.hands) {
    const share = Math.min(1, Math.max(0.05, (now - since) / readySteps));
    arc(here.phones[phone], 0, round, colours.behind, 0.45);
    arc(here.phones[phone], top, top + share * round, share < 1 ? colours.hand : colours.ready);
  }
}
