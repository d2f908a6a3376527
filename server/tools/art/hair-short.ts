import { gleam, mirrorBalls, type Style, strand } from "./hair-pens.ts";
import { area, both, cloud, lightOf, line, shadeOf, shape } from "./paint.ts";
import { toonHeadPart } from "./toon-head.ts";

/** Hair that ends above the ears. */
export const shortHair = {
  bald: () => ({}),

  /** Short and close to the head. */
  cropped: (colour) => ({
    front:
      area(
        "M220 396C188 216 262 126 384 126S580 216 548 396L534 384C534 320 520 270 506 258H262C248 270 234 320 234 384z",
        colour,
        0.72,
      ) +
      area("M236 262C250 178 306 130 384 130S518 178 532 262C500 256 440 259 384 259S268 256 236 262z", colour, 0.94) +
      line("M300 168C350 152 418 152 468 168", lightOf(colour), 10, 0.25),
  }),

  /** Round curls all over the crown. */
  curls: (colour) => ({
    front:
      cloud(
        mirrorBalls([
          [226, 336, 34],
          [220, 276, 46],
          [244, 208, 56],
          [300, 156, 60],
          [384, 136, 62],
          [278, 262, 44],
          [330, 238, 46],
          [384, 244, 42],
          [384, 190, 60],
          [320, 200, 60],
          [270, 220, 50],
        ]),
        colour,
      ) +
      line(
        "M258 198a34 34 0 0 1 54-20M338 150a36 36 0 0 1 62 0M438 172a34 34 0 0 1 54 24M282 262a28 28 0 0 1 44-16M360 240a30 30 0 0 1 52 0M444 250a28 28 0 0 1 42 14",
        shadeOf(colour),
        8,
        0.9,
      ) +
      gleam("M252 166a60 60 0 0 1 44-34", colour),
  }),

  /** Cut flat above, short at the sides. */
  flatTop: (colour) => ({
    front:
      area(
        "M226 402C212 340 214 280 228 232H540C554 280 556 340 542 402L528 384C530 330 526 286 506 258H262C242 286 238 330 240 384z",
        colour,
        0.82,
      ) +
      shape(
        "M222 258L218 140C218 108 240 92 274 90C350 82 418 82 494 90C528 92 550 108 550 140L546 258C500 238 268 238 222 258z",
        colour,
      ) +
      line(
        "M256 120h34M326 112h60M424 116h46M246 158h24M498 164h26M288 150h44M392 152h48M240 200h20M340 190h36",
        lightOf(colour),
        7,
        0.28,
      ),
  }),

  /** All round, with a straight fringe. */
  bowl: (colour) => ({
    front:
      shape(
        "M208 424C178 250 232 108 384 108C536 108 590 250 560 424C548 412 540 384 538 332C496 346 454 350 416 342L392 324L364 346C318 352 270 346 230 332C228 384 220 412 208 424z",
        colour,
      ) +
      strand(
        "M286 342C288 300 300 262 320 236M346 346C348 310 354 282 362 262M452 342C452 306 444 272 430 244M506 336C504 300 492 262 474 236",
        colour,
      ) +
      gleam("M238 250C248 190 290 148 344 138", colour),
  }),

  /** Short and feathered, swept to one side. */
  pixie: (colour) => ({
    front:
      shape(
        "M222 410C196 330 196 230 250 166C300 106 420 92 492 138C560 182 574 290 548 408L532 372C530 330 516 296 492 270C470 300 400 326 330 318C350 308 366 296 372 284C330 314 280 322 252 330C236 352 232 384 222 410z",
        colour,
      ) + gleam("M252 226C276 172 322 146 374 140", colour),
  }),

  /** Swept up at the front, short at the sides. */
  quiff: (colour) => ({
    front:
      area(
        "M226 400C210 330 214 260 240 214L276 236C250 280 240 330 242 384zM542 400C558 330 554 260 528 214L492 236C518 280 528 330 526 384z",
        colour,
        0.78,
      ) +
      shape(
        "M236 250C216 170 270 92 372 84C470 70 560 120 556 200C556 226 546 246 534 258C510 226 470 214 430 226C380 240 300 232 236 250z",
        colour,
      ) +
      strand("M290 216C330 170 400 140 470 142M350 226C400 200 460 186 520 200", colour) +
      gleam("M282 150C318 118 370 106 420 108", colour),
  }),

  /** Parted at the side, short: everyday. */
  sidePart: (colour) => ({ front: toonHeadPart("hair", "sideComed", colour) }),

  spiky: (colour) => ({ front: toonHeadPart("hair", "spiky", colour) }),

  undercut: (colour) => ({ front: toonHeadPart("hair", "undercut", colour) }),

  /** A wreath at the sides, none above. */
  wreath: (colour) => ({
    front: both(
      shape("M236 408C206 372 196 300 226 246C240 226 256 232 252 252C240 300 240 350 246 392z", colour) +
        strand("M222 300C216 330 220 356 230 380", colour),
    ),
  }),
} as const satisfies Record<string, Style>;
