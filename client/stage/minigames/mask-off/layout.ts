/** A box round its middle, in CSS px. */
export interface Card {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Of the face on it, whose middle is `faceY`. */
  radius: number;
  faceY: number;
}

/** Where everything is on the stage of Mask off, in CSS px of its container. */
export interface MaskPlaces {
  /** One for each profile. The name of each hangs over the lower edge. */
  cards: readonly Card[];
  /** Where the floor begins. */
  floor: number;
  /** How far the open curtains reach in from each side, and the valance down from the top. */
  curtain: number;
  valance: number;
}

/**
 * Places the profiles side by side between the curtains, at any size.
 *
 * @param count Of the profiles, 1..3.
 */
export function maskPlaces(width: number, height: number, count: number): MaskPlaces {
  const curtain = Math.min(width * 0.07, height * 0.16);
  const valance = height * 0.13;
  const room = (width - 2 * curtain) / count;
  const cardWidth = Math.min(room * 0.88, height * 0.62);
  const cardHeight = Math.min(height * 0.64, cardWidth * 1.3);
  const y = height * 0.53;
  const radius = Math.min(cardWidth * 0.34, cardHeight * 0.31);
  const cards = Array.from({ length: count }, (_, index) => ({
    x: width / 2 + (index - (count - 1) / 2) * Math.min(room, cardWidth * 1.6),
    y,
    width: cardWidth,
    height: cardHeight,
    radius,
    faceY: y - cardHeight * 0.02,
  }));
  return { cards, floor: height * 0.74, curtain, valance };
}
