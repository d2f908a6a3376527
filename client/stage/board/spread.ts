/** A figure stands with its foot on the square; everything about it is measured in its radius. */
export interface Standing {
  /** Where the foot would best be (px). */
  x: number;
  y: number;
  /** Least and most distance of the foot from the middle of the square, 0..1 of its radius: the ring it is in. */
  least: number;
  most: number;
  /** Width of its name (px). */
  nameWidth: number;
}

/** The round square seen at a slant (px). */
export interface Square {
  x: number;
  y: number;
  radiusX: number;
  radiusY: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A figure in radii of its sphere: where the middle of the sphere and the top of the name are above (-) its foot. */
export const figure = { sphere: -1.15, nameTop: -0.24, nameHeight: 0.84, plateX: 1.35, plateY: 0.5 } as const;

/** How far (px) below a foot the middle of the name is. */
export function nameBelow(radius: number, nameHeight: number): number {
  return figure.nameTop * radius + nameHeight / 2;
}

/** So often everything is pushed on a little. */
const rounds = 260;
/** The last rounds only push apart, without the pull towards the best place. */
const settling = 80;
/** The share of the way to its best place that a foot goes in a round. */
const pull = 0.04;
/** Faces may overlap until their middles are this many radii apart; names may not at all. */
const faceDistance = 1.7;
/** Free space (px) round a name. */
const gap = 3;

/** A box by its middle, that names rather stay off. */
export interface Keep {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Spreads figures so that no name covers another name or a face, while every foot stays in its ring.
 *
 * @param radius Of a sphere (px).
 * @param nameHeight Of a name (px).
 * @param keep What should stay free as well, where there is room.
 * @returns Where the feet are, in the given order, and whether every name is free.
 */
export function spread(
  standings: readonly Standing[],
  square: Square,
  radius: number,
  nameHeight: number,
  keep: readonly Keep[] = [],
): { feet: Point[]; free: boolean } {
  const feet = standings.map((standing) => inRing({ ...standing }, standing, square));
  for (let round = 0; round < rounds; round++) {
    if (round < rounds - settling) {
      feet.forEach((foot, index) => {
        const best = standings[index] ?? foot;
        foot.x += (best.x - foot.x) * pull;
        foot.y += (best.y - foot.y) * pull;
        for (const box of keep) clearOf(foot, standings[index], box, radius, nameHeight);
      });
    }
    for (let one = 0; one < feet.length; one++) {
      for (let other = one + 1; other < feet.length; other++) {
        part(feet, standings, one, other, radius, nameHeight);
      }
    }
    feet.forEach((foot, index) => {
      const standing = standings[index];
      if (standing) Object.assign(foot, inRing(foot, standing, square));
    });
  }
  return { feet, free: overlaps(feet, standings, radius, nameHeight) < 1 };
}

/** Pushes two figures apart where a name meets a name or a face, or the faces meet too much. */
function part(
  feet: readonly Point[],
  standings: readonly Standing[],
  one: number,
  other: number,
  radius: number,
  nameHeight: number,
): void {
  const first = feet[one];
  const second = feet[other];
  const firstStanding = standings[one];
  const secondStanding = standings[other];
  if (!first || !second || !firstStanding || !secondStanding) return;
  const widest = Math.max(firstStanding.nameWidth, secondStanding.nameWidth);
  // So far apart that nothing below pushes: most are, most of the time.
  if (Math.abs(second.x - first.x) > Math.max(widest, widest / 2 + radius, faceDistance * radius) + gap) return;
  push(first, second, namesPush(first, second, firstStanding, secondStanding, nameHeight), 0.5);
  push(first, second, faceOnName(first, second, secondStanding.nameWidth, radius, nameHeight), 0.4);
  const back = faceOnName(second, first, firstStanding.nameWidth, radius, nameHeight);
  push(first, second, { x: -back.x, y: -back.y }, 0.4);
  push(first, second, facesPush(first, second, radius), 0.25);
}

function push(first: Point, second: Point, by: Point, share: number): void {
  first.x -= by.x * share;
  first.y -= by.y * share;
  second.x += by.x * share;
  second.y += by.y * share;
}

/** Moves a foot so that its name leaves a box, sideways. */
function clearOf(foot: Point, standing: Standing | undefined, box: Keep, radius: number, nameHeight: number): void {
  const x = ((standing?.nameWidth ?? 0) + box.width) / 2 + gap - Math.abs(foot.x - box.x);
  const y = (nameHeight + box.height) / 2 - Math.abs(foot.y + nameBelow(radius, nameHeight) - box.y);
  if (x > 0 && y > 0) foot.x += x * 0.3 * awayFrom(box.x, foot.x);
}

/** How far the second name has to go from the first; nothing when they are apart. */
function namesPush(first: Point, second: Point, one: Standing, other: Standing, nameHeight: number): Point {
  const acrossX = (one.nameWidth + other.nameWidth) / 2 + gap - Math.abs(second.x - first.x);
  const acrossY = nameHeight + gap - Math.abs(second.y - first.y);
  if (acrossX <= 0 || acrossY <= 0) return { x: 0, y: 0 };
  return acrossX < acrossY
    ? { x: acrossX * awayFrom(first.x, second.x), y: 0 }
    : { x: 0, y: acrossY * awayFrom(first.y, second.y) };
}

/** How far the second figure has to go so that its name is off the first one's face. */
function faceOnName(first: Point, second: Point, nameWidth: number, radius: number, nameHeight: number): Point {
  const middle = { x: first.x, y: first.y + figure.sphere * radius };
  const name = { x: second.x, y: second.y + nameBelow(radius, nameHeight) };
  const nearestX = Math.max(name.x - nameWidth / 2, Math.min(middle.x, name.x + nameWidth / 2));
  const nearestY = Math.max(name.y - nameHeight / 2, Math.min(middle.y, name.y + nameHeight / 2));
  const awayX = nearestX - middle.x;
  const awayY = nearestY - middle.y;
  const distance = Math.hypot(awayX, awayY);
  const missing = radius + gap - distance;
  if (missing <= 0) return { x: 0, y: 0 };
  if (distance < 0.01) return { x: 0, y: (radius + gap) * awayFrom(middle.y, name.y) };
  return { x: (awayX / distance) * missing, y: (awayY / distance) * missing };
}

function facesPush(first: Point, second: Point, radius: number): Point {
  const x = second.x - first.x;
  const y = second.y - first.y;
  const distance = Math.hypot(x, y);
  const missing = faceDistance * radius - distance;
  if (missing <= 0) return { x: 0, y: 0 };
  if (distance < 0.01) return { x: missing, y: 0 };
  return { x: (x / distance) * missing, y: (y / distance) * missing };
}

function awayFrom(from: number, to: number): number {
  return to < from ? -1 : 1;
}

/** The nearest place to `point` that lies in the ring. */
function inRing(point: Point, { least, most }: Standing, square: Square): Point {
  const x = (point.x - square.x) / square.radiusX;
  const y = (point.y - square.y) / square.radiusY;
  const distance = Math.hypot(x, y);
  const allowed = Math.min(most, Math.max(least, distance));
  if (allowed === distance) return { x: point.x, y: point.y };
  const scale = distance < 0.001 ? 0 : allowed / distance;
  const onAxis = distance < 0.001 ? allowed : 0;
  return { x: square.x + (x * scale + onAxis) * square.radiusX, y: square.y + y * scale * square.radiusY };
}

/** By how many px names still overlap names, or faces names, at worst. */
function overlaps(feet: readonly Point[], standings: readonly Standing[], radius: number, nameHeight: number): number {
  let worst = 0;
  feet.forEach((first, one) => {
    feet.forEach((second, other) => {
      const [mine, yours] = [standings[one], standings[other]];
      if (one === other || !mine || !yours) return;
      const names = namesPush(first, second, mine, yours, nameHeight);
      const face = faceOnName(first, second, yours.nameWidth, radius, nameHeight);
      const over = (by: Point) => Math.max(0, Math.hypot(by.x, by.y) - gap);
      worst = Math.max(worst, over(names), over(face));
    });
  });
  return worst;
}
