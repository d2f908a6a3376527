/**
 * The nine spheres of the end: a cube on its point with one in its middle, drawn so that every face is seen. Units: the
 * structure is 2 high and about 1.35 wide, (0, 0) is its middle.
 */
export const spheres: readonly { readonly x: number; readonly y: number }[] = [
  { x: 0, y: 0 },
  { x: 0, y: -0.9 },
  { x: 0.6, y: -0.47 },
  { x: -0.6, y: 0.47 },
  { x: 0.6, y: 0.47 },
  { x: -0.6, y: -0.47 },
  { x: 0, y: 0.9 },
  { x: 0.19, y: -0.45 },
  { x: -0.19, y: 0.45 },
];

/** Tubes between spheres, those behind first: the twelve edges of the cube and the middle one's eight. */
export const tubes: readonly (readonly [number, number])[] = [
  [7, 1],
  [7, 3],
  [7, 4],
  [0, 7],
  [0, 3],
  [0, 4],
  [0, 5],
  [0, 2],
  [0, 1],
  [0, 6],
  [0, 8],
  [1, 2],
  [1, 5],
  [5, 3],
  [2, 4],
  [8, 6],
  [8, 5],
  [8, 2],
  [3, 6],
  [4, 6],
];

/** Which spheres `count` newcomers (0..9) take; the others stay calm lamps. Few stand together in the middle. */
export function takenSpheres(count: number): number[] {
  return spheres.map((_, index) => index).slice(0, count);
}
