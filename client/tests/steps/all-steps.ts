import { loadContent } from "../../../server/content.ts";
import { createGame } from "../../../shared/game/index.ts";
import { setupOfNewGame } from "../../../shared/game/setup.ts";
import { everyStep, everyStepOfSharedDevice, type StepShown } from "./every-step.ts";

/** Steps that bots came to in whole games. */
export const playedSteps: readonly StepShown[] = [...everyStep(), ...everyStepOfSharedDevice()];

/** All that a player may have on the screen: what bots came to, what covers a step, and what hardly a game comes to. */
export const allSteps: readonly StepShown[] = [...playedSteps, ...covers(), ...seldomSteps()];

/** Throws when there is no step of this name. */
export function stepNamed(name: string): StepShown {
  return nameIn(allSteps, name);
}

function nameIn(steps: readonly StepShown[], name: string): StepShown {
  const found = steps.find((step) => step.name === name);
  if (!found) throw new Error(`there is no step ${name}`);
  return found;
}

function played(name: string): StepShown {
  return nameIn(playedSteps, name);
}

function covers(): StepShown[] {
  const step = played("lobby");
  return [
    { ...step, name: "paused", game: { ...step.game, paused: true } },
    { ...step, name: "passed", seat: { ...step.seat, passed: true } },
    { ...step, name: "passed, and asks for quiet", seat: { ...step.seat, passed: true, quiet: true } },
  ];
}

function seldomSteps(): StepShown[] {
  return [
    beingThere(played("mark")),
    beingThere(played("talk")),
    withHearts(),
    withoutHearts("evening without hearts", { last: false, light: 0 }),
    withoutHearts("evening of used hearts", { last: false, light: 2 }),
    withoutHearts("last evening without hearts", { last: true, light: 0 }),
    withoutHearts("last evening of used hearts", { last: true, light: 2 }),
    nobodyAsked("nobody asked", { last: false }),
    nobodyAsked("nobody asked on the last day", { last: true }),
    ofOneNewcomer(played("finale")),
    ...["choose", "evening", "morning"].map((name) => ofNineNewcomers(played(name))),
  ];
}

/** What the seat sees of its table's visit; throws when it is at none. */
function visitOf({ name, seat }: StepShown) {
  if (!seat.visit) throw new Error(`${name} is no step of a visit`);
  return seat.visit;
}

/** The step in a visit after all chapters, with cards that were missed in one of them. */
function beingThere(step: StepShown): StepShown {
  const visit = visitOf(step);
  const cards = visit.cards.map((card) => ({ ...card, id: `${visit.chapter}/${card.id}` }));
  const bare = { chapter: -1, cards, place: "" as const, markers: [], selection: [], divided: [] };
  const seat = { ...step.seat, markers: step.seat.markers.map(() => []), visit: { ...visit, ...bare } };
  return { ...step, name: `${step.name}, being there`, seat };
}

/** An evening on which the class has hearts for a light and for a visit; bots play too badly to have any left. */
function withHearts(): StepShown {
  const step = played("evening");
  return { ...step, name: "evening of three hearts", game: { ...step.game, hearts: 3 } };
}

/** An evening on which the class has no hearts; the table numbered `light` has used them for a newcomer. */
function withoutHearts(name: string, { last, light }: { last: boolean; light: number }): StepShown {
  const { game, ...step } = played("evening");
  const newcomers = game.newcomers.map((newcomer, at) => ({ ...newcomer, light: at === 0 ? light : 0 }));
  const tables = game.tables.map((table) => ({ ...table, boughtVisit: false }));
  const day = last ? game.days : game.days - 1;
  return { ...step, name, game: { ...game, hearts: 0, day, newcomers, tables } };
}

/** A search that ends without a sentence to ask with, though an adult is chosen. */
function nobodyAsked(name: string, { last }: { last: boolean }): StepShown {
  const step = played("sought words");
  const visit = { ...visitOf(step), sought: "" as const, sentence: "" };
  const { game, seat } = step;
  return { name, game: { ...game, day: last ? game.days : game.days - 1 }, seat: { ...seat, visit } };
}

/** The step in the game of a single table, which looks after one newcomer. */
function ofOneNewcomer(step: StepShown): StepShown {
  const newcomers = step.game.newcomers.slice(0, 1);
  return { ...step, name: `${step.name} of one newcomer`, game: { ...step.game, newcomers } };
}

/** The step of the largest class on its worst morning: nine newcomers, four of whom think of leaving. */
function ofNineNewcomers(step: StepShown): StepShown {
  const { state } = createGame(setupOfNewGame({ preset: "week", tables: 9 }), loadContent(), 1);
  const newcomers = state.toJSON().newcomers.map((one, at) => (at < 4 ? { ...one, mood: 2, alarm: true } : one));
  const changes = newcomers.map(({ id }) => ({
    newcomer: id,
    before: 3,
    after: 2,
    reason: "lonely" as const,
    event: "",
  }));
  return { ...step, name: `${step.name} of nine newcomers`, game: { ...step.game, day: 2, newcomers, changes } };
}
