import "./easy-reading.css";
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { forget, keep, recall } from "../kept.ts";

const chosen = signal(recall("reading") === "easy");

/**
 * Whether this device shows texts the easy way: larger, one sentence a line, little at a time, hard words explained. Read in
 * a component, it makes the component follow a change.
 */
export const easyReading: ReadonlySignal<boolean> = chosen;

// The look follows from it in easy-reading.css.
effect(() => {
  document.documentElement.dataset.reading = chosen.value ? "easy" : "usual";
});

/** Changes how this device shows texts, and remembers it here. */
export function setEasyReading(on: boolean): void {
  chosen.value = on;
  if (on) keep("reading", "easy");
  else forget("reading");
}
