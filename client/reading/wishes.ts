import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";

/** How a page is to look on this device, whatever its system says: remembered here and told to nobody. */
interface Wish {
  /** Whether it is so now: as was chosen here, or else as the system wishes. */
  on: ReadonlySignal<boolean>;
  choose(on: boolean): void;
}

/** More contrast between words and what is behind them. */
export const moreContrast = wish(
  "max247.contrast",
  "contrast",
  { on: "high", off: "normal" },
  "(prefers-contrast: more)",
);

/** Nothing moves by itself; a change is there at once. */
export const lessMotion = wish(
  "max247.motion",
  "motion",
  { on: "still", off: "full" },
  "(prefers-reduced-motion: reduce)",
);

/** The look follows from `data-contrast` and `data-motion` on the page, in tokens.css and on the stage. */
function wish(
  storageKey: string,
  attribute: "contrast" | "motion",
  values: { on: string; off: string },
  query: string,
): Wish {
  const kept = remembered(storageKey);
  const chosen = signal(kept === values.on || kept === values.off ? kept : "");
  effect(() => {
    if (chosen.value !== "") document.documentElement.dataset[attribute] = chosen.value;
  });
  return {
    on: computed(() => (chosen.value === "" ? matchMedia(query).matches : chosen.value === values.on)),
    choose: (on) => {
      chosen.value = on ? values.on : values.off;
      try {
        localStorage.setItem(storageKey, chosen.value);
      } catch {
        // A browser that keeps nothing is told again next time.
      }
    },
  };
}

function remembered(storageKey: string): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
