import { runScene, wantsNoMotion } from "../run-scene.ts";
import type { StageCanvas } from "../stage-canvas.ts";
import { type BoardHooks, BoardScene, type NameNow } from "./board-scene.ts";
import type { BoardSnapshot } from "./snapshot.ts";

/** A board that wants no motion is drawn anew so often (ms): its dial shows how much of the phase has passed. */
const dialMs = 5_000;

export interface BoardInput extends Omit<BoardHooks, "painted"> {
  snapshot: BoardSnapshot;
  names: Readonly<Record<string, string>>;
  canvas: StageCanvas;
}

export interface RunningBoard {
  show(snapshot: BoardSnapshot, names: Readonly<Record<string, string>>): void;
  /** Where a name is now; undefined before there is a picture. */
  nameOf(newcomer: string): NameNow | undefined;
  destroy(): void;
}

/** Runs the board on a canvas in `place`. */
export function runBoard(place: HTMLElement, { snapshot, names, canvas, ...hooks }: BoardInput): RunningBoard {
  const scene = new BoardScene(snapshot, names, { ...hooks, painted: () => running.stir() });
  const running = runScene(place, scene, canvas);
  const dial = setInterval(() => {
    if (wantsNoMotion()) running.stir();
  }, dialMs);
  return {
    show: (next, nextNames) => {
      scene.show(next, nextNames);
      running.stir();
    },
    nameOf: (newcomer) => scene.nameOf(newcomer),
    destroy: () => {
      clearInterval(dial);
      running.destroy();
    },
  };
}
