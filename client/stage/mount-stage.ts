import "./stage.css";
import { breath } from "./breath.ts";
import { openCanvas, type Renderer, type StageCanvas } from "./stage-canvas.ts";

/** A scene on a canvas. */
export interface Running {
  destroy(): void;
}

/** Begins a scene on a canvas in `place`; `drawn` is told of its first picture. */
type Run<Scene extends Running> = (place: HTMLElement, canvas: StageCanvas, drawn: () => void) => Scene;

export interface StageInput<Scene extends Running> {
  /** `still`: only the picture, no canvas. Without it the device decides. */
  renderer?: Renderer | "still" | undefined;
  /** The scene as one still picture of that size (CSS px), in SVG. */
  picture: (width: number, height: number) => string;
  /** Loads what the scene needs. */
  load: () => Promise<Run<Scene>>;
  /** Told once the stage is as it stays: drawn on its canvas, or a still picture. */
  opened?: (() => void) | undefined;
}

export interface Stage<Scene extends Running> {
  element: HTMLElement;
  /** The scene; undefined while, or where, there is only the still picture. */
  scene: () => Scene | undefined;
  /** Paints the still picture anew, where that is what is seen. */
  repaint: () => void;
  destroy: () => void;
}

/**
 * Fills `container` (which has to be positioned) with a scene: at once as a still picture, then on a canvas. Where there
 * can be no canvas the picture stays. It is decoration only, and hidden from screen readers.
 */
export function mountStage<Scene extends Running>(container: HTMLElement, input: StageInput<Scene>): Stage<Scene> {
  const element = document.createElement("div");
  element.className = "max-stage";
  element.setAttribute("aria-hidden", "true");
  const picture = document.createElement("div");
  const place = document.createElement("div");
  element.append(picture, place);
  container.prepend(element);
  let scene: Scene | undefined;
  let gone = false;

  const show = (what: "still" | "canvas") => {
    element.dataset.drawn = what;
    if (what === "canvas") picture.replaceChildren();
  };
  const repaint = () => {
    if (element.dataset.drawn === "still") {
      picture.innerHTML = input.picture(element.clientWidth, element.clientHeight);
    }
  };
  const begin = async (renderer: Renderer): Promise<void> => {
    const run = await input.load();
    if (gone) return;
    const canvas = openCanvas(renderer);
    await breath();
    if (gone) return;
    scene = run(place, canvas, () => {
      show("canvas");
      input.opened?.();
    });
  };

  show("still");
  const observer = new ResizeObserver(repaint);
  observer.observe(element);
  if (input.renderer === "still") input.opened?.();
  else {
    begin(input.renderer ?? "auto").catch((problem: unknown) => {
      console.warn("The stage stays a still picture.", problem);
      place.replaceChildren();
      show("still");
      repaint();
      if (!gone) input.opened?.();
    });
  }
  return {
    element,
    scene: () => scene,
    repaint,
    destroy: () => {
      gone = true;
      observer.disconnect();
      scene?.destroy();
      element.remove();
    },
  };
}
