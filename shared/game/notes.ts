import { rules } from "./rules.ts";
import type { Game, SlideKind } from "./state.ts";

/** How much each kind of moment is worth talking about; the few weightiest of a game become its debrief. */
const weights: Record<SlideKind, number> = {
  rescue: 10,
  differed: 8,
  nextAdult: 7,
  tempting: 6,
  alarm: 5,
  turn: 4,
  tooEarly: 3,
  helped: 2,
  kindOnly: 1,
  ending: 0,
};

/** Keeps a moment of the game for the debrief. `extra` makes bigger moments of a kind go first. */
export function note(
  game: Game,
  moment: { kind: SlideKind; newcomer: string; chapter: number; tables: number[]; keys: string[] },
  extra = 0,
): void {
  game.secrets.noted.push({ ...moment, day: game.state.day, weight: weights[moment.kind] + extra });
}

type Moments = Game["secrets"]["noted"];

/**
 * The moments to show, the weightiest in the order of the days they happened on; and the next ones, which the host may
 * show instead.
 */
export function notesForDebrief(game: Game): { shown: Moments; spare: Moments } {
  const most = rules.debrief;
  const shown: Moments = [];
  const spare: Moments = [];
  for (const candidate of [...game.secrets.noted].sort((one, other) => other.weight - one.weight)) {
    const ofKind = shown.filter((moment) => moment.kind === candidate.kind).length;
    if (shown.length < most.slides && ofKind < most.slidesOfOneKind) shown.push(candidate);
    else if (spare.length < most.spare) spare.push(candidate);
  }
  return { shown: shown.sort((one, other) => one.day - other.day), spare };
}
