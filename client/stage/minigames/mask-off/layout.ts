interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** The three people on the stage, in px of its container. */
export function peoplePlaces(width: number, height: number): readonly [Disc, Disc, Disc] {
  const radius = Math.min(height * 0.3, width * 0.12);
  const at = (share: number): Disc => ({ x: width * share, y: height * 0.5, radius });
  return [at(0.2), at(0.5), at(0.8)];
}
