import { type RunningGame, type StageScene, startGame } from "./game.ts";
import type { StageCanvas } from "./stage-canvas.ts";

/** How long (ms) a scene that wants no motion draws after a change before it rests. */
const restAfterMs = 400;

export interface RunningScene {
  /** Something has changed: draws on, and rests again where no motion is wanted. */
  stir(): void;
  destroy(): void;
}

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

/**
 * Whether less motion is asked for: nothing moves by itself, a change is there at once. What was chosen on the page counts,
 * and where nothing was, what the device's system wishes.
 */
export function wantsNoMotion(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion === "still" || (motion !== "full" && lessMotion.matches);
}

/** Tells whenever less motion is asked for, or no longer; returns what ends it. */
function followWish(tell: () => void): () => void {
  let before = wantsNoMotion();
  const look = () => {
    if (wantsNoMotion() === before) return;
    before = !before;
    tell();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { attributeFilter: ["data-motion"] });
  lessMotion.addEventListener("change", look);
  return () => {
    observer.disconnect();
    lessMotion.removeEventListener("change", look);
  };
}

/** Runs a scene on a canvas in `place`, and lets it rest while it has nothing to draw. */
export function runScene(place: HTMLElement, scene: StageScene, canvas: StageCanvas): RunningScene {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let game: RunningGame | undefined;
  const stir = () => {
    clearTimeout(resting);
    game?.wake();
    if (wantsNoMotion()) resting = setTimeout(() => game?.rest(), restAfterMs);
  };
  scene.onFit = stir;
  game = startGame(place, scene, canvas);
  // What is on its way is put where it goes, and what moved by itself stands still, or the other way round.
  const unfollow = followWish(() => {
    if (scene.isRunning) scene.fit();
  });
  return {
    stir,
    destroy: () => {
      unfollow();
      clearTimeout(resting);
      game?.destroy();
    },
  };
}
