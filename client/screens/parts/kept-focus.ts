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

/** Whether something is there, can be seen, and can be used. */
function isOpen(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled");
}

/** Brings the focus to what is still there around an element that is hidden or closed: from there one goes on by keys. */
function focusAround(element: Element): void {
  let around = element.parentElement;
  while (around && around.getClientRects().length === 0) around = around.parentElement;
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
    const watcher = new MutationObserver(() => {
      const { activeElement } = document;
      if (!(last instanceof Element) || isOpen(last)) return;
      if (activeElement !== document.body && activeElement !== last) return;
      const gone = last;
      last = null;
      if (gone.isConnected) focusAround(gone);
      else focusPage();
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
    };
  }, []);
}
