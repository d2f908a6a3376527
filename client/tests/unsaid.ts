/**
 * Runs in the page: what Orca goes past in Firefox though it stands there, the kind and the place, one line each. Of a status
 * it says that it is one and not its words, so what changes is a live region without a role; a picture is passed by where
 * what it is drawn of can be reached, and a clock where its time cannot.
 */
export function unsaid(): string[] {
  const wordsOf = (element: Element) => {
    const said = element.cloneNode(true) as Element;
    for (const hidden of said.querySelectorAll("[aria-hidden='true']")) hidden.remove();
    return said.textContent?.trim() ?? "";
  };
  const kinds: readonly [kind: string, places: string, goesPast: (element: Element) => boolean][] = [
    ["a status", "[role='status'], output", () => true],
    [
      "a picture of parts",
      "[role='img']:not(svg)",
      (one) => one.querySelector(":scope > :not([aria-hidden])") !== null,
    ],
    ["a clock without its time", "[role='timer']", (one) => wordsOf(one) === ""],
  ];
  return kinds.flatMap(([kind, places, goesPast]) =>
    [...document.querySelectorAll(places)].filter(goesPast).map((one) => `${kind}: ${one.outerHTML.slice(0, 120)}`),
  );
}
