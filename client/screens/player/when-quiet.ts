import { useEffect } from "preact/hooks";

/** By finger, mouse, keyboard, or the double tap of a screen reader, which puts no finger on the page. */
const presses = ["pointerdown", "keydown", "click"] as const;

/**
 * Tells once that nothing has been pressed on the page for so long (ms); a tablet that slept that long tells it as it wakes
 * up.
 *
 * @returns Stops waiting.
 */
export function whenQuiet(quietMs: number, then: () => void): () => void {
  let pressedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const left = pressedAt + quietMs - Date.now();
    if (left > 0) {
      timer = setTimeout(look, left);
      return;
    }
    stop();
    then();
  };
  const press = () => {
    pressedAt = Date.now();
  };
  const stop = () => {
    clearTimeout(timer);
    for (const kind of presses) document.removeEventListener(kind, press, true);
    document.removeEventListener("visibilitychange", look);
  };
  for (const kind of presses) document.addEventListener(kind, press, true);
  document.addEventListener("visibilitychange", look);
  look();
  return stop;
}

/** `whenQuiet`, as long as it is wanted. */
export function useWhenQuiet(wanted: boolean, quietMs: number, then: () => void): void {
  useEffect(() => (wanted ? whenQuiet(quietMs, then) : undefined), [wanted]);
}
