import type { JSX } from "preact";
import type { Namespace } from "../language/index.ts";
import type { MinigameProps } from "./minigame-props.ts";

export type { FrameProps, MinigameProps, Place } from "./minigame-props.ts";

/** What the file of a mini-game's page exports beside its component: the texts it needs before it can be shown. */
export interface MinigameModule {
  /** A view only ever meets the page of its own mini-game. */
  default(props: MinigameProps<unknown, unknown>): JSX.Element;
  namespaces: readonly Namespace[];
}

/** The page of each mini-game by its id, loaded when it is played. */
export const minigamePages = {
  "listening-ear": () => import("./listening-ear/ListeningEar.tsx"),
  "stop-the-spread": () => import("./stop-the-spread/StopTheSpread.tsx"),
  "mask-off": () => import("./mask-off/MaskOff.tsx"),
  "right-line": () => import("./right-line/RightLine.tsx"),
  "strong-key": () => import("./strong-key/StrongKey.tsx"),
  "lights-out": () => import("./lights-out/LightsOut.tsx"),
} as const satisfies Record<string, () => Promise<MinigameModule>>;

export type MinigameId = keyof typeof minigamePages;

/** Every mini-game there is a page for, in no order that means anything. */
export const minigameIds = Object.keys(minigamePages) as readonly MinigameId[];

/** Whether there is a page for a mini-game. */
export function hasPage(id: string): id is MinigameId {
  return id in minigamePages;
}
