import { ringOf } from "../../../shared/game/rules.ts";
import type { Ring } from "../../design/art.ts";
import { spheres, takenSpheres } from "../../design/structure.ts";
import type { FigurePlace, Places } from "./layout.ts";
import { innerWords } from "./ring-words.ts";
import { ringEdges, spokeAngles } from "./rings.ts";
import type { BoardSnapshot } from "./snapshot.ts";
import { figure, nameBelow, type Point, type Square, type Standing, spread } from "./spread.ts";

/** How far from the middle a foot is at each mood 0..10, as a share of the square's radius. */
const footShares = [0.94, 0.93, 0.88, 0.81, 0.75, 0.65, 0.59, 0.5, 0.45, 0.345, 0.29] as const;
/** A foot keeps this far from the edge of its ring. */
const ringMargin = 0.03;
/** Letters of a name that is not known yet. */
const usualName = 6;

/** Radius of a sphere: as large as their number allows, and the room above one who stands at the far edge. */
function usualRadius(count: number, { y, radiusX, radiusY }: Square, shape: Places["shape"]): number {
  const share = count <= 4 ? 0.108 : count <= 6 ? 0.104 : 0.097;
  const room = (y - footShares[0] * radiusY) / (1.06 - figure.sphere);
  return Math.max(15, Math.min(room, radiusX * share * (shape === "tall" ? 1.12 : 1)));
}

/** The newest answers of `onSquare`: canvas, words and still picture ask for the same, and looking for room takes long. */
const found = new Map<string, Places["figures"]>();
const mostFound = 6;

/**
 * Gives everybody a place on the square, in the ring of their mood, with room for every name.
 *
 * @param names Newcomers' names by id, so that each gets the room it needs.
 * @param least The smallest letters (px) that can be read.
 */
export function onSquare(...asked: Parameters<typeof findRoom>): Places["figures"] {
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
  shape: Places["shape"],
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
      const ring = ringOf(mood);
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
          ringOf(mood),
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

/** Puts everybody on their sphere of the structure. */
export function onStructure(
  { newcomers }: BoardSnapshot,
  { x, y, unit, radius }: Places["structure"],
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
      return [id, standing(foot, radius, { width, height, size: letters(height, least) }, ringOf(mood))];
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
