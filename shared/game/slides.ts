import { type Game, SlideState } from "./state.ts";

/** What a slide tells of, as it was noted or as another slide has it. */
type Moment = Pick<SlideState, "kind" | "newcomer" | "day" | "chapter"> & {
  tables: Iterable<number>;
  keys: Iterable<string>;
};

/** A slide that tells of a moment; of another slide a new one, for an instance of the state never stands in two places. */
export function slideOf({ kind, newcomer, day, chapter, tables, keys }: Moment, shown: boolean): SlideState {
  const slide = new SlideState({ kind, newcomer, day, chapter: Math.max(0, chapter), shown });
  slide.tables.push(...tables);
  slide.keys.push(...keys);
  return slide;
}

/** Puts the slides at these places first, in this order; the others follow, not shown. The debrief begins anew. */
export function arrange({ state }: Game, shown: readonly number[]): void {
  const before = [...state.slides];
  const first = shown.flatMap((place) => before[place] ?? []);
  const rest = before.filter((slide) => !first.includes(slide));
  const arranged = [...first.map((slide) => slideOf(slide, true)), ...rest.map((slide) => slideOf(slide, false))];
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
