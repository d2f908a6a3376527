import { colours } from "../../../design/tokens.ts";
import { mix } from "../../paint/colour.ts";

/** A piece of a drawing: filled, or drawn with a round pen, or both. The drawing is about 100 wide, its middle at (0, 0). */
export interface FacePath {
  path: string;
  fill?: string;
  line?: string;
  /** Of the pen. */
  width?: number;
}

const round = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** Circles side by side, on an arc over the head: from and to in degrees, 0 to the right. */
function arc(from: number, to: number, count: number, distance: number, radius: number): string {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((from + ((to - from) * index) / Math.max(1, count - 1)) * Math.PI) / 180;
    return round(Math.round(Math.cos(angle) * distance), Math.round(Math.sin(angle) * distance), radius);
  }).join("");
}

/** What grows behind or on a head: `dark` in a darker shade of its colour, `light` in a lighter one. */
const features = {
  roundEars: { dark: round(-32, -33, 17) + round(32, -33, 17), light: round(-32, -33, 9) + round(32, -33, 9) },
  catEars: {
    dark: "M-45-12L-43-55Q-42-59-38-56L-10-38zM45-12L43-55Q42-59 38-56L10-38z",
    light: "M-38-26L-37-46L-22-38zM38-26L37-46L22-38z",
  },
  owlTufts: {
    dark: "M-46-6C-52-30-50-46-44-60C-34-50-22-44-8-42zM46-6C52-30 50-46 44-60C34-50 22-44 8-42z",
    light: "",
  },
  longEars: {
    dark: "M-30-30C-44-72-18-84-10-38zM30-30C44-72 18-84 10-38z",
    light: "M-25-38C-32-62-20-68-16-42zM25-38C32-62 20-68 16-42z",
  },
  antennas: { dark: round(-20, -62, 8) + round(20, -62, 8), light: "M-18-38h5l-4-22h-4zM18-38h-5l4-22h4z" },
  leaf: { dark: "M-2-40C-6-58 6-70 28-68C28-52 16-42-2-40z", light: "M2-46C8-52 14-58 22-62C16-54 10-48 2-46z" },
  petals: { dark: arc(0, 330, 12, 44, 13), light: "" },
  puffs: { dark: round(-28, -32, 19) + round(28, -32, 19) + round(0, -42, 22), light: round(-4, -48, 10) },
  curls: { dark: arc(190, 350, 8, 43, 13), light: arc(200, 340, 5, 45, 5) },
  twists: { dark: "M-38 0L-64-20Q-58 0-64 20zM38 0L64-20Q58 0 64 20z", light: "M-42 0L-56-9v18zM42 0L56-9v18z" },
  fin: { dark: "M-14-38C-8-62 10-70 30-68C20-60 20-48 20-36z", light: "" },
  sprout: { dark: "M-3-40C-4-52-16-62-30-58C-28-46-16-40-3-40zM3-40C4-52 16-62 30-58C28-46 16-40 3-40z", light: "" },
} as const;

/** Colour and features of each profile. None of them is a kind of person. */
const looks: Readonly<Record<string, readonly [colour: string, feature: keyof typeof features]>> = {
  bubo: ["#c99a6b", "owlTufts"],
  pomi: ["#f2a07b", "roundEars"],
  zeppo: ["#7cc4e8", "antennas"],
  kiwi: ["#a5cf62", "leaf"],
  dado: ["#62aede", "fin"],
  pip: ["#f3c562", "roundEars"],
  vega: ["#b59cf0", "antennas"],
  sol: ["#ffcf66", "petals"],
  mimo: ["#f3a9c8", "longEars"],
  nimbo: ["#b3cdf2", "puffs"],
  tamtam: ["#d98f68", "curls"],
  pirou: ["#86d0b5", "sprout"],
  bonbo: ["#f191b2", "twists"],
  frizz: ["#c994da", "curls"],
  tinto: ["#7f9bea", "catEars"],
  filou: ["#eab16c", "catEars"],
};

const plainLook = ["#c9c7ea", "roundEars"] as const;
const head = "M0-44C30-44 46-24 46 2C46 30 26 46 0 46C-26 46-46 30-46 2C-46-24-30-44 0-44z";
const pupils = round(-17, -5, 6.5) + round(17, -5, 6.5);
const glints = round(-15, -8, 2.2) + round(19, -8, 2.2);

/** The colour of a profile, `#rrggbb`. */
export function faceColour(id: string): string {
  return (looks[id] ?? plainLook)[0];
}

/** The friendly face of a profile, from the back to the front. */
export function facePaths(id: string): readonly FacePath[] {
  const [colour, feature] = looks[id] ?? plainLook;
  const { dark, light } = features[feature];
  return [
    { path: dark, fill: mix(colour, "#4a2a52", 0.34) },
    { path: light || "M0 0z", fill: mix(colour, "#ffffff", 0.35) },
    { path: head, fill: colour },
    { path: "M-34 18C-24 36 24 36 34 18C30 38 16 44 0 44C-16 44-30 38-34 18z", fill: mix(colour, "#ffffff", 0.28) },
    { path: round(-31, 13, 8) + round(31, 13, 8), fill: mix(colour, "#ff6f7d", 0.4) },
    { path: pupils, fill: colours.ink },
    { path: glints, fill: "#ffffff" },
    { path: "M-13 17Q0 31 13 17", line: colours.ink, width: 4.5 },
  ];
}

/** The face nobody knows, under a mask: a picture of nobody, as an account has that never got one. */
export const unknownPaths: readonly FacePath[] = [
  { path: head, fill: "#6d6a9c" },
  { path: `${round(0, -8, 15)}M-28 38C-28 4 28 4 28 38C14 50-14 50-28 38z`, fill: "#b9b6dd" },
];

/** The mask before every face: cream with gold, two holes for the eyes. */
export const maskPaths: readonly FacePath[] = [
  {
    path: "M-50-14C-46-32-20-30 0-19C20-30 46-32 50-14C53 8 36 20 18 14C9 11 6 5 0 5C-6 5-9 11-18 14C-36 20-53 8-50-14z",
    fill: "#fff4dc",
    line: "#d99a2b",
    width: 3.5,
  },
  { path: "M-40-15C-34-23-18-21-6-15M40-15C34-23 18-21 6-15", line: "#e9b64c", width: 3 },
  { path: "M0-19C-9-34-4-46 0-52C4-46 9-34 0-19z", fill: "#ff8f98", line: "#d99a2b", width: 2.5 },
];

/** The holes of the mask. */
export const maskHoles = `${round(-17, -5, 10)}${round(17, -5, 10)}`;
