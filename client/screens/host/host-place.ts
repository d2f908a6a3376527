/** What of the host's page is on the screen before a game is led. */
export type HostPlace = "start" | "lesson" | "prepare";

const places = ["lesson", "prepare"] as const;

/**
 * Reads where the host is.
 *
 * @param hash The fragment with its `#`: `#lesson`, `#prepare`; anything else is the start.
 */
export function readHostPlace(hash: string): HostPlace {
  return places.find((place) => hash === `#${place}`) ?? "start";
}

/** Goes there; the browser's way back leads to where the host was. */
export function goToHostPlace(place: HostPlace): void {
  location.hash = place === "start" ? "" : place;
}
