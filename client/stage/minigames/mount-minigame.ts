import type { Renderer } from "../game.ts";
import { mountStage } from "../mount-stage.ts";
import type { Guest } from "./minigame-scene.ts";
import { pictures } from "./pictures.ts";
import type { RunningMinigame } from "./run-minigame.ts";
import { scenes } from "./scenes.ts";

export interface MinigameOptions {
  /** Of the mini-game; one without a scene shows nothing. */
  id: string;
  /** What this seat sees, as that mini-game defines it. */
  view: unknown;
  /** Id of the own seat. */
  seat: string;
  /** The newcomers of this game, who may appear. */
  guests: readonly Guest[];
  /** Steps (ten a second, with fractions) since the round began. */
  stepsNow: () => number;
  /** `still`: only a picture, no canvas. Without it the device decides. */
  renderer?: Renderer | "still";
}

export interface MinigameHandle {
  /** Shows another view: what is different is seen to happen. */
  update(view: unknown): void;
  destroy(): void;
}

const loadStage = () => import("./run-minigame.ts");

/** Begins to load what draws a mini-game, while the page still gets its words. */
export function prepareMinigame(id: string): void {
  Promise.all([loadStage(), scenes[id]?.()]).catch(() => {
    // Asked for again where it is needed.
  });
}

/** Shows the scene of a mini-game in `container`, which it fills. Words and controls are the caller's, in DOM. */
export function mountMinigame(container: HTMLElement, options: MinigameOptions): MinigameHandle {
  const { id, renderer, ...input } = options;
  let { view } = options;
  const picture = pictures[id];
  const stage = mountStage<RunningMinigame>(container, {
    renderer: picture ? renderer : "still",
    picture: (width, height) => picture?.(view, width, height) ?? "",
    run: async (place, chosen, drawn) => {
      const { runMinigame } = await loadStage();
      return runMinigame(place, { ...input, id, view, renderer: chosen, drawn });
    },
  });
  return {
    update: (next) => {
      view = next;
      stage.scene()?.show(view);
      stage.repaint();
    },
    destroy: stage.destroy,
  };
}
