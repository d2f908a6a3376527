import type { Tell } from "../command.ts";
import { countingSeats } from "../counting.ts";
import { storyOf, tableSecrets } from "../lookup.ts";
import { moodCap, setMood } from "../mood.ts";
import { draw, pick } from "../random.ts";
import { rules } from "../rules.ts";
import { ChangeState, type Game, type NewcomerState } from "../state.ts";
import { emptyVisit } from "../visit.ts";
import type { Phase } from "./phase.ts";

/** A new day: what the night brought, sometimes an event, and a new speaker at every table. */
export const morning: Phase = {
  duration: () => rules.time.morning,
  enter: (game, tell) => {
    const { state } = game;
    state.day += 1;
    state.round = 1;
    for (const newcomer of state.newcomers) {
      newcomer.visited = false;
      newcomer.light = 0;
      newcomer.visitsToday = 0;
    }
    for (const table of state.tables) {
      table.claim = "";
      table.extraClaim = "";
      table.hasExtraVisit = table.boughtVisit;
      table.boughtVisit = false;
      table.hearts = 0;
      table.praise = "";
      Object.assign(tableSecrets(game, table.number), emptyVisit());
      const present = countingSeats(game, table.number);
      table.speaker = present[(state.day - 1) % Math.max(1, present.length)]?.id ?? "";
    }
    bringEvent(game, tell);
  },
  finishStep: () => {},
  over: () => false,
  leave: () => "choose",
};

/** Sometimes something happens that moves one newcomer, or several who share a theme; never down to leaving. */
function bringEvent(game: Game, tell: Tell): void {
  const { random } = game.secrets;
  if (draw(random) >= rules.events.share) return;
  const bySchool = game.schoolEvents.filter((event) => !game.secrets.eventsTold.includes(event.id));
  if (bySchool.length > 0 && draw(random) < rules.events.ofSchoolShare) {
    const event = pick(random, bySchool);
    const touched = [...game.state.newcomers].filter((newcomer) =>
      storyOf(game, newcomer.id).themes.some((theme) => event.themes.includes(theme)),
    );
    if (touched.length > 0) game.secrets.eventsTold.push(event.id);
    for (const newcomer of touched.slice(0, rules.events.mostTouched)) {
      happen(game, newcomer, event.mood, "schoolEvent", event.id, tell);
    }
    return;
  }
  const own = [...game.state.newcomers].flatMap((newcomer) =>
    storyOf(game, newcomer.id)
      .events.filter((event) => !game.secrets.eventsTold.includes(`${newcomer.id}/${event.id}`))
      .map((event) => ({ newcomer, event })),
  );
  if (own.length === 0) return;
  const { newcomer, event } = pick(random, own);
  game.secrets.eventsTold.push(`${newcomer.id}/${event.id}`);
  happen(game, newcomer, event.mood, "event", event.id, tell);
}

function happen(
  game: Game,
  newcomer: NewcomerState,
  mood: number,
  reason: "event" | "schoolEvent",
  event: string,
  tell: Tell,
): void {
  const before = newcomer.mood;
  const moved = before + mood;
  const after =
    mood > 0 ? Math.max(before, Math.min(moodCap(newcomer), moved)) : Math.max(rules.events.leastMood, moved);
  game.state.changes.push(new ChangeState({ newcomer: newcomer.id, before, after, reason, event }));
  setMood(newcomer, after, tell);
}
