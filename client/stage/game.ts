import Phaser from "phaser";
import type { StageCanvas } from "./stage-canvas.ts";

/** Most pixels a canvas has: enough for a big screen, little enough for an old tablet. */
const mostPixels = { chip: 4_200_000, software: 2_100_000 } as const;
/** So many pictures go to the chip at once: more than any scene has. Phaser's own 16384 take long to make room for. */
const mostQuads = 2_048;
/** Sizes of a container that come within this time (ms) of one another are many: the last has to stay for as long. */
const settleMs = 120;

// Nothing on a stage is a packed picture: to ask the chip for 27 ways of packing takes as long as all else it begins with.
Phaser.Renderer.WebGL.WebGLRenderer.prototype.getCompressedTextures = () =>
  ({}) as Phaser.Types.Renderer.WebGL.WebGLTextureCompression;

export interface StageSize {
  /** CSS px. */
  width: number;
  height: number;
  /** Pixels of the canvas to a CSS px. */
  ratio: number;
}

/** A scene that fills its container. */
export abstract class StageScene extends Phaser.Scene {
  size: StageSize = { width: 0, height: 0, ratio: 1 };
  /** Told whenever everything has been painted anew. */
  onFit: () => void = () => {};

  #next: ReturnType<typeof setTimeout> | undefined;

  /** It has been painted, and is not gone; before Phaser has begun and after it has ended, `scene` is not to be had. */
  get isRunning(): boolean {
    return this.sys.isActive();
  }

  /**
   * Paints and places everything for the present size, from nothing. At each `yield` something else may happen before it
   * goes on, so that no device stands still while a stage opens; what was begun may also be left for a new beginning.
   */
  abstract build(): Iterator<void>;

  create(): void {
    this.events.once(Phaser.Scenes.Events.DESTROY, () => clearTimeout(this.#next));
    this.#clear();
    // Phaser has just begun, which takes long enough by itself.
    this.#next = setTimeout(() => this.#goOn(this.build()));
  }

  /** Begins anew, all at once: the container has another size, or what is shown is quite another. */
  fit(): void {
    clearTimeout(this.#next);
    this.#clear();
    const steps = this.build();
    while (!steps.next().done);
    this.onFit();
  }

  #clear(): void {
    const { width, height, ratio } = this.size;
    this.tweens.killAll();
    // Also those that the next picture would have let begin.
    this.time.removeAllEvents().clearPendingEvents();
    this.children.removeAll(true);
    this.cameras.main
      .setSize(width * ratio, height * ratio)
      .setOrigin(0, 0)
      .setZoom(ratio);
  }

  #goOn(steps: Iterator<void>): void {
    const { done } = steps.next();
    // The chip begins with what there is: all of it at once would hold up the first picture that is seen.
    if (this.renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer) this.renderer.gl.flush();
    if (done) this.onFit();
    else this.#next = setTimeout(() => this.#goOn(steps));
  }
}

export interface RunningGame {
  /** Draws on, after it has been let rest. */
  wake(): void;
  /** Draws what there is and then rests until woken: for those who want no motion. */
  rest(): void;
  destroy(): void;
}

/** Fills a container with a scene on a canvas that has not been drawn on yet, and keeps it filled. */
export function startGame(container: HTMLElement, scene: StageScene, { canvas, context }: StageCanvas): RunningGame {
  const software = context instanceof CanvasRenderingContext2D;
  const budget = software ? mostPixels.software : mostPixels.chip;
  scene.size = sizeOf(container, budget);
  const { width, height, ratio } = scene.size;
  const game = new Phaser.Game({
    type: software ? Phaser.CANVAS : Phaser.WEBGL,
    canvas,
    // Phaser takes either; its types know of one.
    context: context as CanvasRenderingContext2D,
    parent: container,
    scale: { mode: Phaser.Scale.NONE, width: width * ratio, height: height * ratio, zoom: 1 / ratio },
    scene,
    transparent: false,
    backgroundColor: "#20255c",
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    fps: software ? { limit: 30 } : {},
    render: { batchSize: mostQuads },
    banner: false,
    disableContextMenu: false,
    autoFocus: false,
  });
  game.canvas.setAttribute("aria-hidden", "true");
  // Phaser forgets to give these back, and what is not given back keeps the whole game in memory.
  game.events.once(Phaser.Core.Events.DESTROY, () => {
    const { canvas, fillCanvas } = game.textures.tileSprite;
    for (const lent of [canvas, fillCanvas]) if (lent) Phaser.Display.Canvas.CanvasPool.remove(lent);
  });
  // A chip that was lost (a device that slept, too many pages) comes back with nothing painted.
  game.events.once(Phaser.Core.Events.READY, () => {
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => scene.fit());
  });
  const showAt = ({ width, height }: StageSize) =>
    Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
  const paintFor = (size: StageSize) => {
    const is = scene.size;
    if (size.width === is.width && size.height === is.height && size.ratio === is.ratio) return;
    scene.size = size;
    game.scale.setZoom(1 / size.ratio);
    game.scale.resize(size.width * size.ratio, size.height * size.ratio);
    showAt(size);
    if (!scene.isRunning) return;
    scene.fit();
    // Another size empties the canvas: it is filled again at once, however late the next picture would come.
    game.loop.step(performance.now());
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** When the size last changed or was painted for: to paint for each of many sizes would leave time for nothing else. */
  let busyAt = 0;
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting);
    // What is not shown, as on a phone that lies, has no size: its picture waits until it is shown again.
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    const size = sizeOf(container, budget);
    // Until it is painted anew the picture there is fills the new size: a strip beside it would be seen to come and go.
    showAt(size);
    const isAlone = performance.now() - busyAt > settleMs;
    busyAt = performance.now();
    waiting = setTimeout(
      () => {
        paintFor(size);
        busyAt = performance.now();
      },
      isAlone ? 0 : settleMs,
    );
  });
  observer.observe(container);
  let resting = false;
  // On a busy device the next picture may come long after it was asked for: a rest before it would leave the canvas empty.
  const restNow = () => {
    if (resting) game.loop.sleep();
  };
  // Before Phaser has begun there is nothing to wake: its first picture comes by itself, and one before it breaks it.
  const wakeLoop = () => {
    resting = false;
    if (game.isRunning) game.loop.wake();
  };
  return {
    wake: wakeLoop,
    rest: () => {
      resting = true;
      game.events.once(Phaser.Core.Events.POST_RENDER, restNow);
    },
    destroy: () => {
      clearTimeout(waiting);
      observer.disconnect();
      // A game ends at its next picture, which one at rest would never come to.
      wakeLoop();
      game.destroy(true);
    },
  };
}

function sizeOf(container: HTMLElement, budget: number): StageSize {
  const inside = getComputedStyle(container);
  const width = sideOf(inside.width);
  const height = sideOf(inside.height);
  return { width, height, ratio: Math.min(devicePixelRatio, Math.sqrt(budget / (width * height))) };
}

/** A side of what has that length in CSS, in whole px: rounded down it would leave a line of its container bare. */
function sideOf(length: string): number {
  return Math.max(40, Math.ceil(Number.parseFloat(length) || 0));
}
