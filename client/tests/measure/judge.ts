/** What is measured has to meet these; everything else about measuring is told by the rows themselves. */
export const targets = {
  /** Scripts and styles of the join page, in bytes as they are sent. */
  joinBytes: 90 * 1024,
  /** All that one device sends and gets in its first game, in bytes. */
  firstPlayBytes: 900 * 1024,
  /** Until a code can be typed, ms. */
  usableMs: 2_000,
  /** Until there is something to do in the game, or its stage is drawn, ms. */
  firstPlayMs: 6_000,
  /** No task of a screen is longer, from its opening on, ms. */
  taskMs: 200,
  /** Share of an empty scene's pictures a second that a scene has at least. */
  shareOfEmpty: 0.9,
  /** Pictures a second at least where there is no graphics chip. */
  canvasRate: 30,
  /** How much fuller the memory may be after ten games than after one, as a factor. */
  heapGrowth: 1.1,
  /** How many more canvases may be in memory after games with others, as a factor: faces differ, a stage that stays has dozens. */
  canvasGrowth: 1.2,
} as const;

/** One screen at a slowed processor; each list has one number a run. */
export interface Smoothness {
  name: string;
  /** How its stage is drawn; `page`: it has none, its own pictures are counted. */
  drawnBy: "webgl" | "canvas" | "page";
  /** The longest task from the opening of the page on, ms; 0 when none was long. */
  longestTaskMs: readonly number[];
  /** Pictures a second. */
  rates: readonly number[];
  /** By WebGL: those of an empty scene, measured right before each run. */
  emptyRates: readonly number[];
}

/** Everything that was measured. */
export interface Measurements {
  joinBytes: readonly number[];
  usableMs: readonly number[];
  /** By what was opened; ms. */
  firstPlayMs: Readonly<Record<string, readonly number[]>>;
  /** By device; bytes. */
  firstPlayBytes: Readonly<Record<string, number>>;
  screens: readonly Smoothness[];
  /** By page; bytes in use after one game and after ten. */
  heap: Readonly<Record<string, { afterOne: number; afterTen: number }>>;
  /** By page; canvases in memory after one game, and after games with newcomers who had not been drawn before. */
  canvases: Readonly<Record<string, { afterOne: number; afterOthers: number }>>;
  /** Addresses outside the game's own server that any page asked for. */
  elsewhere: readonly string[];
}

/** A line of the table. */
export interface Row {
  what: string;
  measured: number;
  /** At most or at least so much. */
  target: { most: number } | { least: number };
  unit: "KB" | "ms" | "a second" | "x" | "addresses";
}

/** The middle one; NaN of nothing, which meets no target. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Whether a row meets its target; what could not be measured does not. */
export function isMet({ measured, target }: Row): boolean {
  return "most" in target ? measured <= target.most : measured >= target.least;
}

const kilobytes = (bytes: number) => bytes / 1024;

/** Puts everything that was measured beside its target. */
export function rowsOf(measurements: Partial<Measurements>): Row[] {
  const {
    joinBytes,
    usableMs,
    firstPlayMs = {},
    firstPlayBytes = {},
    screens = [],
    heap = {},
    canvases = {},
    elsewhere,
  } = measurements;
  const most = (what: string, measured: number, limit: number, unit: Row["unit"]): Row => ({
    what,
    measured,
    target: { most: limit },
    unit,
  });
  return [
    ...(joinBytes
      ? [most("join page, scripts and styles", kilobytes(median(joinBytes)), kilobytes(targets.joinBytes), "KB")]
      : []),
    ...(usableMs ? [most("join page, until a code can be typed", median(usableMs), targets.usableMs, "ms")] : []),
    ...Object.entries(firstPlayMs).map(([what, ms]) =>
      most(`first play, ${what}`, median(ms), targets.firstPlayMs, "ms"),
    ),
    ...Object.entries(firstPlayBytes).map(([device, bytes]) =>
      most(`whole first game, ${device}`, kilobytes(bytes), kilobytes(targets.firstPlayBytes), "KB"),
    ),
    ...screens.flatMap(rowsOfScreen),
    ...Object.entries(heap).map(([page, { afterOne, afterTen }]) =>
      most(`memory after ten games to after one, ${page}`, afterTen / afterOne, targets.heapGrowth, "x"),
    ),
    ...Object.entries(canvases).map(([page, { afterOne, afterOthers }]) =>
      most(
        `canvases after three games with others to after one, ${page}`,
        afterOthers / afterOne,
        targets.canvasGrowth,
        "x",
      ),
    ),
    ...(elsewhere ? [most("asked for elsewhere", elsewhere.length, 0, "addresses")] : []),
  ];
}

/** A stage on a graphics chip keeps up with an empty one; one without draws no more than it has to, and no less. */
export function rowsOfScreen({ name, drawnBy, longestTaskMs, rates, emptyRates }: Smoothness): Row[] {
  const least = drawnBy === "webgl" ? median(emptyRates) * targets.shareOfEmpty : targets.canvasRate;
  return [
    {
      what: `${name}, ${drawnBy}, longest task`,
      measured: median(longestTaskMs),
      target: { most: targets.taskMs },
      unit: "ms",
    },
    {
      what: `${name}, ${drawnBy}, pictures`,
      // Whole pictures: a stage that draws every second picture of a screen of 60 has 30 of them, less a breath.
      measured: Math.round(median(rates)),
      target: { least: Number.isNaN(least) ? Number.POSITIVE_INFINITY : Math.floor(least) },
      unit: "a second",
    },
  ];
}

/** The last line: whether everything was met, and what was not. */
export function verdict(rows: readonly Row[]): { met: boolean; words: string } {
  const missed = rows.filter((row) => !isMet(row));
  if (rows.length === 0) return { met: false, words: "Missed: nothing was measured." };
  if (missed.length === 0) return { met: true, words: `All ${rows.length} targets met.` };
  return {
    met: false,
    words: `Missed ${missed.length} of ${rows.length}: ${missed.map(({ what }) => what).join("; ")}.`,
  };
}
