import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { keep, recall } from "../kept.ts";

/** Where a page can have its buttons: at a side where a screen lies; where it stands they lean to that side. */
export const buttonPlaces = ["below", "above", "left", "right"] as const;

export type ButtonPlace = (typeof buttonPlaces)[number];

const chosen = signal<ButtonPlace>(buttonPlaces.find((place) => place === recall("buttons")) ?? "below");

/** Where this device has the buttons of a page. Read in a component, it makes the component follow a change. */
export const buttonsPlace: ReadonlySignal<ButtonPlace> = chosen;

// What is at which side follows from it in page-buttons.css.
effect(() => {
  document.documentElement.dataset.buttons = chosen.value;
});

/** Changes where this device has the buttons, and remembers it here: told to nobody. */
export function placeButtons(place: ButtonPlace): void {
  chosen.value = place;
  keep("buttons", place);
}
