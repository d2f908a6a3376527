import { useEffect } from "preact/hooks";
import { shownSlides } from "../../../shared/game/slides.ts";
import { attempt, type PublicGame } from "../../store/index.ts";
import { lastStep, takeStep, takeStepBack } from "./steps.ts";

/** What a key means in the console. */
export type Shortcut = "next" | "back" | "pause" | "more" | "less";

const keys: Readonly<Record<string, Shortcut>> = {
  // A presenter's remote sends these.
  PageDown: "next",
  PageUp: "back",
  n: "next",
  b: "back",
  p: "pause",
  "+": "more",
  "-": "less",
};

/** What a key press means; undefined for other keys, and together with a key of the browser's own. */
export function shortcutOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): Shortcut | undefined {
  return ctrlKey || metaKey || altKey ? undefined : keys[key];
}

/** Whether keys belong to what has the focus: where somebody types, or a question that has to be answered first. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, dialog, [role='dialog']") !== null;
}

/** Lets keys and a presenter's remote lead the game; in the debrief they turn its slides first. */
export function useShortcuts(game: PublicGame): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut || event.repeat || isBusy(event.target)) return;
      event.preventDefault();
      obey(shortcut, game);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [game]);
}

function obey(shortcut: Shortcut, { phase, paused, slide, slides }: PublicGame): void {
  const inDebrief = phase === "debrief";
  switch (shortcut) {
    case "next":
      if (paused) return;
      if (inDebrief && slide < shownSlides(slides) - 1) void attempt({ type: "slide", index: slide + 1 });
      else if (phase !== "goodbye" && phase !== "lobby") void takeStep({ type: "next" });
      return;
    case "back":
      if (lastStep.value) void takeStepBack();
      else if (inDebrief && slide > 0) void attempt({ type: "slide", index: slide - 1 });
      return;
    case "pause":
      void attempt({ type: paused ? "resume" : "pause" });
      return;
    case "more":
      void attempt({ type: "moreTime" });
      return;
    case "less":
      void attempt({ type: "lessTime" });
      return;
    default:
      shortcut satisfies never;
  }
}
