/** How much one picture asks of a table. */
export interface Size {
  columns: number;
  rows: number;
  /** Phones that have the picture at first. */
  sources: number;
  /** Waves at most; a picture that still goes round then is stopped by the school. */
  waves: number;
  /** Least share (0..1) of the phones in danger that stayed clean for one, two and three hearts. */
  hearts: readonly [number, number, number];
}

const usual = { waves: 4, hearts: [0.67, 0.8, 0.92] } as const;

/** How big a picture is for a table, and what it takes: less for one hand alone, more for one device that sees all of it. */
export function sizeFor(devices: number, hands: number): Size {
  if (hands === 1) return { columns: 3, rows: 3, sources: 1, waves: 3, hearts: [0.49, 0.7, 0.9] };
  if (devices === 1) return { columns: 4, rows: 3, sources: hands, waves: 4, hearts: [0.77, 0.87, 0.96] };
  if (hands === 2) return { columns: 3, rows: 3, sources: 1, ...usual };
  if (hands <= 4) return { columns: 4, rows: 3, sources: 2, ...usual };
  if (hands <= 6) return { columns: 4, rows: 3, sources: 3, ...usual };
  return { columns: 4, rows: 3, sources: 4, waves: 4, hearts: [0.7, 0.82, 0.92] };
}
