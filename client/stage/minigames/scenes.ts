import type { SceneInput } from "./minigame-scene.ts";
import type { AnyMinigameScene } from "./run-minigame.ts";

/** What the file of a mini-game's scene exports. */
export interface SceneModule {
  /** A view only ever meets the scene of its own mini-game. */
  makeScene(input: SceneInput<unknown>): AnyMinigameScene;
}

/** The scene of each mini-game by its id, loaded when it is played. */
export const scenes = {
  "listening-ear": () => import("./listening-ear/scene.ts"),
  "stop-the-spread": () => import("./stop-the-spread/scene.ts"),
  "mask-off": () => import("./mask-off/scene.ts"),
  "right-line": () => import("./right-line/scene.ts"),
  "strong-key": () => import("./strong-key/scene.ts"),
  "lights-out": () => import("./lights-out/scene.ts"),
} as const satisfies Record<string, () => Promise<SceneModule>>;

export type SceneId = keyof typeof scenes;
