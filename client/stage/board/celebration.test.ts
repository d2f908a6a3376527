import { beforeEach, expect, it, vi } from "vitest";
import type { StageScene } from "../game.ts";
import type { Sheet } from "../sheet.ts";
import { Celebration } from "./celebration.ts";

vi.mock("../run-scene.ts", () => ({ wantsNoMotion: () => true }));

/** A picture that only knows what it is and whether it is there still. */
class Picture {
  readonly name: string;
  isThere = true;
  scale = 1;
  alpha = 1;
  constructor(name: string) {
    this.name = name;
    pictures.push(this);
  }
  setPosition = () => this;
  setAlpha = () => this;
  setVisible = () => this;
  setTexture = () => this;
  add = () => this;
  addAt = () => this;
  destroy = () => {
    this.isThere = false;
  };
}

let pictures: Picture[];
/** What comes by and by, unless it is taken back before. */
let coming: Set<() => void>;
let celebration: Celebration;

beforeEach(() => {
  pictures = [];
  coming = new Set();
  const delayedCall = (_ms: number, act: () => void) => {
    coming.add(act);
    return { remove: () => coming.delete(act) };
  };
  const tweens = { add: () => {}, killTweensOf: () => {} };
  const scene = { add: { container: () => new Picture("group") }, time: { delayedCall }, tweens };
  const sheet = {
    image: () => new Picture("beams"),
    paint: () => "beams",
    picture: (name: string) => new Picture(name),
    place: (picture: Picture) => picture,
  };
  const place = { x: 0, y: 0, unit: 100, radius: 20 };
  celebration = new Celebration(scene as unknown as StageScene, sheet as unknown as Sheet, place, { newcomers: [] });
});

const come = () => {
  for (const act of coming) act();
  coming.clear();
};
const tables = (...numbers: number[]) => numbers.map((number) => ({ number, claim: "", extraClaim: "" }));
const lanterns = () =>
  pictures.filter(({ name, isThere }) => isThere && name.startsWith("table lantern")).map(({ name }) => name.slice(-1));

it("at the end there is a lantern for each table there is, whatever tables were joined or split before", () => {
  celebration.put(false, tables(1, 2, 3));
  expect(lanterns()).toEqual([]);
  celebration.begin(0, tables(1, 3));
  come();
  expect(lanterns()).toEqual(["1", "3"]);
});

it("at an end that comes again, after the host has taken it back, the lanterns are those of the tables of then", () => {
  celebration.begin(0, tables(1, 2, 3));
  celebration.end(0);
  celebration.begin(0, tables(1, 2));
  come();
  expect(lanterns()).toEqual(["1", "2"]);
  celebration.put(true, tables(1, 2, 4));
  expect(lanterns()).toEqual(["1", "2", "4"]);
});
