import { gleam, mirrorBalls, type Style, strand } from "./hair-pens.ts";
import { cloud, lightOf, line, shape } from "./paint.ts";
import { toonHeadPart } from "./toon-head.ts";

const fringeStraight = (colour: string, low: number): string =>
  shape(
    `M210 ${low}C180 250 232 112 384 112C536 112 588 250 558 ${low}C546 ${low + 4} 536 ${low - 8} 534 ${low - 26}C538 374 538 350 532 318C480 332 288 332 236 318C230 350 230 374 234 ${low - 26}C232 ${low - 8} 222 ${low + 4} 210 ${low}z`,
    colour,
  ) +
  strand("M300 318C304 290 312 268 324 250M384 324V262M468 318C464 290 456 268 444 250", colour) +
  gleam("M248 232C266 184 300 156 344 146", colour);

/** Hair that hangs or stands loose. */
export const longHair = {
  /** Long behind, a few strands at the cheeks: for under a cap or a beanie. */
  longUnderHat: (colour) => ({
    rear: toonHeadPart("rearHair", "longStraight", colour),
    front: shape(
      "M228 288C206 350 200 450 222 560C244 530 248 450 252 388C258 350 290 322 350 310C420 330 500 336 520 380C522 450 526 530 546 560C568 450 562 350 540 288z",
      colour,
    ),
  }),

  /** To the chin, parted at the side, one ear free. */
  bobOneEar: (colour) => ({
    rear: toonHeadPart("rearHair", "neckHigh", colour),
    front:
      shape(
        "M546 404C566 240 524 116 384 114C236 116 190 260 206 438C210 494 232 520 254 514C240 460 238 392 262 336C340 330 424 296 456 232C484 286 526 310 534 392z",
        colour,
      ) +
      strand("M284 316C350 300 410 268 444 222M230 420C226 380 232 346 246 316", colour) +
      gleam("M250 236C266 186 304 154 350 144", colour),
  }),

  /** To the chin, parted at the side. */
  bob: (colour) => ({
    rear: toonHeadPart("rearHair", "shoulderHigh", colour),
    front:
      shape(
        "M562 440C590 260 530 114 384 114C236 114 182 260 206 440C208 490 226 524 248 520C236 460 236 390 260 340C350 330 440 296 470 228C492 290 532 320 534 400C536 450 534 490 522 520C546 524 560 490 562 440z",
        colour,
      ) + gleam("M248 236C266 186 304 154 350 144", colour),
  }),

  /** To the chin, with a straight fringe over the ears. */
  bobFringe: (colour) => ({
    rear: toonHeadPart("rearHair", "shoulderHigh", colour),
    front: fringeStraight(colour, 520),
  }),

  /** Parted in the middle and long, straight. */
  longMiddle: (colour) => ({
    rear: toonHeadPart("rearHair", "longStraight", colour),
    front:
      shape(
        "M204 570C164 270 224 112 384 112C544 112 604 270 564 570C544 540 534 460 532 392C524 348 508 330 486 316C436 300 396 262 384 208C372 262 332 300 282 316C260 330 244 348 236 392C234 460 224 540 204 570z",
        colour,
      ) +
      strand("M248 330C304 306 356 262 376 196M520 330C464 306 412 262 392 196M384 204V120", colour) +
      gleam("M240 268C250 208 288 160 336 142", colour),
  }),

  /** Parted at the side, long and in waves. */
  longWavy: (colour) => ({
    rear: toonHeadPart("rearHair", "longWavy", colour),
    front: toonHeadPart("hair", "sideComed", colour),
  }),

  /** Big round curls down to the shoulders. */
  mane: (colour) => ({
    rear: cloud(
      mirrorBalls([
        [384, 150, 110],
        [286, 150, 90],
        [212, 218, 86],
        [176, 310, 80],
        [170, 406, 76],
        [186, 496, 72],
        [224, 566, 62],
        [290, 590, 60],
        [384, 560, 90],
      ]),
      colour,
    ),
    front:
      cloud(
        mirrorBalls([
          [228, 330, 36],
          [234, 268, 46],
          [270, 212, 52],
          [326, 172, 56],
          [384, 168, 58],
          [300, 250, 40],
          [346, 226, 40],
        ]),
        colour,
      ) +
      line(
        "M150 300a44 44 0 0 1 30-54M146 420a44 44 0 0 1 10-60M588 250a44 44 0 0 1 30 50M612 364a44 44 0 0 1 8 58M250 246a34 34 0 0 1 44-34M340 176a34 34 0 0 1 50-16M440 190a34 34 0 0 1 48 22",
        lightOf(colour),
        8,
        0.4,
      ),
  }),

  /** A round afro. */
  afro: (colour) => ({
    rear: cloud(
      mirrorBalls([
        [384, 130, 112],
        [286, 140, 90],
        [216, 210, 84],
        [190, 296, 72],
        [196, 372, 56],
      ]),
      colour,
    ),
    front:
      cloud(
        mirrorBalls([
          [226, 352, 26],
          [230, 300, 38],
          [256, 246, 46],
          [304, 206, 50],
          [384, 190, 60],
        ]),
        colour,
      ) + line("M190 200a80 80 0 0 1 60-90M300 90a90 90 0 0 1 90-30", lightOf(colour), 10, 0.28),
  }),

  /** Short waves, set. */
  waves: (colour) => ({
    rear: cloud(
      mirrorBalls([
        [206, 300, 56],
        [196, 376, 52],
        [214, 444, 46],
      ]),
      colour,
    ),
    front:
      shape(
        "M220 420C180 260 244 110 384 108C524 110 588 260 548 420C534 396 532 350 512 316C500 290 470 276 452 246C440 282 400 290 376 262C366 300 318 306 296 284C282 316 246 330 240 364C238 390 230 404 220 420z",
        colour,
      ) +
      strand("M262 244C286 230 300 200 340 196M380 220C400 190 440 184 470 200", colour) +
      gleam("M246 214C266 168 306 144 350 138", colour),
  }),

  /** Thin and wild, standing off at the sides. */
  wild: (colour) => ({
    rear: cloud(
      mirrorBalls([
        [202, 240, 62],
        [176, 316, 54],
        [186, 388, 46],
        [240, 176, 60],
      ]),
      colour,
    ),
    front:
      shape(
        "M228 330C226 240 270 168 330 150C420 128 520 168 540 330C520 268 480 226 430 214C380 204 280 226 228 330z",
        colour,
      ) + strand("M290 206C320 184 360 174 400 176", colour),
  }),
} as const satisfies Record<string, Style>;
