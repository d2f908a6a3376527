import type { Ring } from "../../design/art.ts";
import { onSquare, onStructure } from "./figure-places.ts";
import { frameOf } from "./frame.ts";
import { ringWords } from "./ring-words.ts";
import { type BoardSnapshot, type View, viewOf } from "./snapshot.ts";
import type { Point, Square } from "./spread.ts";

/**
 * Where everything on the board is, in CSS px of its container, at any size. The canvas draws by it and the words over
 * the canvas are placed by it, so that the two are always exactly over each other.
 */
export interface Places {
  width: number;
  height: number;
  /** Side by side on a wide screen, one above the other on a tall one. */
  shape: "wide" | "tall";
  view: View;
  square: Square & {
    /** Height of the edge below. */
    rim: number;
  };
  /** Middle of the word of each ring, 1 red to 5 green; `size` of its letters. */
  rings: readonly { ring: Ring; x: number; y: number; size: number }[];
  /** By newcomer's id, in the order of the game. */
  figures: ReadonlyMap<string, FigurePlace>;
  /** The chips of the tables, in the order of the game. */
  tables: readonly (Box & { number: number })[];
  dial: Point & { radius: number };
  /** The day and the phase; the class's hearts; the sentence about what it is about now. */
  day: Box;
  hearts: Box;
  sentence: Box;
  /** The nine spheres of the end: its middle, and half its height. */
  structure: Point & { unit: number; radius: number };
  /** At the end: what became of the class, and what it leaves with. */
  title: Box;
  message: Box;
  /** Where the land begins. */
  land: number;
}

/** A box by its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FigurePlace {
  /** Where it stands, and the middle and radius of its sphere. */
  foot: Point;
  sphere: Point;
  radius: number;
  /** Middle of the name, its width and height; `size` of its letters. */
  name: Point & { width: number; height: number; size: number };
  /** The ring its foot is in. */
  ring: Ring;
}

/** The smallest letters (px) anybody should have to read on a device in the hand. */
const leastSize = 11;
/** The smallest letters of a name on a big screen, as a share of its height: read from eight metres. */
const leastShare = 0.03;

/**
 * Places everything for a snapshot in a container of `width` by `height` px.
 *
 * @param names Newcomers' names by id, so that each gets the room it needs.
 */
export function places(
  snapshot: BoardSnapshot,
  width: number,
  height: number,
  names: Readonly<Record<string, string>> = {},
): Places {
  const view = viewOf(snapshot.phase);
  const frame = frameOf(snapshot, width, height);
  const { square } = frame;
  const least = frame.shape === "wide" ? height * leastShare : leastSize;
  const structure = view === "land" ? frame.distant : frame.structure;
  const figures =
    view === "square"
      ? onSquare(snapshot, frame.square, frame.shape, names, least)
      : onStructure(snapshot, structure, names, least);
  return {
    width,
    height,
    shape: frame.shape,
    view,
    square,
    rings: ringWords(square, view === "square" ? [...figures.values()] : [], least),
    figures,
    tables: frame.tables,
    dial: frame.dial,
    day: frame.day,
    hearts: frame.hearts,
    sentence: frame.sentence,
    structure,
    title: frame.title,
    message: frame.message,
    land: frame.land,
  };
}
