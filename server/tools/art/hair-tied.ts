import { gleam, type Style, strand } from "./hair-pens.ts";
import { both, cloud, lightOf, line, shape } from "./paint.ts";
import { toonHeadPart } from "./toon-head.ts";

/** Combed back from the forehead, to be tied behind. */
const combedBack = (colour: string): string =>
  shape(
    "M224 408C208 250 250 122 384 122C518 122 560 250 544 408L534 392C532 306 484 226 384 214C284 226 236 306 234 392z",
    colour,
  ) +
  strand("M276 262C300 210 330 176 362 158M492 262C468 210 438 176 406 158", colour) +
  gleam("M262 226C282 184 312 160 344 150", colour);

/** A braid down one side, over the shoulder; its mirror image hangs on the other. */
const braid = (colour: string): string =>
  [0, 1, 2, 3, 4]
    .map((at) => [216 - at * 5, 478 + at * 46, 33 - at * 2] as const)
    .map(([x, y, wide]) =>
      shape(
        `M${x - wide} ${y - 22}C${x - wide - 4} ${y + 12} ${x - 8} ${y + 30} ${x} ${y + 34}C${x + 8} ${y + 30} ${x + wide + 4} ${y + 12} ${x + wide} ${y - 22}C${x + 12} ${y - 8} ${x - 12} ${y - 8} ${x - wide} ${y - 22}z`,
        colour,
      ),
    )
    .join("");

/** Hair that is tied or braided. */
export const tiedHair = {
  /** Tied into two round puffs, high up. */
  puffs: (colour) => {
    const puff = cloud(
      [
        [186, 226, 52],
        [222, 184, 48],
        [158, 262, 34],
        [226, 240, 50],
        [182, 188, 40],
        [146, 222, 32],
        [198, 278, 36],
      ],
      colour,
    );
    const curl = line(
      "M160 210a32 32 0 0 1 40-32M150 262a28 28 0 0 1 6-40M192 236a28 28 0 0 1 36-24",
      lightOf(colour),
      8,
      0.35,
    );
    return { rear: both(puff + curl), front: `${combedBack(colour)}${line("M384 126V210", lightOf(colour), 7, 0.7)}` };
  },

  /** A tail high up at one side. */
  ponytail: (colour) => ({
    rear:
      shape(
        "M484 176C510 92 622 96 646 206C660 286 628 340 642 420C648 460 664 492 676 506C610 528 560 484 562 404C564 336 566 280 520 246z",
        colour,
      ) +
      strand("M548 132C612 156 622 250 604 330C594 390 604 440 626 486M530 176C580 206 590 280 584 360", colour) +
      line("M584 124C620 148 632 190 630 232", lightOf(colour), 10, 0.4),
    front: `${combedBack(colour)}${line("M492 168C502 180 510 192 516 206", "#f4f1ff", 20)}`,
  }),

  /** A small knot behind the crown. */
  knot: (colour) => ({
    rear: shape("M384 24C446 24 474 66 468 104C462 142 306 142 300 104C294 66 322 24 384 24z", colour),
    front: combedBack(colour) + line("M350 52C380 38 420 52 424 88", lightOf(colour), 9, 0.5),
  }),

  /** Parted in the middle, two braids over the shoulders. */
  braids: (colour) => ({
    front:
      shape(
        "M214 456C170 270 228 112 384 112C540 112 598 270 554 456C538 446 532 420 532 388C524 348 508 330 486 316C436 300 396 262 384 208C372 262 332 300 282 316C260 330 244 348 236 388C236 420 230 446 214 456z",
        colour,
      ) +
      strand("M248 330C304 306 356 262 376 196M520 330C464 306 412 262 392 196M384 204V120", colour) +
      gleam("M240 268C250 208 288 160 336 142", colour),
    over: both(braid(colour)),
  }),

  /** Many thin braids, long. */
  thinBraids: (colour) => ({
    rear:
      toonHeadPart("rearHair", "longStraight", colour) +
      line("M208 430L188 700M232 470L216 700M536 470L552 700M560 430L580 700", lightOf(colour), 5, 0.35),
    front:
      shape(
        "M206 600C176 270 224 112 384 112C544 112 592 270 562 600L530 600C540 460 544 400 530 344C500 270 440 236 384 214C328 236 268 270 238 344C224 400 228 460 238 600z",
        colour,
      ) +
      line(
        "M384 120V206M340 124C330 160 322 196 316 232M428 124C438 160 446 196 452 232M300 138C280 180 268 220 260 264M468 138C488 180 500 220 508 264M222 320C212 400 214 500 220 590M546 320C556 400 554 500 548 590",
        lightOf(colour),
        5,
        0.4,
      ),
  }),
} as const satisfies Record<string, Style>;
