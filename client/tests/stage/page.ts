import {
  type BoardHandle,
  type BoardSnapshot,
  type MinigameHandle,
  mountBoard,
  mountMinigame,
} from "../../stage/index.ts";
import type { MinigameOptions } from "../../stage/minigames/mount-minigame.ts";
import type { BoardOptions } from "../../stage/mount-board.ts";

/** A page with nothing but a stage: the board with the name of one newcomer over it, or the scene of a mini-game. */

declare global {
  interface Window {
    /** Shows the board; without a renderer the device decides how it is drawn. */
    mount: (snapshot: BoardSnapshot, renderer?: BoardOptions["renderer"]) => void;
    board: BoardHandle;
    mountMinigame: (id: MinigameOptions["id"], view: unknown) => MinigameHandle;
    minigame: MinigameHandle | undefined;
    /** What is painted at points of the canvas, each as red, green, blue and opacity (0..255), one after another. */
    coloursAt: (points: readonly { x: number; y: number }[]) => number[];
  }
}

const stage = document.getElementById("stage");
const name = document.getElementById("name");
if (!stage || !name) throw new Error("the page has no place for a stage");

window.mount = (snapshot, renderer) => {
  window.board = mountBoard(stage, { snapshot, names: {}, ...(renderer && { renderer }) });
  window.board.follow("kwame", name);
};
window.coloursAt = (points) => {
  const brush = document.querySelector("canvas")?.getContext("2d");
  if (!brush) throw new Error("nothing is painted on a canvas");
  return points.flatMap(({ x, y }) => [...brush.getImageData(Math.round(x), Math.round(y), 1, 1).data]);
};
window.mountMinigame = (id, view) => mountMinigame(stage, { id, view, seat: "", guests: [], stepsNow: () => 0 });
