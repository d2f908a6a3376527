import { useLayoutEffect } from "preact/hooks";

/** Brings the focus to the beginning of what is there now: an open dialog, or else the page. */
export function focusPage(): void {
  const page = document.querySelector("dialog[open]") ?? document.querySelector("main");
  if (page instanceof HTMLElement) bringFocus(page);
}

function bringFocus(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** Brings the focus to what is still there around an element that is hidden or closed: from there one goes on by keys. */
function focusAround(element: Element): void {
  let around = element.parentElement;
  while (around && !isSeen(around)) around = around.parentElement;
  if (around?.closest("main, dialog[open]")) bringFocus(around);
  else focusPage();
}

/**
 * Where what had the focus is gone, hidden or closed to the hand, such as a cover, an answered question or a choice that
 * another was faster with, what is around it has the focus: it is never lost.
 */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    // A field may have been given the focus as the page came.
    let last: EventTarget | null = document.activeElement;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    /** What had the focus last, when nothing else has it now. */
    const left = () => {
      const { activeElement, body } = document;
      const isLeft = last instanceof Element && last !== body && (activeElement === body || activeElement === last);
      return isLeft ? (last as Element) : null;
    };
    const moveOn = (gone: Element) => {
      last = null;
      if (gone.isConnected) focusAround(gone);
      else focusPage();
    };
    let nextPicture = 0;
    const lookForHidden = () => {
      nextPicture = 0;
      const place = left();
      if (place && !isSeen(place)) moveOn(place);
    };
    const watcher = new MutationObserver(() => {
      const place = left();
      if (!place) return;
      if (!place.isConnected || place.matches(":disabled")) moveOn(place);
      // To see whether it is hidden everything is laid out, which before the next picture happens anyway.
      else nextPicture ||= requestAnimationFrame(lookForHidden);
    });
    document.addEventListener("focusin", remember);
    watcher.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["disabled", "hidden", "open"],
    });
    return () => {
      document.removeEventListener("focusin", remember);
      watcher.disconnect();
      cancelAnimationFrame(nextPicture);
    };
  }, []);
}
