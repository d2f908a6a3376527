import { area, both, cloud, edgeOf, lightOf, line, mirrored, mix, shadeOf, shape } from "./paint.ts";

/** Where something worn lies: on the skin, on the head over the hair, or over the clothes. */
type Layer = "skin" | "head" | "over";

interface Wear {
  layer: Layer;
  /** @param colour the thing's colour @param skin the wearer's skin */
  draw: (colour: string, skin: string) => string;
}

const glassesBridge = (colour: string, y: number): string =>
  line(`M362 ${y}C374 ${y - 10} 394 ${y - 10} 406 ${y}`, colour, 11) +
  both(line(`M238 ${y - 4}L204 ${y - 14}`, colour, 11));

const lens = (path: string, colour: string): string =>
  both(`<path d="${path}" fill="#fff" fill-opacity=".16" stroke="${colour}" stroke-width="11"/>`);

const items = {
  freckles: {
    layer: "skin",
    draw: (_colour, skin) =>
      both(
        [
          [262, 462],
          [286, 472],
          [308, 460],
          [274, 488],
          [302, 488],
          [330, 474],
          [246, 480],
        ]
          .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="5.5" fill="${mix(skin, "#a04416", 0.55)}"/>`)
          .join(""),
      ),
  },
  wrinkles: {
    layer: "skin",
    draw: (_colour, skin) => {
      const colour = mix(skin, "#5a2030", 0.4);
      return (
        both(
          line(
            "M318 492C300 504 294 522 298 540M262 446C274 458 296 462 316 456M226 396l-10-8M224 408l-12 0",
            colour,
            5,
            0.75,
          ),
        ) + line("M330 268C360 260 408 260 438 268M346 246C370 240 398 240 422 246", colour, 5, 0.5)
      );
    },
  },
  stubble: {
    layer: "skin",
    draw: (colour) =>
      area(
        "M236 470C240 560 330 592 384 592S528 560 532 470C520 480 500 486 470 480C440 462 328 462 298 480C268 486 248 480 236 470zM340 500C350 488 418 488 428 500C440 530 420 550 384 550S328 530 340 500z",
        colour,
        0.2,
      ),
  },
  roundGlasses: {
    layer: "head",
    draw: (colour) => lens("M240 414a60 60 0 1 0 120 0a60 60 0 1 0 -120 0z", colour) + glassesBridge(colour, 406),
  },
  squareGlasses: {
    layer: "head",
    draw: (colour) =>
      lens("M252 364H346Q364 364 364 382V428Q364 458 334 458H270Q238 458 238 426V380Q238 364 252 364z", colour) +
      glassesBridge(colour, 396),
  },
  catEyeGlasses: {
    layer: "head",
    draw: (colour) =>
      lens("M228 368C270 358 350 360 362 384C366 440 336 460 300 458C256 456 240 420 228 368z", colour) +
      glassesBridge(colour, 396),
  },
  readingGlasses: {
    layer: "head",
    draw: (colour) =>
      both(
        `<path d="M252 420H358Q360 466 306 466T252 420z" fill="#fff" fill-opacity=".18" stroke="${colour}" stroke-width="9" stroke-linejoin="round"/>`,
      ) +
      line("M358 424C372 414 396 414 410 424", colour, 9) +
      both(line("M252 420L204 404", colour, 8)),
  },
  hearingAid: {
    layer: "head",
    draw: (colour) =>
      shape(
        "M560 392C570 370 600 372 606 400C610 430 602 456 588 462C578 464 578 452 584 444C592 430 590 410 580 402C572 396 564 400 560 392z",
        colour,
      ) +
      line("M564 392C550 396 544 416 552 440", lightOf(colour), 9) +
      line("M564 392C550 396 544 416 552 440", edgeOf(colour), 3, 0.6) +
      `<circle cx="556" cy="448" r="12" fill="${colour}" stroke="${edgeOf(colour)}" stroke-width="5"/>`,
  },
  earrings: {
    layer: "head",
    draw: (colour) =>
      both(
        `<circle cx="212" cy="512" r="17" fill="none" stroke="${edgeOf(colour)}" stroke-width="11"/><circle cx="212" cy="512" r="17" fill="none" stroke="${colour}" stroke-width="7"/>`,
      ),
  },
  studs: {
    layer: "head",
    draw: (colour) =>
      both(`<circle cx="210" cy="486" r="9" fill="${colour}" stroke="${edgeOf(colour)}" stroke-width="4"/>`),
  },
  headband: {
    layer: "head",
    draw: (colour) =>
      shape(
        "M222 322C242 226 318 190 384 190S526 226 546 322L550 276C524 186 452 146 384 146S244 186 218 276z",
        colour,
      ) + line("M252 232C286 190 332 172 376 170", lightOf(colour), 9, 0.7),
  },
  beanie: {
    layer: "head",
    draw: (colour) =>
      shape("M206 262C192 126 286 62 384 62S576 126 562 262z", colour) +
      line(
        "M300 94C276 134 266 186 266 232M352 78C340 124 336 176 336 232M416 78C428 124 432 176 432 232M468 94C492 134 502 186 502 232",
        shadeOf(colour),
        8,
        0.7,
      ) +
      shape(
        "M214 226H554Q578 226 578 250V272Q578 296 554 296H214Q190 296 190 272V250Q190 226 214 226z",
        shadeOf(colour),
      ) +
      line(
        "M240 243V279M288 243V279M336 243V279M384 243V279M432 243V279M480 243V279M528 243V279",
        edgeOf(colour),
        6,
        0.5,
      ),
  },
  cap: {
    layer: "head",
    draw: (colour) =>
      shape("M212 292C204 150 290 88 384 88S564 150 556 292z", colour) +
      line("M384 88V240", shadeOf(colour), 7) +
      shape(
        "M196 300C250 244 518 244 572 300C600 318 588 336 560 328C470 300 298 300 208 328C180 336 168 318 196 300z",
        shadeOf(colour),
      ) +
      line("M256 190C276 146 310 122 346 114", lightOf(colour), 11, 0.6),
  },
  bakersHat: {
    layer: "head",
    draw: (colour) =>
      cloud(
        [
          [250, 130, 66],
          [326, 92, 74],
          [420, 88, 76],
          [508, 126, 68],
          [384, 150, 90],
          [300, 170, 60],
          [470, 170, 60],
        ],
        colour,
      ) +
      shape("M222 190C300 214 468 214 546 190L540 288C470 262 298 262 228 288z", colour) +
      line("M300 218L296 262M384 222V258M468 218L472 262", shadeOf(colour), 6, 0.8),
  },
  headscarf: {
    layer: "over",
    draw: (colour) =>
      `<path fill-rule="evenodd" d="M384 92C210 92 168 240 178 400C184 520 150 620 128 780H640C618 620 584 520 590 400C600 240 558 92 384 92zM384 214C500 214 536 300 536 392C536 500 470 590 384 590S232 500 232 392C232 300 268 214 384 214z" fill="${colour}" stroke="${edgeOf(colour)}" stroke-width="5" stroke-linejoin="round"/>` +
      line(
        "M236 470C250 560 320 626 400 640C470 660 540 700 570 780M532 470C516 570 440 640 330 668C250 690 210 730 196 780",
        shadeOf(colour),
        9,
        0.8,
      ) +
      line("M216 300C226 210 290 142 366 128", lightOf(colour), 12, 0.55),
  },
  headwrap: {
    layer: "head",
    draw: (colour) =>
      shape("M300 130C250 60 330 10 392 40C450 0 540 50 486 130z", colour) +
      shape("M216 330C190 190 270 96 384 96S578 190 552 330C510 254 452 226 384 222S258 254 216 330z", colour) +
      line(
        "M236 280C270 190 350 150 440 140M532 280C500 200 430 150 340 132M330 110C330 70 370 50 400 66",
        shadeOf(colour),
        9,
        0.8,
      ) +
      line("M262 210C284 164 320 138 356 128", lightOf(colour), 11, 0.5),
  },
  headset: {
    layer: "head",
    draw: (colour) =>
      line("M204 410C190 220 270 120 384 120C498 120 578 220 564 410", colour, 26) +
      both(shape("M196 386C226 376 238 392 238 430S226 488 196 476C172 466 172 396 196 386z", colour)) +
      line("M200 480C210 540 270 560 318 548", colour, 13) +
      shape("M318 536H346Q356 536 356 547T346 560H318Q308 560 308 548T318 536z", shadeOf(colour)),
  },
  neckerchief: {
    layer: "over",
    draw: (colour) =>
      shape(
        "M268 640C330 676 438 676 500 640L520 668C470 704 430 716 404 716L430 800H338L364 716C338 716 298 704 248 668z",
        colour,
      ) +
      shape("M360 690H408L402 726H366z", "#8a5a34") +
      line("M276 656C330 690 438 690 492 656", mix(colour, "#ffffff", 0.6), 8, 0.9),
  },
  whistle: {
    layer: "over",
    draw: (colour) =>
      line("M300 634C330 720 380 744 384 746C388 744 438 720 468 634", "#30333d", 8) +
      shape("M366 738H412V754Q412 774 390 774Q366 774 366 754z", colour),
  },
  apron: {
    layer: "over",
    draw: (colour) => both(line("M300 640L312 720", colour, 20)) + shape("M300 712H468V800H300z", colour),
  },
  scarf: {
    layer: "over",
    draw: (colour) =>
      shape(
        "M270 606C330 646 438 646 498 606C530 610 536 668 506 676C440 704 328 704 262 676C232 668 238 610 270 606z",
        colour,
      ) +
      line("M280 640C340 672 428 672 488 640", shadeOf(colour), 9, 0.8) +
      shape("M440 672C470 700 478 760 470 800H414C420 750 416 710 400 684z", colour),
  },
  cord: {
    layer: "over",
    draw: (colour) => line("M292 636L384 772L476 636", colour, 12) + shape("M352 760H416V810H352z", "#fffaf0"),
  },
  puffBands: {
    layer: "head",
    draw: (colour) =>
      both(
        `<ellipse cx="246" cy="216" rx="40" ry="15" transform="rotate(-58 246 216)" fill="${colour}" stroke="${edgeOf(colour)}" stroke-width="5"/>`,
      ),
  },
  ribbons: {
    layer: "over",
    draw: (colour) =>
      both(
        shape(
          "M196 706C170 690 166 726 174 738C186 736 194 724 196 706zM196 706C222 690 226 726 218 738C206 736 198 724 196 706z",
          colour,
        ),
      ),
  },
  hairSlide: {
    layer: "head",
    draw: (colour) => mirrored(line("M262 292L300 258", edgeOf(colour), 22) + line("M262 292L300 258", colour, 15)),
  },
  plaster: {
    layer: "skin",
    draw: (colour) =>
      mirrored(
        `<g transform="rotate(24 262 470)"><rect x="226" y="454" width="76" height="30" rx="15" fill="${colour}" stroke="${edgeOf(colour)}" stroke-width="4"/><rect x="250" y="454" width="28" height="30" fill="${lightOf(colour)}"/></g>`,
      ),
  },
  vitiligo: {
    layer: "skin",
    draw: (_colour, skin) =>
      area(
        "M250 356C290 340 350 356 356 396C360 440 320 470 276 462C240 452 226 372 250 356zM420 540C450 528 478 540 470 562C452 582 420 580 408 566z",
        mix(skin, "#ffe9dc", 0.6),
        0.85,
      ),
  },
} as const satisfies Record<string, Wear>;

/** The names of what can be worn. */
type WearName = keyof typeof items;
export const wearNames = Object.keys(items) as [WearName, ...WearName[]];

/** Everything worn in one layer, drawn.
 * @param worn pairs of name and colour `#rrggbb`
 */
export function drawWear(layer: Layer, worn: readonly (readonly [WearName, string])[], skin: string): string {
  return worn
    .filter(([name]) => items[name].layer === layer)
    .map(([name, colour]) => {
      const item: Wear = items[name];
      return item.draw(colour, skin);
    })
    .join("");
}
