import { weightiestNotes } from "../notes.ts";
import { rules } from "../rules.ts";
import { type Game, SlideState } from "../state.ts";
import { showing } from "./phase.ts";

/** The class's own decisions as talking points; the host shows the slides. */
export const debrief = showing(
  (game) => (game.state.preset === "station" ? rules.time.stationDebrief : 0),
  "teachback",
  (game) => {
    game.state.slide = 0;
    game.state.slides.clear();
    for (const { kind, newcomer, day, chapter, tables, keys } of weightiestNotes(game)) {
      game.state.slides.push(slide(kind, newcomer, day, Math.max(0, chapter), tables, keys));
    }
    const last = furthestOn(game);
    if (last) game.state.slides.push(slide("ending", last.id, game.state.day, 3, [], []));
  },
);

/** The newcomer whose good moment closes the debrief: the one who feels best. */
function furthestOn(game: Game) {
  return [...game.state.newcomers].sort((one, other) => other.mood - one.mood)[0];
}

function slide(
  kind: SlideState["kind"],
  newcomer: string,
  day: number,
  chapter: number,
  tables: number[],
  keys: string[],
): SlideState {
  const made = new SlideState({ kind, newcomer, day, chapter });
  made.tables.push(...tables);
  made.keys.push(...keys);
  return made;
}
