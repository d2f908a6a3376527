import type { EarView } from "../../shared/minigames/index.ts";
import type { Renderer } from "./game.ts";
import type { Speaker } from "./minigame/ear-scene.ts";
import type { RunningMinigame } from "./minigame/run-minigame.ts";
import { mountStage } from "./mount-stage.ts";
import { earPicture } from "./still/ear-picture.ts";

export interface MinigameOptions {
  /** Of the mini-game; one without a scene shows nothing. */
  id: string;
  /** What this seat sees, as that mini-game defines it. */
  view: unknown;
  /** The newcomers of this game, who may appear. */
  newcomers: readonly Speaker[];
  /** `still`: only a picture, no canvas. Without it the device decides. */
  renderer?: Renderer | "still";
}

export interface MinigameHandle {
  /** Shows another view: what is different is seen to happen. */
  update(view: unknown): void;
  destroy(): void;
}

const pictures: Readonly<Record<string, (view: unknown, width: number, height: number) => string>> = {
  "listening-ear": (view, width, height) => earPicture(view as EarView, width, height),
};

/** Shows the scene of a mini-game in `container`, which it fills. Words and controls are the caller's, in DOM. */
export function mountMinigame(container: HTMLElement, options: MinigameOptions): MinigameHandle {
  const { id, newcomers } = options;
  let { view } = options;
  const picture = pictures[id];
  const stage = mountStage<RunningMinigame>(container, {
    renderer: picture ? options.renderer : "still",
    picture: (width, height) => picture?.(view, width, height) ?? "",
    run: async (place, renderer, drawn) => {
      const { runMinigame } = await import("./minigame/run-minigame.ts");
      return runMinigame(place, { id, view, speakers: newcomers, renderer, drawn });
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
