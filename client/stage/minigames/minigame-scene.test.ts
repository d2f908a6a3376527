import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MinigameScene, type SceneInput } from "./minigame-scene.ts";

vi.mock("../run-scene.ts", () => ({ wantsNoMotion: () => false }));
/** As much of Phaser as a scene touches while it is painted. */
vi.mock("phaser", () => {
  const events = { once: vi.fn() };
  const camera = { setSize: () => camera, setOrigin: () => camera, setZoom: () => camera };
  class Scene {
    sys = { isActive: () => true };
    events = events;
    game = { events };
    tweens = { killAll: vi.fn() };
    time = { removeAllEvents: () => ({ clearPendingEvents: vi.fn() }) };
    children = { removeAll: vi.fn() };
    cameras = { main: camera };
  }
  return {
    default: {
      Scene,
      Scenes: { Events: {} },
      Core: { Events: {} },
      Renderer: { WebGL: { WebGLRenderer: class {} } },
    },
  };
});

interface View {
  step: number;
}

/** A scene in three parts, which writes down what is done to it. */
class ThreeParts extends MinigameScene<View> {
  readonly done: string[] = [];

  protected override *paint(): Generator<void, void> {
    this.done.push("back");
    yield;
    this.done.push("middle");
    yield;
    this.done.push("front");
  }

  protected override changed(before: View): void {
    this.done.push(`${before.step} to ${this.view.step}`);
  }
}

const threeParts = () => new ThreeParts("three-parts", { view: { step: 1 } } as SceneInput<View>);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("is painted part by part, none of them while Phaser begins, and then tells that it is there", () => {
  const scene = threeParts();
  scene.onFit = () => scene.done.push("there");
  scene.create();
  const seen = [[...scene.done]];
  for (let part = 0; part < 3; part++) {
    vi.advanceTimersToNextTimer();
    seen.push([...scene.done]);
  }
  expect(seen).toEqual([[], ["back"], ["back", "middle"], ["back", "middle", "front", "there"]]);
});

it("shows what has changed while it was painted once it is painted, and what changes later at once", () => {
  const scene = threeParts();
  scene.create();
  vi.advanceTimersToNextTimer();
  scene.show({ step: 2 });
  scene.show({ step: 3 });
  expect(scene.done).toEqual(["back"]);
  vi.runAllTimers();
  expect(scene.done).toEqual(["back", "middle", "front", "1 to 3"]);
  scene.show({ step: 4 });
  expect(scene.done.at(-1)).toBe("3 to 4");
});

it("is painted all at once for another size, also where it was only half there", () => {
  const scene = threeParts();
  scene.create();
  vi.advanceTimersToNextTimer();
  scene.fit();
  vi.runAllTimers();
  expect(scene.done).toEqual(["back", "back", "middle", "front"]);
});
