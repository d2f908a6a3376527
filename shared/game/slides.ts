import { type Game, SlideState } from "./state.ts";

/** A slide with the same words as another. An instance of the state never stands in two places. */
function copyOf({ kind, newcomer, day, chapter, tables, keys }: SlideState, shown: boolean): SlideState {
  const copy = new SlideState({ kind, newcomer, day, chapter, shown });
  copy.tables.push(...tables);
  copy.keys.push(...keys);
  return copy;
}

/** Puts the slides at these places first, in this order; the others follow, not shown. The debrief begins anew. */
export function arrange({ state }: Game, shown: readonly number[]): void {
  const before = [...state.slides];
  const first = shown.flatMap((place) => before[place] ?? []);
  const rest = before.filter((slide) => !first.includes(slide));
  const arranged = [...first.map((slide) => copyOf(slide, true)), ...rest.map((slide) => copyOf(slide, false))];
  state.slides.clear();
  state.slides.push(...arranged);
  state.slide = 0;
}

/** How many slides the debrief shows; those stand first. */
export function shownSlides(slides: Iterable<Pick<SlideState, "shown">>): number {
  return [...slides].filter(({ shown }) => shown).length;
}

/** How many slides the debrief shows after the one it is at. */
export function slidesLeft({ slide, slides }: { slide: number; slides: Iterable<Pick<SlideState, "shown">> }): number {
  return Math.max(0, shownSlides(slides) - slide - 1);
}
