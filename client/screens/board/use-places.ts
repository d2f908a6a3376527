import { useEffect, useRef, useState } from "preact/hooks";
import { newcomerName } from "../../language/index.ts";
import { type Places, places } from "../../stage/index.ts";
import type { PublicGame } from "../../store/index.ts";

/** Names of the game's newcomers by id, in the language of this screen. */
export function namesOf(game: PublicGame): Record<string, string> {
  return Object.fromEntries(game.newcomers.map(({ id }) => [id, newcomerName(id)]));
}

/** Where everything on the board is, for the size its holder has now. */
export function usePlaces(game: PublicGame): {
  holder: (element: HTMLElement | null) => void;
  places: Places | undefined;
} {
  const [size, setSize] = useState<{ width: number; height: number }>();
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const holder = useRef((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    let isShown = false;
    observer.current = new ResizeObserver(() => {
      // All that is on a board comes at once: where it is to be is laid out before, or both would hold the page up together.
      if (isShown) measure();
      else setTimeout(measure);
      isShown = true;
    });
    observer.current.observe(element);
  });
  useEffect(() => () => observer.current?.disconnect(), []);
  return {
    holder: holder.current,
    places: size && size.width > 0 ? places(game, size.width, size.height, namesOf(game)) : undefined,
  };
}
