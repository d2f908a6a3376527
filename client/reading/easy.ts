import "./easy-reading.css";
import { effect, type ReadonlySignal, signal } from "@preact/signals";

const storageKey = "max247.reading";

const chosen = signal(remembered());

/**
 * Whether this device shows texts the easy way: larger, one sentence a line, little at a time, hard words explained. Read in
 * a component, it makes the component follow a change.
 */
export const easyReading: ReadonlySignal<boolean> = chosen;

// The look follows from it in easy-reading.css.
effect(() => {
  document.documentElement.dataset.reading = chosen.value ? "easy" : "usual";
});

function remembered(): boolean {
  try {
    return localStorage.getItem(storageKey) === "easy";
  } catch {
    return false;
  }
}

/** Changes how this device shows texts, and remembers it here. */
export function setEasyReading(on: boolean): void {
  chosen.value = on;
  try {
    if (on) localStorage.setItem(storageKey, "easy");
    else localStorage.removeItem(storageKey);
  } catch {
    // A browser that keeps nothing is told again next time.
  }
}
