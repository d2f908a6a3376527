/**
 * Lays a `PrintFlow` out as it is on paper: `max-on-paper` in the styles, and nothing folded away.
 *
 * @returns What brings it back to the screen.
 */
export function layOnPaper(flow: HTMLElement): () => void {
  const folded = [...flow.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  flow.classList.add("max-on-paper");
  for (const details of folded) details.open = true;
  return () => {
    flow.classList.remove("max-on-paper");
    for (const details of folded) details.open = false;
  };
}
