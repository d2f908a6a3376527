/**
 * Names the browser's tab after the page's first heading as it is now, so that one finds a page among many, and whoever
 * listens hears at once which one it is.
 *
 * @param place Where the page is drawn.
 */
export function followHeading(place: HTMLElement): void {
  const game = document.title;
  const name = () => {
    const heading = place.querySelector("h1")?.textContent ?? game;
    const title = heading === game ? game : `${heading} · ${game}`;
    if (document.title !== title) document.title = title;
  };
  new MutationObserver(name).observe(place, { childList: true, characterData: true, subtree: true });
}
