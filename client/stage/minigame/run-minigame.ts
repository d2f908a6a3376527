import type { EarView } from "../../../shared/minigames/index.ts";
import type { Renderer, StageScene } from "../game.ts";
import { runScene } from "../run-scene.ts";
import { EarScene, type Speaker } from "./ear-scene.ts";

export interface MinigameInput {
  id: string;
  /** What the seat sees, as the mini-game defines it. */
  view: unknown;
  speakers: readonly Speaker[];
  renderer: Renderer;
  /** The first picture is on the canvas. */
  drawn: () => void;
}

export interface RunningMinigame {
  show(view: unknown): void;
  destroy(): void;
}

interface MinigameScene extends StageScene {
  show(view: unknown): void;
}

type MakeScene = (input: MinigameInput, painted: () => void) => MinigameScene;

/** The scene of each mini-game, by its id. A view only ever meets the scene of its own mini-game. */
const scenes: Readonly<Record<string, MakeScene>> = {
  "listening-ear": ({ view, speakers, drawn }, painted) => new EarScene(view as EarView, speakers, painted, drawn),
};

/**
 * Runs the scene of a mini-game on a canvas in `place`.
 *
 * @throws Error when there is no scene for it, or neither WebGL nor Canvas.
 */
export function runMinigame(place: HTMLElement, input: MinigameInput): RunningMinigame {
  const make = scenes[input.id];
  if (!make) throw new Error(`no scene for the mini-game ${input.id}`);
  const scene = make(input, () => running.stir());
  const running = runScene(place, scene, input.renderer);
  return {
    show: (view) => {
      scene.show(view);
      running.stir();
    },
    destroy: running.destroy,
  };
}
