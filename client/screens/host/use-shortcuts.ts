import { useLayoutEffect } from "preact/hooks";
import { slidesLeft } from "../../../shared/game/slides.ts";
import { attempt, type PublicGame } from "../../store/index.ts";
import { type Ask, giveTime, goOnToSlide, lastStep, takeStep, takeStepBack } from "./steps.ts";

/** What a key means in the console. */
export type Shortcut = "next" | "back" | "pause" | "more" | "less";

type Keys = Readonly<Record<string, Shortcut>>;

/** What a presenter's remote sends. */
const remoteKeys: Keys = { PageDown: "next", PageUp: "back" };
const consoleKeys: Keys = {
  ...remoteKeys,
  n: "next",
  b: "back",
  p: "pause",
  "+": "more",
  "-": "less",
};

/** What a key press means; undefined for other keys, and together with a key of the browser's own. */
export function shortcutOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  keys: Keys = consoleKeys,
): Shortcut | undefined {
  return ctrlKey || metaKey || altKey ? undefined : keys[key];
}

/** Whether keys belong to what has the focus: where somebody types, or a question that has to be answered first. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, dialog, [role='dialog']") !== null;
}

const asConnected = (): Ask => attempt;

/** Lets keys and a presenter's remote lead the game; in the debrief they turn its slides first. */
export function useShortcuts(game: PublicGame): void {
  useKeys(consoleKeys, game, asConnected);
}

/**
 * Lets a presenter's remote alone lead the game, on a page that is not the console.
 *
 * @param asHost The way to ask as the host; undefined where the page may not, and then the keys mean nothing.
 */
export function useRemote(game: PublicGame, asHost: () => Ask | undefined): void {
  useKeys(remoteKeys, game, asHost);
}

function useKeys(keys: Keys, game: PublicGame, asHost: () => Ask | undefined): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, keys);
      if (!shortcut || event.repeat || isBusy(event.target)) return;
      const ask = asHost();
      if (!ask) return;
      event.preventDefault();
      obey(shortcut, game, ask);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [keys, game, asHost]);
}

/** The part of the game that a key depends on. */
type Led = Pick<PublicGame, "phase" | "paused" | "slide" | "slides">;

/** Does what a key means in the game as this screen shows it. */
export function obey(shortcut: Shortcut, game: Led, ask: Ask): void {
  const { phase, paused, slide } = game;
  const inDebrief = phase === "debrief";
  switch (shortcut) {
    case "next":
      if (paused) return;
      if (inDebrief && slidesLeft(game) > 0) void goOnToSlide(slide + 1, ask);
      else if (phase !== "goodbye" && phase !== "lobby") void takeStep({ type: "next" }, ask);
      return;
    case "back":
      if (lastStep.value) void takeStepBack(ask);
      else if (inDebrief && slide > 0) void ask({ type: "slide", index: slide - 1 });
      return;
    case "pause":
      void ask({ type: paused ? "resume" : "pause" });
      return;
    case "more":
      void giveTime("moreTime", ask);
      return;
    case "less":
      void giveTime("lessTime", ask);
      return;
    default:
      shortcut satisfies never;
  }
}
