import { ringOf } from "../../../shared/game/rules.ts";
import type { Figure } from "./figure.ts";
import type { FigurePlace } from "./layout.ts";
import type { Beat } from "./plan.ts";
import type { BoardNewcomer, View } from "./snapshot.ts";

/** Plays a beat of one newcomer on their figure, which belongs at `place`. */
export function playOn(
  figure: Figure,
  newcomer: BoardNewcomer,
  place: FigurePlace,
  beat: Extract<Beat, { newcomer: string }>,
  view: View,
): void {
  switch (beat.kind) {
    case "walk":
      figure.walk(place, beat.ms);
      return;
    case "face":
      if (figure.face(ringOf(newcomer.mood))) figure.rejoice();
      return;
    case "leave":
    case "return":
      figure.leave(newcomer.gone, beat.ms);
      lightUp(figure, newcomer, beat.ms);
      return;
    case "alarm":
      figure.alarm(newcomer.alarm, beat.ms);
      return;
    case "light":
      lightUp(figure, newcomer, beat.ms);
      return;
    case "max":
      figure.max(newcomer.max !== "", beat.ms);
      return;
    case "appear":
      figure.belong(view, beat.ms);
      return;
    default:
      beat satisfies never;
  }
}

/** Makes every sign of a figure what it has to be, whatever was under way. */
export function settleSigns(figure: Figure, newcomer: BoardNewcomer, view: View): void {
  figure.face(ringOf(newcomer.mood));
  figure.leave(newcomer.gone, 0);
  lightUp(figure, newcomer, 0);
  figure.alarm(newcomer.alarm && view === "square", 0);
  figure.max(newcomer.max !== "", 0);
}

/** Lets a figure shine, or no more, within `ms`: for a light that was kept on for them, and for who is away. */
export function lightUp(figure: Figure, { light, gone }: BoardNewcomer, ms: number): void {
  figure.light(light > 0 || gone, light > 0, ms);
}
