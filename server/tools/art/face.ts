import { area, both, line, mirrored, mix, shape } from "./paint.ts";

/** How someone looks: the five rings of the board (1 red to 5 green), and three looks of adults. */
export const expressions = ["1", "2", "3", "4", "5", "kind", "glad", "busy"] as const;
export type Expression = (typeof expressions)[number];

/** Colours of a face, `#rrggbb`. */
interface FaceColours {
  skin: string;
  brow: string;
  iris: string;
}

/** An eye's opening, in units from its middle: how far the lids stand apart, how far the outer corner hangs. */
interface Eye {
  upper: number;
  lower: number;
  hang: number;
  /** Where it looks, from straight ahead. */
  gaze: readonly [x: number, y: number];
}

interface Features {
  /** `closed`: squeezed shut by a laugh. */
  eyes: Eye | "closed";
  /** The left brow, outer end first; the right one is its mirror image. */
  brow: string;
  /** The right brow when it is not the mirror image. */
  otherBrow?: string;
  mouth: (colours: MouthColours) => string;
  /** Strength of the red on the cheeks, 0 to 1. */
  blush: number;
  /** Runs over each cheek. */
  tears?: boolean;
}

interface MouthColours {
  line: string;
  skin: string;
}

/** The middle of the left eye. */
const eyeX = 305;
const eyeY = 408;

/** The small folds at the ends of a smile. */
const dimples = (colour: string, x: number, y: number): string =>
  both(line(`M${x - 13} ${y + 4}C${x - 8} ${y - 6} ${x + 2} ${y - 9} ${x + 8} ${y - 5}`, colour, 8, 0.75));

/**
 * Water that wells up on the lower lid of the left eye and runs down the cheek.
 * @param drop how far down (units of y) its drop has come
 */
const tear = (drop: number): string =>
  area(
    `M${eyeX - 34} ${eyeY + 26}C${eyeX - 18} ${eyeY + 44} ${eyeX + 14} ${eyeY + 44} ${eyeX + 32} ${eyeY + 24}C${eyeX + 16} ${eyeY + 34} ${eyeX - 16} ${eyeY + 36} ${eyeX - 34} ${eyeY + 26}z`,
    "#bfe6ff",
  ) +
  shape(
    `M${eyeX - 19} ${eyeY + 37}C${eyeX - 22} ${drop - 62} ${eyeX - 48} ${drop - 34} ${eyeX - 48} ${drop - 8}A19 19 0 1 0 ${eyeX - 10} ${drop - 8}C${eyeX - 10} ${drop - 30} ${eyeX - 13} ${drop - 54} ${eyeX - 7} ${eyeY + 38}z`,
    "#a9dcfb",
    "#3f8fd0",
  ) +
  area(`M${eyeX - 40} ${drop - 3}a9 11 0 0 1 5 -15l2 3a7 9 0 0 0 -2 13z`, "#ffffff");

const openMouth = (path: string, id: string): string =>
  `<clipPath id="${id}"><path d="${path}"/></clipPath><path d="${path}" fill="#5e1420" stroke="#3d0b14" stroke-width="6" stroke-linejoin="round"/><g clip-path="url(#${id})"><path d="M300 464h168v30q-84 16-168 0z" fill="#fffaf0"/><ellipse cx="384" cy="562" rx="52" ry="36" fill="#ec6a6a"/></g>`;

const features: Record<Expression, Features> = {
  // Tears, inner ends of the brows high, a clear frown, eyes cast down: far from well, would rather be away.
  "1": {
    eyes: { upper: 20, lower: 46, hang: 14, gaze: [0, 20] },
    brow: "M250 376C280 366 318 340 346 308",
    mouth: ({ line: colour }) =>
      line("M331 546C340 518 354 508 370 509C378 511 390 511 398 509C414 508 428 518 437 544", colour, 14),
    blush: 0.26,
    tears: true,
  },
  // The corners of the mouth and the outer ends of the brows hang, the eyes ask: sad.
  "2": {
    eyes: { upper: 40, lower: 44, hang: 9, gaze: [0, 8] },
    brow: "M250 362C280 354 318 336 348 318",
    mouth: ({ line: colour }) => line("M340 534C356 508 412 508 428 534", colour, 13),
    blush: 0.12,
  },
  // Level: neither here nor there.
  "3": {
    eyes: { upper: 54, lower: 44, hang: 2, gaze: [0, 2] },
    brow: "M252 340C280 328 320 328 348 336",
    mouth: ({ line: colour }) => line("M344 518C366 521 404 521 426 515", colour, 14),
    blush: 0.16,
  },
  // A small smile that begins: better, not yet all well.
  "4": {
    eyes: { upper: 54, lower: 38, hang: 0, gaze: [0, 0] },
    brow: "M252 340C279 323 321 321 349 334",
    mouth: ({ line: colour }) => line("M327 502C347 537 421 537 441 502", colour, 14) + dimples(colour, 329, 503),
    blush: 0.26,
  },
  // A big open laugh, eyes squeezed.
  "5": {
    eyes: "closed",
    brow: "M250 324C276 296 322 294 350 314",
    mouth: () => openMouth("M308 480C352 489 416 489 460 480C466 530 434 562 384 562S302 530 308 480z", "laugh"),
    blush: 0.42,
  },
  kind: {
    eyes: { upper: 46, lower: 34, hang: -1, gaze: [0, 1] },
    brow: "M254 344C280 326 322 324 348 338",
    mouth: ({ line: colour }) => line("M330 504C350 532 418 532 438 504", colour, 12) + dimples(colour, 330, 504),
    blush: 0.2,
  },
  glad: {
    eyes: "closed",
    brow: "M252 330C278 306 322 304 348 322",
    mouth: () => openMouth("M322 494C358 504 410 504 446 494C448 530 424 554 384 554S320 530 322 494z", "glad"),
    blush: 0.3,
  },
  // Busy with something else: looks past you.
  busy: {
    eyes: { upper: 36, lower: 36, hang: -3, gaze: [17, -5] },
    brow: "M254 352C282 344 322 348 350 360",
    otherBrow: "M514 332C488 318 452 322 422 338",
    mouth: ({ line: colour }) => line("M344 524C368 514 400 514 428 522", colour, 12),
    blush: 0.08,
  },
};

interface EyeColours {
  iris: string;
  lash: string;
}

/** Whose face it is: an adult has smaller eyes and more of a nose. */
export type Age = "child" | "adult";

/** An eye in the size of an age. */
const sized = (drawing: string, age: Age): string =>
  age === "child"
    ? drawing
    : `<g transform="translate(${eyeX} ${eyeY}) scale(.85) translate(${-eyeX} ${-eyeY})">${drawing}</g>`;

function openEye({ upper, lower, hang, gaze }: Eye, colours: EyeColours, age: Age, side: "left" | "right"): string {
  const { iris, lash } = colours;
  // The right eye is the left one mirrored, except that both look the same way and have the light from the same side.
  const turn = side === "left" ? 1 : -1;
  const [x, y] = [eyeX, eyeY];
  const lid = `M${x - 45} ${y + hang}C${x - 32} ${y - upper} ${x + 28} ${y - upper} ${x + 43} ${y - hang * 0.4}`;
  const opening = `${lid}C${x + 30} ${y + lower} ${x - 30} ${y + lower} ${x - 45} ${y + hang}z`;
  const [irisX, irisY] = [x + 3 + gaze[0] * turn, y + gaze[1]];
  const drawing = [
    `<clipPath id="eye-${side}"><path d="${opening}"/></clipPath>`,
    area(opening, "#fffaf2"),
    `<g clip-path="url(#eye-${side})">`,
    `<circle cx="${irisX}" cy="${irisY}" r="29" fill="${iris}"/><circle cx="${irisX}" cy="${irisY}" r="18" fill="#1d1016"/>`,
    `<circle cx="${irisX - 10 * turn}" cy="${irisY - 11}" r="9.5" fill="#fff"/><circle cx="${irisX + 9 * turn}" cy="${irisY + 11}" r="4.5" fill="#fff" opacity=".7"/>`,
    line(lid, "#3a1a2a", 22, 0.16),
    "</g>",
    line(lid, lash, 12),
  ].join("");
  return side === "left" ? sized(drawing, age) : mirrored(sized(drawing, age));
}

const closedEye = (lash: string): string =>
  line(
    `M${eyeX - 45} ${eyeY + 16}C${eyeX - 30} ${eyeY - 26} ${eyeX + 28} ${eyeY - 26} ${eyeX + 43} ${eyeY + 14}`,
    lash,
    14,
  );

/** What a face says, in parts because hair lies between them. */
interface Face {
  /** The red on them, and an adult's nose: under freckles and glasses. */
  cheeks: string;
  mouth: string;
  eyes: string;
  /** Over the hair, so that they are seen with any fringe. */
  brows: string;
}

/** Draws a face.
 * @param browWidth the pen of the brows, 12 (fine) to 24 (bushy)
 */
export function drawFace(expression: Expression, { skin, brow, iris }: FaceColours, browWidth: number, age: Age): Face {
  const look = features[expression];
  const lash = mix(skin, "#24101c", 0.86);
  const mouthLine = mix(skin, "#36060f", 0.86);
  const cheeks = both(
    `<g fill="#f4606a" opacity="${look.blush}"><ellipse cx="262" cy="484" rx="40" ry="25" opacity=".5"/><ellipse cx="262" cy="484" rx="29" ry="17" opacity=".7"/></g>`,
  );
  const left = line(look.brow, brow, browWidth);
  const right = look.otherBrow === undefined ? mirrored(left) : line(look.otherBrow, brow, browWidth);
  return {
    cheeks:
      age === "adult"
        ? cheeks + line("M396 428C402 448 412 462 400 472C392 478 376 478 368 472", mix(skin, "#5a2030", 0.34), 7, 0.8)
        : cheeks,
    mouth: look.mouth({ line: mouthLine, skin }),
    eyes:
      (look.eyes === "closed"
        ? both(sized(closedEye(lash), age))
        : openEye(look.eyes, { iris, lash }, age, "left") + openEye(look.eyes, { iris, lash }, age, "right")) +
      (look.tears ? tear(520) + mirrored(tear(500)) : ""),
    brows: left + right,
  };
}
