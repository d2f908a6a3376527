/** The icon as shapes, one upon another, in the units of its drawing. */
interface Icon {
  /** Width and height of the drawing. */
  size: number;
  shapes: Shape[];
}

interface Shape {
  colour: Colour;
  holds: (x: number, y: number) => boolean;
}

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

/** Straight pieces in the place of a curve: finer than a dot of the largest icon. */
const piecesOfCurve = 10;
/** Samples a dot, in each direction, so that edges are smooth. */
const samples = 3;

/**
 * Reads the drawing of the icon: circles, and paths of curves with an edge.
 *
 * @throws Error where it has something else, which would be missing in the picture.
 */
export function readIcon(svg: string): Icon {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const shapes = [...svg.matchAll(/<(circle|path)\b([^>]*)>/g)].flatMap(([, kind, attributes = ""]) => {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    return kind === "circle" ? [circle(value)] : edgedPath(value);
  });
  if (!size || shapes.length === 0) throw new Error("the icon has no square drawing of circles and paths");
  return { size, shapes };
}

function circle(value: (name: string) => string): Shape {
  const [x, y, radius] = [Number(value("cx")), Number(value("cy")), Number(value("r"))];
  return { colour: colourOf(value("fill")), holds: (atX, atY) => (atX - x) ** 2 + (atY - y) ** 2 <= radius ** 2 };
}

function edgedPath(value: (name: string) => string): Shape[] {
  const outline = outlineOf(value("d"));
  const reach = Number(value("stroke-width")) / 2;
  const isClose = closeTo(outline, reach);
  return [
    { colour: colourOf(value("fill")), holds: (x, y) => isClose(x, y) && isInside(outline, x, y) },
    {
      colour: colourOf(value("stroke")),
      holds: (x, y) => isClose(x, y) && outline.some((point, at) => isNear([x, y], point, after(outline, at), reach)),
    },
  ];
}

/** Spares looking at every corner for what is far from all of them. */
function closeTo(outline: readonly Point[], reach: number): (x: number, y: number) => boolean {
  const [left, right, top, bottom] = [0, 1].flatMap((part) => {
    const all = outline.map((point) => point[part] ?? 0);
    return [Math.min(...all) - reach, Math.max(...all) + reach];
  }) as [number, number, number, number];
  return (x, y) => x >= left && x <= right && y >= top && y <= bottom;
}

function colourOf(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  if (red === undefined || green === undefined || !(Number(blue) >= 0)) throw new Error(`no colour: ${hex}`);
  return [red, green, Number(blue)];
}

/** The corners of a path of one part: moves, curves and the way back to its beginning. */
function outlineOf(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = "", rest = ""] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === "M") points.push([numbers[0] ?? 0, numbers[1] ?? 0]);
    else if (command === "c" || command === "C") addCurves(points, numbers, command === "c");
    else if (command !== "z") throw new Error(`the icon's path has a part ${command}`);
  }
  return points;
}

function addCurves(points: Point[], numbers: readonly number[], relative: boolean): void {
  for (let at = 0; at + 5 < numbers.length; at += 6) {
    const from = points.at(-1) ?? [0, 0];
    const [originX, originY] = relative ? from : [0, 0];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers.slice(at, at + 6);
    for (let piece = 1; piece <= piecesOfCurve; piece++) {
      const t = piece / piecesOfCurve;
      points.push([
        onCurve(t, from[0], originX + x1, originX + x2, originX + x3),
        onCurve(t, from[1], originY + y1, originY + y2, originY + y3),
      ]);
    }
  }
}

function onCurve(t: number, from: number, first: number, second: number, to: number): number {
  const rest = 1 - t;
  return rest ** 3 * from + 3 * rest ** 2 * t * first + 3 * rest * t ** 2 * second + t ** 3 * to;
}

function after(outline: readonly Point[], at: number): Point {
  return outline[(at + 1) % outline.length] ?? [0, 0];
}

function isInside(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (const [at, [x1, y1]] of outline.entries()) {
    const [x2, y2] = after(outline, at);
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

function isNear([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point, reach: number): boolean {
  const [acrossX, acrossY] = [x2 - x1, y2 - y1];
  const length = acrossX * acrossX + acrossY * acrossY;
  const along = ((x - x1) * acrossX + (y - y1) * acrossY) / length;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, along));
  const [offX, offY] = [x - x1 - part * acrossX, y - y1 - part * acrossY];
  return offX * offX + offY * offY <= reach * reach;
}

/**
 * Paints an icon as dots: red, green, blue and opacity (0..255) of each, row by row.
 *
 * @param width Dots on each side.
 * @param filled With the colour of the lowest shape out to the corners, for systems that cut icons into a shape of their own.
 */
export function paintIcon({ size, shapes }: Icon, width: number, filled: boolean): Uint8Array {
  const dots = new Uint8Array(width * width * 4);
  const ground = filled ? shapes[0]?.colour : undefined;
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < width; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < samples ** 2; sample++) {
        const x = ((column + ((sample % samples) + 0.5) / samples) / width) * size;
        const y = ((row + (Math.floor(sample / samples) + 0.5) / samples) / width) * size;
        const colour = shapes.findLast(({ holds }) => holds(x, y))?.colour ?? ground;
        if (!colour) continue;
        covered++;
        for (const part of [0, 1, 2] as const) sum[part] = (sum[part] ?? 0) + colour[part];
      }
      if (covered === 0) continue;
      dots.set(
        [...sum.map((part) => Math.round(part / covered)), (255 * covered) / samples ** 2],
        (row * width + column) * 4,
      );
    }
  }
  return dots;
}
