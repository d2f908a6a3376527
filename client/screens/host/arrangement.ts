import type { Slide } from "../../store/index.ts";

/** Moments of the debrief in the order a host is giving them, by what they are about. */
export type Arrangement = readonly string[];

function aboutOf({ shown: _, ...moment }: Slide): string {
  return JSON.stringify(moment);
}

/** The order that slides at these places (0-based) have. */
export function arrangementOf(places: readonly number[], slides: readonly Slide[]): Arrangement {
  return places.flatMap((place) => {
    const slide = slides[place];
    return slide ? [aboutOf(slide)] : [];
  });
}

/** Where those moments are now (0-based): another host may have put the slides in another order meanwhile. */
export function placesOf(arrangement: Arrangement, slides: readonly Slide[]): number[] {
  const now = slides.map(aboutOf);
  return arrangement.map((moment) => now.indexOf(moment)).filter((place) => place >= 0);
}
