export interface KeyPlaces {
  /** The head of the key: the owner's sphere. */
  bow: { x: number; y: number; radius: number };
  /** The bar from the head to the tip. */
  shaft: { left: number; right: number; y: number; thickness: number };
  /** One tooth for each word there is room for: middle, upper end, width, and how long it is at most. */
  teeth: { x: number; y: number; width: number; most: number }[];
  /** The body of the lock. */
  lock: { x: number; y: number; width: number; height: number };
  /** Where a message that asks for the key hovers. */
  message: { x: number; y: number; size: number };
  /** Where the land begins. */
  land: number;
}

/** Words worth this much (a power of ten) have the longest tooth. */
const longest = 4.4;
const shortest = 0.14;

/** Where key and lock are in a scene of that size (CSS px), with `words` teeth. */
export function keyPlaces(width: number, height: number, words: number): KeyPlaces {
  const margin = Math.max(6, Math.min(width, height) * 0.05);
  const size = Math.min(height * 0.64, width * 0.24);
  const floor = height - margin * 1.2;
  const lock = { x: width - margin - size / 2, y: floor - size * 0.43, width: size, height: size * 0.86 };
  const radius = Math.min(height * 0.27, width * 0.115);
  const thickness = Math.max(8, radius * 0.38);
  const bow = { x: margin + radius, y: height * 0.42, radius };
  const left = bow.x + radius * 0.9;
  const right = Math.max(left, lock.x - size / 2 - Math.max(10, width * 0.035));
  const from = left + (right - left) * 0.12;
  const each = (right - from) / words;
  const y = bow.y + thickness / 2 - 1;
  const teeth = Array.from({ length: words }, (_, index) => ({
    x: from + each * (index + 0.5),
    y,
    width: Math.min(each * 0.66, radius * 1.5),
    most: Math.min(floor - y, radius * 1.6),
  }));
  const message = { x: (left + right) / 2, y: bow.y * 0.5, size: Math.min(size * 0.62, bow.y * 0.62) };
  return { bow, shaft: { left, right, y: bow.y, thickness }, teeth, lock, message, land: height * 0.82 };
}

/** How long a tooth is, as a share (0..1) of the longest: by how many guesses (a power of ten) its word is worth. */
export function toothLength(worth: number): number {
  return Math.max(shortest, Math.min(1, worth / longest));
}
