import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { keep, recall } from "../kept.ts";

/** How a page is to look on this device, whatever its system says: remembered here and told to nobody. */
interface Wish {
  /** Whether it is so now: as was chosen here, or else as the system wishes. */
  on: ReadonlySignal<boolean>;
  choose(on: boolean): void;
}

/** More contrast between words and what is behind them. */
export const moreContrast = wish("contrast", { on: "high", off: "normal" }, "(prefers-contrast: more)");

/** Nothing moves by itself; a change is there at once. */
export const lessMotion = wish("motion", { on: "still", off: "full" }, "(prefers-reduced-motion: reduce)");

/** The look follows from `data-contrast` and `data-motion` on the page, in tokens.css and on the stage. */
function wish(name: "contrast" | "motion", values: { on: string; off: string }, query: string): Wish {
  const kept = recall(name);
  const chosen = signal(kept === values.on || kept === values.off ? kept : "");
  effect(() => {
    if (chosen.value !== "") document.documentElement.dataset[name] = chosen.value;
  });
  return {
    on: computed(() => (chosen.value === "" ? matchMedia(query).matches : chosen.value === values.on)),
    choose: (on) => {
      chosen.value = on ? values.on : values.off;
      keep(name, chosen.value);
    },
  };
}
