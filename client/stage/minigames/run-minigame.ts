import type { StageScene } from "../game.ts";
import { runScene } from "../run-scene.ts";
import type { StageCanvas } from "../stage-canvas.ts";
import type { SceneInput } from "./minigame-scene.ts";
import type { SceneModule } from "./scenes.ts";

export interface MinigameInput extends Omit<SceneInput<unknown>, "stir"> {
  canvas: StageCanvas;
}

export interface RunningMinigame {
  show(view: unknown): void;
  destroy(): void;
}

/** Any mini-game's scene, for those who pass views along without looking inside. */
export interface AnyMinigameScene extends StageScene {
  show(view: unknown): void;
}

/** Runs the scene of a mini-game on a canvas in `place`. */
export function runMinigame(
  place: HTMLElement,
  { makeScene }: SceneModule,
  { canvas, ...input }: MinigameInput,
): RunningMinigame {
  const scene = makeScene({ ...input, stir: () => running.stir() });
  const running = runScene(place, scene, canvas);
  return {
    show: (view) => {
      scene.show(view);
      running.stir();
    },
    destroy: running.destroy,
  };
}
