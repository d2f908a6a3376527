import { notesForDebrief } from "../notes.ts";
import { debriefMs } from "../pace.ts";
import { rules } from "../rules.ts";
import { type Game, SlideState } from "../state.ts";
import type { Phase } from "./phase.ts";
import { afterTeachback } from "./teachback.ts";

/** The class's own decisions as talking points; the host shows the slides. */
export const debrief: Phase = {
  duration: debriefMs,
  enter: (game) => {
    game.state.slide = 0;
    game.state.slides.clear();
    const { shown, spare } = notesForDebrief(game);
    for (const moment of shown) game.state.slides.push(slide(moment, true));
    const last = furthestOn(game);
    if (last) {
      const { day } = game.state;
      const ending = { newcomer: last.id, day, chapter: rules.max.lastChapter, tables: [], keys: [] };
      game.state.slides.push(slide({ kind: "ending", ...ending }, true));
    }
    for (const moment of spare) game.state.slides.push(slide(moment, false));
  },
  finishStep: () => {},
  over: () => false,
  leave: (game) => (game.setup.teachback ? "teachback" : afterTeachback(game)),
};

/** The newcomer whose good moment closes the debrief: the one who feels best. */
function furthestOn(game: Game) {
  return [...game.state.newcomers].sort((one, other) => other.mood - one.mood)[0];
}

type Moment = Pick<Game["secrets"]["noted"][number], "kind" | "newcomer" | "day" | "chapter" | "tables" | "keys">;

function slide({ kind, newcomer, day, chapter, tables, keys }: Moment, shown: boolean): SlideState {
  const made = new SlideState({ kind, newcomer, day, chapter: Math.max(0, chapter), shown });
  made.tables.push(...tables);
  made.keys.push(...keys);
  return made;
}
