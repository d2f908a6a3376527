import type { Ring } from "../../design/art.ts";
import { spheres, takenSpheres } from "../../design/structure.ts";
import { innerWords, ringWords } from "./ring-words.ts";
import { type BoardSnapshot, type View, viewOf } from "./snapshot.ts";
import { figure, nameBelow, type Point, type Square, type Standing, spread } from "./spread.ts";

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

/** How far from the middle a foot is at each mood 0..10, as a share of the square's radius. */
const footShares = [0.94, 0.93, 0.88, 0.81, 0.75, 0.65, 0.59, 0.5, 0.45, 0.345, 0.29] as const;
/** Outer edge of each ring, 5 green first, as a share of the square's radius. */
export const ringEdges = [0.4, 0.54, 0.7, 0.86, 1] as const;
/** A foot keeps this far from the edge of its ring. */
const ringMargin = 0.03;
/** The smallest letters (px) anybody should have to read on a device in the hand. */
const leastSize = 11;
/** The smallest letters of a name on a big screen, as a share of its height: read from eight metres. */
const leastShare = 0.03;
/** Letters of a name that is not known yet. */
const usualName = 6;

/** The ring of a mood 0..10. */
export function ringOfMood(mood: number): Ring {
  return Math.min(5, Math.max(1, Math.ceil(mood / 2))) as Ring;
}

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
  const frame = width / height >= 1.15 ? wideFrame(snapshot, width, height) : tallFrame(snapshot, width, height);
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

type Structure = Places["structure"];
type Frame = Omit<Places, "view" | "rings" | "figures" | "width" | "height"> & { distant: Structure };

/** Up to so many newcomers no sphere is taken that stands near another. */
const farApart = 7;

function structureAt(newcomers: number, x: number, y: number, unit: number): Structure {
  return { x, y, unit, radius: unit * (newcomers > farApart ? 0.168 : 0.205) };
}

function wideFrame({ tables, newcomers }: BoardSnapshot, width: number, height: number): Frame {
  const radiusX = Math.min(width * 0.3125, height * 0.58);
  const radiusY = Math.min(radiusX * 0.8, height * 0.394);
  const scale = Math.min(width / 1920, height / 1080);
  const left = { x: width * 0.012, width: width * 0.134 };
  const dialRadius = Math.min(width * 0.065, height * 0.12);
  const land = height * 0.89;
  return {
    shape: "wide",
    square: { x: width * 0.474, y: height * 0.497, radiusX, radiusY, rim: 20 * scale },
    tables: column(tables, { x: width * 0.82, y: height * 0.1, width: width * 0.17, height: height * 0.76 }, height),
    dial: { x: left.x + left.width / 2, y: height * 0.09 + dialRadius, radius: dialRadius },
    day: { ...left, y: height * 0.12 + 2 * dialRadius, height: height * 0.11 },
    hearts: { ...left, y: height * 0.26 + 2 * dialRadius, height: height * 0.12 },
    sentence: { x: width * 0.2, y: height * 0.912, width: width * 0.55, height: height * 0.072 },
    structure: structureAt(newcomers.length, width * 0.5, height * 0.455, Math.min(height * 0.388, width * 0.225)),
    distant: structureAt(newcomers.length, width * 0.885, land - height * 0.135, height * 0.14),
    title: { x: width * 0.055, y: height * 0.18, width: width * 0.27, height: height * 0.5 },
    message: { x: width * 0.715, y: height * 0.3, width: width * 0.25, height: height * 0.3 },
    land,
  };
}

function column(tables: BoardSnapshot["tables"], area: Box, height: number): Frame["tables"] {
  const gap = Math.min(height * 0.024, (area.height / Math.max(1, tables.length)) * 0.2);
  const each = Math.min(height * 0.098, (area.height + gap) / Math.max(1, tables.length) - gap);
  const used = tables.length * (each + gap) - gap;
  const top = area.y + (area.height - used) / 2;
  return tables.map(({ number }, index) => ({
    number,
    x: area.x,
    y: top + index * (each + gap),
    width: area.width,
    height: each,
  }));
}

function tallFrame({ tables, newcomers }: BoardSnapshot, width: number, height: number): Frame {
  const margin = Math.max(10, width * 0.03);
  const dialRadius = Math.min(height * 0.075, width * 0.15);
  const columns = tables.length <= 4 ? 2 : 3;
  const lines = Math.ceil(tables.length / columns);
  const gap = Math.max(6, width * 0.014);
  const each = Math.min(Math.max(48, height * 0.068), 84);
  const chipWidth = (width - 2 * margin - (columns - 1) * gap) / columns;
  const tablesTop = height - margin - lines * (each + gap) + gap;
  const sentence = { x: margin, y: 0, width: width - 2 * margin, height: Math.max(44, height * 0.062) };
  sentence.y = tablesTop - (lines > 0 ? margin : 0) - sentence.height;
  const top = margin + 2 * dialRadius;
  const radiusX = width / 2 - 1.6 * margin;
  // Figures at the upper edge stand out above the square, so the room above it is more than that below.
  const room = sentence.y - top;
  const radiusY = Math.min(radiusX * 0.95, room * 0.41);
  const aside = { x: 2 * margin + 2 * dialRadius, width: width - 3 * margin - 2 * dialRadius };
  const unit = Math.min(height * 0.235, width * 0.56);
  const land = height * 0.86;
  return {
    shape: "tall",
    square: { x: width / 2, y: top + room * 0.535, radiusX, radiusY, rim: Math.max(5, radiusX * 0.033) },
    tables: tables.map(({ number }, index) => ({
      number,
      x: margin + (index % columns) * (chipWidth + gap),
      y: tablesTop + Math.floor(index / columns) * (each + gap),
      width: chipWidth,
      height: each,
    })),
    dial: { x: margin + dialRadius, y: margin + dialRadius, radius: dialRadius },
    day: { ...aside, y: margin, height: dialRadius * 1.05 },
    hearts: { ...aside, y: margin + dialRadius * 1.1, height: dialRadius * 0.9 },
    sentence,
    structure: structureAt(newcomers.length, width / 2, height * 0.245 + unit * 1.07, unit),
    distant: structureAt(newcomers.length, width * 0.84, land - unit * 0.25, unit * 0.26),
    title: { x: margin * 2, y: height * 0.03, width: width - 4 * margin, height: height * 0.2 },
    message: { x: margin * 2, y: height * 0.87, width: width - 4 * margin, height: height * 0.12 },
    land,
  };
}

/**
 * Angles (radians, clockwise from the right) of the spokes, an odd number for each newcomer, who stands on the first of
 * them: so the bottom, where the rings' words are, lies between two spokes and as far from everybody as can be.
 */
export function spokeAngles(newcomers: number): number[] {
  const standing = Math.max(1, newcomers);
  const each = [1, 3, 5, 7, 9].find((odd) => odd * standing >= 6) ?? 1;
  const count = standing * each;
  const first = -Math.PI / 2 + (standing % 2 === 0 ? Math.PI / standing : 0);
  return Array.from({ length: count }, (_, index) => first + (index * 2 * Math.PI) / count);
}

/** Radius of a sphere: as large as their number allows, and the room above one who stands at the far edge. */
function usualRadius(count: number, { y, radiusX, radiusY }: Square, shape: Frame["shape"]): number {
  const share = count <= 4 ? 0.108 : count <= 6 ? 0.104 : 0.097;
  const room = (y - footShares[0] * radiusY) / (1.06 - figure.sphere);
  return Math.max(15, Math.min(room, radiusX * share * (shape === "tall" ? 1.12 : 1)));
}

/** The newest answers of `onSquare`: canvas, words and still picture ask for the same, and looking for room takes long. */
const found = new Map<string, Places["figures"]>();
const mostFound = 6;

function onSquare(...asked: Parameters<typeof findRoom>): Places["figures"] {
  const [{ newcomers }, ...rest] = asked;
  const key = JSON.stringify([newcomers.map(({ id, mood }) => [id, mood]), ...rest]);
  const known = found.get(key);
  if (known) return known;
  const figures = findRoom(...asked);
  found.set(key, figures);
  const [oldest] = found.keys();
  if (found.size > mostFound && oldest !== undefined) found.delete(oldest);
  return figures;
}

function findRoom(
  { newcomers }: BoardSnapshot,
  square: Square,
  shape: Frame["shape"],
  names: Readonly<Record<string, string>>,
  least: number,
): Places["figures"] {
  const angles = spokeAngles(newcomers.length);
  const each = angles.length / Math.max(1, newcomers.length);
  const largest = usualRadius(newcomers.length, square, shape);
  const words = innerWords(square, least);
  // Smaller and smaller, until every name is free; at the smallest size the best that was found is good enough.
  for (let share = 1; ; share -= 0.09) {
    const radius = largest * share;
    const height = nameHeight(radius, least);
    const standings = newcomers.map(({ id, mood }, index): Standing => {
      const angle = angles[Math.round(index * each)] ?? 0;
      const away = footShares[Math.min(10, mood)] ?? 0.5;
      const ring = ringOfMood(mood);
      const outer = ringEdges[5 - ring] ?? 1;
      const inner = ringEdges[4 - ring] ?? 0;
      return {
        x: square.x + Math.cos(angle) * away * square.radiusX,
        y: square.y + Math.sin(angle) * away * square.radiusY,
        least: inner === 0 ? 0 : inner + ringMargin,
        most: outer - ringMargin,
        nameWidth: nameWidth(names[id], radius, height, least),
      };
    });
    const { feet, free } = spread(standings, square, radius, height, words);
    if (!free && share > 0.5) continue;
    return new Map(
      newcomers.map(({ id, mood }, index) => [
        id,
        standing(
          feet[index] ?? square,
          radius,
          { width: standings[index]?.nameWidth ?? 0, height, size: letters(height, least) },
          ringOfMood(mood),
        ),
      ]),
    );
  }
}

function standing(foot: Point, radius: number, name: Omit<FigurePlace["name"], "x" | "y">, ring: Ring): FigurePlace {
  return {
    foot: { x: foot.x, y: foot.y },
    sphere: { x: foot.x, y: foot.y + figure.sphere * radius },
    radius,
    name: { x: foot.x, y: foot.y + nameBelow(radius, name.height), ...name },
    ring,
  };
}

function onStructure(
  { newcomers }: BoardSnapshot,
  { x, y, unit, radius }: Structure,
  names: Readonly<Record<string, string>>,
  least: number,
): Places["figures"] {
  const taken = takenSpheres(newcomers.length);
  return new Map(
    newcomers.map(({ id, mood }, index) => {
      const sphere = spheres[taken[index] ?? 0] ?? { x: 0, y: 0 };
      const foot = { x: x + sphere.x * unit, y: y + sphere.y * unit - figure.sphere * radius };
      const height = nameHeight(radius * 0.8, least);
      const width = nameWidth(names[id], radius * 0.8, height, least);
      return [id, standing(foot, radius, { width, height, size: letters(height, least) }, ringOfMood(mood))];
    }),
  );
}

/** Height of a name: small ones are set tighter, so that their letters need not be smaller still. */
function nameHeight(radius: number, least: number): number {
  return Math.max(least / 0.78, radius * figure.nameHeight);
}

function letters(height: number, least: number): number {
  return Math.max(least, height * 0.68);
}

/** Width of a name in Fredoka, with the ends of its pill. */
function nameWidth(name: string | undefined, radius: number, height: number, least: number): number {
  const size = letters(height, least);
  return Math.max(radius * 1.5, ((name?.length ?? usualName) * 0.57 + 0.95) * size);
}
