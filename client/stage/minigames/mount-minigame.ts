import type { Renderer } from "../game.ts";
import { loadWithPhaser } from "../load-with-phaser.ts";
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

/** Loads what draws a mini-game. Throws an Error when there is no scene for it. */
async function load(id: string) {
  const scene = scenes[id];
  if (!scene) throw new Error(`no scene for the mini-game ${id}`);
  const [{ runMinigame }, module] = await loadWithPhaser(() => Promise.all([import("./run-minigame.ts"), scene()]));
  return { runMinigame, module };
}

/** Begins to load what draws a mini-game, while the page still gets its words. */
export function prepareMinigame(id: string): void {
  load(id).catch(() => {
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
    load: async () => {
      const { runMinigame, module } = await load(id);
      return (place, chosen, drawn) => runMinigame(place, module, { ...input, view, renderer: chosen, drawn });
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
