import { type Renderer, type RunningGame, type StageScene, startGame } from "./game.ts";

/** How long (ms) a scene that wants no motion draws after a change before it rests. */
const restAfterMs = 400;

export interface RunningScene {
  /** Something has changed: draws on, and rests again where no motion is wanted. */
  stir(): void;
  destroy(): void;
}

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

/** Whether less motion is asked for, by the device or on the page: nothing moves by itself, a change is there at once. */
export function wantsNoMotion(): boolean {
  return lessMotion.matches || document.documentElement.dataset.motion === "still";
}

/**
 * Runs a scene on a canvas in `place`, and lets it rest while it has nothing to draw.
 *
 * @throws Error when there is neither WebGL nor Canvas.
 */
export function runScene(place: HTMLElement, scene: StageScene, renderer: Renderer): RunningScene {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let game: RunningGame | undefined;
  const stir = () => {
    clearTimeout(resting);
    game?.wake();
    if (wantsNoMotion()) resting = setTimeout(() => game?.rest(), restAfterMs);
  };
  scene.onFit = stir;
  game = startGame(place, scene, renderer);
  return {
    stir,
    destroy: () => {
      clearTimeout(resting);
      game?.destroy();
    },
  };
}
