type Picture = HTMLImageElement | SVGImageElement;

/** How long (ms) until a picture is asked for again that did not come. */
const againMs = 3_000;

/**
 * Asks again for a picture that did not come; whoever is told that it did not come this time either asks once more.
 *
 * @param isWanted Whether it still is, by then.
 */
export function askAgain(picture: Picture, isWanted: () => boolean = () => true): void {
  const attribute = picture instanceof HTMLImageElement ? "src" : "href";
  const lost = picture.getAttribute(attribute);
  setTimeout(() => {
    if (lost !== null && picture.getAttribute(attribute) === lost && isWanted()) picture.setAttribute(attribute, lost);
  }, againMs);
}

/** On a weak network a picture may be lost: every one on the page is asked for until it is there. */
export function askAgainForLostPictures(): void {
  // An error of a picture does not bubble.
  document.addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLImageElement || target instanceof SVGImageElement)
        askAgain(target, () => target.isConnected);
    },
    { capture: true },
  );
}
