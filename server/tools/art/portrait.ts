import { type Age, drawFace, type Expression } from "./face.ts";
import { drawHair } from "./hair.ts";
import { mix } from "./paint.ts";
import type { Person } from "./people.ts";
import { toonHeadPart } from "./toon-head.ts";
import { drawWear } from "./wear.ts";

/** What is to be seen of the canvas: a square with its upper left corner and width. */
const frame = { x: 66, y: 52, width: 636 } as const;

/** How the head is carried: hanging with the first face, high with the last. */
const headLowered: Record<Expression, number> = {
  "1": 22,
  "2": 10,
  "3": 3,
  "4": 0,
  "5": -6,
  kind: 0,
  glad: -4,
  busy: 0,
};

/** Adults have longer faces and smaller eyes than children. */
const adultHead = "translate(384 380) scale(.97 1.06) translate(-384 -372)";

/**
 * Someone's portrait as a whole SVG: a ball with its own soft background, seen through a circle.
 * @param age decides the proportions
 */
export function drawPortrait(person: Person, expression: Expression, age: Age): string {
  const { skin, wears, background } = person;
  const hair = drawHair(person.hair, person.hairColour);
  const brow = person.brow ?? mix(person.hairColour, "#2a1218", 0.3);
  const face = drawFace(expression, { skin, brow, iris: person.iris }, person.browWidth, age);
  const beard = person.beard ? toonHeadPart("beard", person.beard, person.hairColour) : "";
  const mouth = person.faceless ? "" : face.mouth;
  const hasMoustache = person.beard === "moustacheTwirl" || person.beard === "chinMoustache";
  const head = (drawing: string) =>
    drawing &&
    `<g transform="translate(0 ${headLowered[expression]})${age === "adult" ? ` ${adultHead}` : ""}">${drawing}</g>`;
  const middle = frame.x + frame.width / 2;
  const centre = frame.y + frame.width / 2;
  const ball = `<circle cx="${middle}" cy="${centre}" r="${frame.width / 2}"`;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.width}" width="310" height="310" fill="none">`,
    "<defs>",
    `<radialGradient id="air" cx=".34" cy=".26" r=".95"><stop stop-color="${mix(background, "#ffffff", 0.72)}"/><stop offset=".62" stop-color="${background}"/><stop offset="1" stop-color="${mix(background, "#2a1a4a", 0.28)}"/></radialGradient>`,
    `<clipPath id="ball">${ball}/></clipPath>`,
    "</defs>",
    `<g clip-path="url(#ball)">`,
    `${ball} fill="url(#air)"/>`,
    head(hair.rear ?? ""),
    toonHeadPart("body", "body", skin),
    toonHeadPart("clothes", person.clothes, person.clothesColour),
    head(
      [
        toonHeadPart("head", "head", skin),
        person.faceless ? "" : face.cheeks,
        drawWear("skin", wears, skin),
        ...(hasMoustache ? [mouth, beard] : [beard, mouth]),
        person.faceless ? "" : face.eyes,
        hair.front ?? "",
        person.faceless ? "" : face.brows,
        drawWear("head", wears, skin),
      ].join(""),
    ),
    head(hair.over ?? ""),
    drawWear("over", wears, skin),
    "</g></svg>",
  ].join("");
}
