import { clearReady } from "./counting.ts";
import { paceNow } from "./pace.ts";
import { rules } from "./rules.ts";
import type { Game, Step, TableState } from "./state.ts";

type StepTimes = Readonly<Partial<Record<Step, number>>>;

/** How long a step takes in a timed game (ms); steps that are not listed wait. */
const usualTimes: StepTimes = {
  listen: rules.time.listen,
  heard: rules.time.heard,
  moment: rules.time.moment,
  mark: rules.time.mark,
  talk: rules.time.talk,
  result: rules.time.result,
  seek: rules.time.seek,
  sought: rules.time.sought,
  help: rules.time.help,
  helped: rules.time.helped,
  rescue: rules.time.rescue,
  tip: rules.time.teachback,
};

const timesToRead: StepTimes = rules.timeToRead;

/** How long a step lasts in a timed game (ms) at the usual pace, 0 for one that waits; before edition 4 no longer than it takes. */
function timeOf(step: Step, edition: number): number {
  return (edition >= 4 ? timesToRead[step] : undefined) ?? usualTimes[step] ?? 0;
}

/** Puts a table at a step, with nobody ready yet and a deadline when the game is timed. */
export function startStep(game: Game, table: TableState, step: Step): void {
  table.step = step;
  const time = game.state.timed ? Math.round(timeOf(step, game.setup.edition) * paceNow(game)) : 0;
  table.stepStartedAt = game.state.clock;
  table.stepEndsAt = time > 0 ? game.state.clock + time : 0;
  table.extended = false;
  clearReady(game, table);
}
