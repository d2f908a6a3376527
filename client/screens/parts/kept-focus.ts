import { useLayoutEffect } from "preact/hooks";

/** Brings the focus to the beginning of what is there now. */
export function focusPage(): void {
  const main = document.querySelector("main");
  if (!main) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** Where what had the focus is gone, such as a cover or an answered question, the page has it: it is never lost. */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    // A field may have been given the focus as the page came.
    let last: EventTarget | null = document.activeElement;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const watcher = new MutationObserver(() => {
      const isLost = last instanceof Element && !last.isConnected;
      if (!isLost || document.activeElement !== document.body) return;
      last = null;
      focusPage();
    });
    document.addEventListener("focusin", remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, []);
}
