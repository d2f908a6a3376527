import { loadWithPhaser } from "../load-with-phaser.ts";
import { mountStage } from "../mount-stage.ts";
import type { Guest } from "./minigame-scene.ts";
import { pictures } from "./pictures.ts";
import type { RunningMinigame } from "./run-minigame.ts";
import { type SceneId, scenes } from "./scenes.ts";

export interface MinigameOptions {
  /** Of the mini-game. */
  id: SceneId;
  /** What this seat sees, as that mini-game defines it. */
  view: unknown;
  /** Id of the own seat. */
  seat: string;
  /** The newcomers of this game, who may appear. */
  guests: readonly Guest[];
  /** Steps (ten a second, with fractions) since the round began. */
  stepsNow: () => number;
}

export interface MinigameHandle {
  /** Shows another view: what is different is seen to happen. */
  update(view: unknown): void;
  destroy(): void;
}

/** Loads what draws a mini-game. */
async function load(id: SceneId) {
  const [{ runMinigame }, module] = await loadWithPhaser(() =>
    Promise.all([import("./run-minigame.ts"), scenes[id]()]),
  );
  return { runMinigame, module };
}

/** Begins to load what draws a mini-game, while the page still gets its words. */
export function prepareMinigame(id: SceneId): void {
  load(id).catch(() => {
    // Asked for again where it is needed.
  });
}

/** Shows the scene of a mini-game in `container`, which it fills. Words and controls are the caller's, in DOM. */
export function mountMinigame(container: HTMLElement, options: MinigameOptions): MinigameHandle {
  const { id, ...input } = options;
  let { view } = options;
  const stage = mountStage<RunningMinigame>(container, {
    picture: (width, height) => pictures[id](view, width, height),
    load: async () => {
      const { runMinigame, module } = await load(id);
      return (place, canvas, drawn) => runMinigame(place, module, { ...input, view, canvas, drawn });
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
