import { notesForDebrief } from "../notes.ts";
import { debriefMs } from "../pace.ts";
import { rules } from "../rules.ts";
import { slideOf } from "../slides.ts";
import type { Game } from "../state.ts";
import type { Phase } from "./phase.ts";
import { afterTeachback } from "./teachback.ts";

/** The class's own decisions as talking points; the host shows the slides. */
export const debrief: Phase = {
  duration: debriefMs,
  enter: (game) => {
    game.state.slide = 0;
    game.state.slides.clear();
    const { shown, spare } = notesForDebrief(game);
    for (const moment of shown) game.state.slides.push(slideOf(moment, true));
    const last = furthestOn(game);
    if (last) {
      const { day } = game.state;
      const ending = { newcomer: last.id, day, chapter: rules.max.lastChapter, tables: [], keys: [] };
      game.state.slides.push(slideOf({ kind: "ending", ...ending }, true));
    }
    for (const moment of spare) game.state.slides.push(slideOf(moment, false));
  },
  finishStep: () => {},
  over: () => false,
  leave: (game) => (game.setup.teachback ? "teachback" : afterTeachback(game)),
};

/** The newcomer whose good moment closes the debrief: the one who feels best. */
function furthestOn(game: Game) {
  return [...game.state.newcomers].sort((one, other) => other.mood - one.mood)[0];
}
