/** Outer edge of each ring, 5 green first, as a share of the square's radius. */
export const ringEdges = [0.4, 0.54, 0.7, 0.86, 1] as const;
/** Radius of the heart in the middle of the square, as a share of the square's. */
export const heartShare = 0.062;

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
