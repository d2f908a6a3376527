import { type Places, places } from "./board/layout.ts";
import type { RunningBoard } from "./board/run-board.ts";
import { type BoardSnapshot, isDrawnAlike } from "./board/snapshot.ts";
import { loadWithPhaser } from "./load-with-phaser.ts";
import { mountStage } from "./mount-stage.ts";
import type { Renderer } from "./stage-canvas.ts";
import { boardPicture } from "./still/board-picture.ts";

export interface BoardOptions {
  /** The public state; its plain JSON fits as it is. */
  snapshot: BoardSnapshot;
  /** Newcomers' names by id. */
  names: Readonly<Record<string, string>>;
  /** Time left (ms) until a game clock; undefined while there is none. Asked at every picture. */
  timeLeftMs?: (endsAt: number) => number | undefined;
  /** `still`: only a picture, no canvas. Without it the device decides. */
  renderer?: Renderer | "still";
  /** Told once the board is as it stays: drawn on its canvas, or a still picture. */
  opened?: (() => void) | undefined;
}

export interface BoardHandle {
  /** Shows another state: what is different moves. */
  update(snapshot: BoardSnapshot, names?: Readonly<Record<string, string>>): void;
  /**
   * Keeps an element over the middle of a newcomer's name, also while the figure walks: sets its CSS `translate`, and its
   * `visibility` while the figure waits in the distance. The element is at the upper left of the board, and moves itself
   * back by half its size.
   *
   * @returns Ends it.
   */
  follow(newcomer: string, element: HTMLElement): () => void;
  destroy(): void;
}

const loadBoard = () => loadWithPhaser(() => import("./board/run-board.ts"));

/** Begins to load what draws the board, while the page is still on its way to the game. */
export function prepareBoard(): void {
  loadBoard().catch(() => {
    // Asked for again where it is needed.
  });
}

/**
 * Shows the board in `container`, which it fills (and which has to be positioned). Everything it draws is decoration:
 * names and numbers are the caller's, in DOM over it, at the places `places()` gives.
 */
export function mountBoard(container: HTMLElement, options: BoardOptions): BoardHandle {
  let { snapshot, names } = options;
  const followers = new Map<HTMLElement, string>();
  let here: Places | undefined;

  const placesAt = (width: number, height: number) => {
    if (here?.width !== width || here.height !== height) here = places(snapshot, width, height, names);
    return here;
  };
  const move = (element: HTMLElement, x: number, y: number, seen = true) => {
    element.style.visibility = seen ? "" : "hidden";
    element.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
  };
  const moveAll = ({ figures }: Places) => {
    for (const [element, newcomer] of followers) {
      const place = figures.get(newcomer);
      if (place) move(element, place.name.x, place.name.y);
    }
  };
  const stage = mountStage<RunningBoard>(container, {
    renderer: options.renderer,
    opened: options.opened,
    picture: (width, height) => {
      const now = placesAt(width, height);
      moveAll(now);
      return boardPicture(snapshot, now);
    },
    load: async () => {
      const { runBoard } = await loadBoard();
      return (place, canvas, drawn) =>
        runBoard(place, {
          snapshot,
          names,
          canvas,
          drawn,
          progress: () => progressOf(snapshot, options.timeLeftMs),
          nameMoved: (newcomer, x, y) => {
            for (const [element, followed] of followers) if (followed === newcomer) move(element, x, y);
          },
        });
    },
  });

  return {
    update: (next, nextNames = names) => {
      const isAlike = isDrawnAlike(snapshot, next) && JSON.stringify(names) === JSON.stringify(nextNames);
      snapshot = next;
      if (isAlike) return;
      names = nextNames;
      here = undefined;
      stage.scene()?.show(snapshot, names);
      stage.repaint();
    },
    follow: (newcomer, element) => {
      followers.set(element, newcomer);
      const now = stage.scene()?.nameOf(newcomer);
      const place = placesAt(stage.element.clientWidth, stage.element.clientHeight).figures.get(newcomer);
      if (now) move(element, now.x, now.y, !now.far);
      else if (place) move(element, place.name.x, place.name.y);
      return () => followers.delete(element);
    },
    destroy: stage.destroy,
  };
}

function progressOf({ startedAt, endsAt }: BoardSnapshot, timeLeftMs: BoardOptions["timeLeftMs"]): number {
  const left = endsAt > startedAt ? timeLeftMs?.(endsAt) : undefined;
  return left === undefined ? 0 : Math.min(1, Math.max(0, 1 - left / (endsAt - startedAt)));
}
