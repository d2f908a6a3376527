/**
 * Every symbol of the game, drawn on a square of 24 units: `line` is drawn with a round pen 2 wide, `fill` is filled,
 * `tint` is a soft shade behind. One colour each: the one of the text around it.
 */
export interface SymbolDrawing {
  line?: string;
  fill?: string;
  tint?: string;
}

/** A circle as a path. */
const ring = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** One drawing, filled in softly. */
const soft = (outline: string, more = ""): SymbolDrawing => ({ line: outline + more, tint: outline });

const bubble =
  "M6 4.5h12a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-6.5L7 20.5v-4H6A2.5 2.5 0 0 1 3.5 14V7A2.5 2.5 0 0 1 6 4.5z";
const shield = "M12 3l7.5 2.6v5.6c0 4.6-3 8-7.5 9.8-4.5-1.8-7.5-5.2-7.5-9.8V5.6z";
const star = "M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 17l-5.4 3 1.1-6.1L3.2 9.6l6.1-.8z";
const crescent = "M19.8 14.2A8.3 8.3 0 1 1 10.3 4a6.7 6.7 0 0 0 9.5 10.2z";
const heart =
  "M12 20.3C6.4 16 3 12.9 3 9.1 3 6.3 5.2 4.2 7.8 4.2c1.7 0 3.3.9 4.2 2.4.9-1.5 2.5-2.4 4.2-2.4C18.8 4.2 21 6.3 21 9.1c0 3.8-3.4 6.9-9 11.2z";
const house = "M4 11.5L12 4.5l8 7V19a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19z";
const page = "M6.5 3.5H14l4.5 4.5v11a1.5 1.5 0 0 1-1.5 1.5H6.5A1.5 1.5 0 0 1 5 19V5a1.5 1.5 0 0 1 1.5-1.5z";
const mobile =
  "M8.5 2.8h7A1.7 1.7 0 0 1 17.2 4.5v15a1.7 1.7 0 0 1-1.7 1.7h-7a1.7 1.7 0 0 1-1.7-1.7v-15a1.7 1.7 0 0 1 1.7-1.7z";
const lockBody =
  "M6.5 10.5h11A1.5 1.5 0 0 1 19 12v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5z";
const eye = "M2.5 12C5 7.8 8.3 5.8 12 5.8s7 2 9.5 6.2c-2.5 4.2-5.8 6.2-9.5 6.2S5 16.2 2.5 12z";
const ear = "M7 9.5a5.5 5.5 0 1 1 11 0c0 4-4 4.6-4 8a3.2 3.2 0 0 1-6 1.5";
const camera = "M5 7h3l1.5-2.5h5L16 7h3a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2z";
const receiver =
  "M6.2 3.8h2.6l1.7 4.3-2.1 1.7a12.5 12.5 0 0 0 5.8 5.8l1.7-2.1 4.3 1.7v2.6a2.4 2.4 0 0 1-2.6 2.4C10.4 19.6 4.4 13.6 3.8 6.4a2.4 2.4 0 0 1 2.4-2.6z";
const speaker = "M4 9.5h3.5L12.5 5v14l-5-4.5H4z";
const noteHeads = `${ring(6.5, 18, 2.5)}${ring(16.5, 16, 2.5)}`;
const notes = `M9 18V5.5l10-2V16${noteHeads}`;
const face = ring(12, 12, 9.2);
const eyes = `${ring(8.8, 10, 1.35)}${ring(15.2, 10, 1.35)}`;
const slash = "M4 4l16 16";

/** The drawings by name. */
export const symbolPaths = {
  // The newcomers
  kite: {
    line: "M15 2.5L21.5 10 10.5 16.5 6.5 9.5zM15 2.5L10.5 16.5M10.5 16.5c-2.5 0-3.5 1.3-2.5 2.3s-1.5 2.5-4.5 2",
    tint: "M15 2.5L21.5 10 10.5 16.5 6.5 9.5z",
  },
  star: soft(star),
  shield: soft(shield),
  rocket: {
    line: `M12 2.5c3.2 2.6 4.5 5.8 4.5 9.5V17h-9v-5c0-3.7 1.3-6.9 4.5-9.5zM7.5 12L4.5 15.5V19l3-2M16.5 12l3 3.5V19l-3-2M10.5 19.5L12 21.5l1.5-2${ring(12, 9.5, 1.6)}`,
    tint: "M12 2.5c3.2 2.6 4.5 5.8 4.5 9.5V17h-9v-5c0-3.7 1.3-6.9 4.5-9.5z",
  },
  rucksack: {
    line: "M9 6.5V5a3 3 0 0 1 6 0v1.5M6 20.5v-9a5 5 0 0 1 5-5h2a5 5 0 0 1 5 5v9zM9 20.5v-5h6v5M9.5 11h5",
    tint: "M6 20.5v-9a5 5 0 0 1 5-5h2a5 5 0 0 1 5 5v9z",
  },
  compass: {
    line: `${ring(12, 12, 9)}M15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z`,
    tint: "M15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z",
  },
  key: { line: `${ring(8, 12, 4.2)}M12.2 12H21v3.5M17.5 12v2.5`, tint: ring(8, 12, 4.2) },
  "speech-bubble": soft(bubble),
  moon: soft(crescent),
  lightning: soft("M13.5 2.5L5 13.5h6l-1 8 8.5-11.5h-6z"),
  mirror: {
    line: "M12 2.8c3.6 0 6 2.8 6 6.6S15.6 16 12 16s-6-2.8-6-6.6 2.4-6.6 6-6.6zM12 16v5.2M9 21.2h6M9.3 9.5l2.8-3M11.5 12l3-3.3",
    tint: "M12 2.8c3.6 0 6 2.8 6 6.6S15.6 16 12 16s-6-2.8-6-6.6 2.4-6.6 6-6.6z",
  },
  house: soft(house, "M9.5 20.5v-6h5v6"),

  // The tables
  "table-triangle": { fill: "M10.3 4.2a2 2 0 0 1 3.4 0l8 13.8a2 2 0 0 1-1.7 3H4a2 2 0 0 1-1.7-3z" },
  "table-circle": { fill: ring(12, 12, 9) },
  "table-square": { fill: "M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" },
  "table-diamond": { fill: "M10.6 2.6a2 2 0 0 1 2.8 0l8 8a2 2 0 0 1 0 2.8l-8 8a2 2 0 0 1-2.8 0l-8-8a2 2 0 0 1 0-2.8z" },
  "table-cross": {
    fill: "M9.5 3h5A1.5 1.5 0 0 1 16 4.5V8h3.5A1.5 1.5 0 0 1 21 9.5v5a1.5 1.5 0 0 1-1.5 1.5H16v3.5a1.5 1.5 0 0 1-1.5 1.5h-5A1.5 1.5 0 0 1 8 19.5V16H4.5A1.5 1.5 0 0 1 3 14.5v-5A1.5 1.5 0 0 1 4.5 8H8V4.5A1.5 1.5 0 0 1 9.5 3z",
  },
  "table-hexagon": {
    fill: "M7.6 3.5h8.8a2 2 0 0 1 1.7 1l4 6.5a2 2 0 0 1 0 2l-4 6.5a2 2 0 0 1-1.7 1H7.6a2 2 0 0 1-1.7-1l-4-6.5a2 2 0 0 1 0-2l4-6.5a2 2 0 0 1 1.7-1z",
  },
  "table-flower": {
    fill: `${ring(12, 6.8, 4.3)}${ring(17, 10.5, 4.3)}${ring(15.1, 16.5, 4.3)}${ring(8.9, 16.5, 4.3)}${ring(7, 10.5, 4.3)}${ring(12, 12, 4)}`,
  },
  "table-drop": {
    fill: "M10.6 2.6c.7-1 2.1-1 2.8 0C17 7.5 19.5 11 19.5 14.5a7.5 7.5 0 0 1-15 0C4.5 11 7 7.5 10.6 2.6z",
  },
  "table-half-disc": { fill: "M3.5 17.5a1.5 1.5 0 0 1-1.5-1.5 10 10 0 0 1 20 0 1.5 1.5 0 0 1-1.5 1.5z" },

  // Cards
  chat: soft(bubble, "M8 9h8M8 12.5h5"),
  "chat-stop": soft(bubble, "M9.5 8l5 5M14.5 8l-5 5"),
  "group-chat": {
    line: "M5 3.5h8A2 2 0 0 1 15 5.5v4a2 2 0 0 1-2 2H8.5l-3 2.8v-2.8H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM18 8.5h1a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2v3l-3.2-3H12a2 2 0 0 1-2-2",
    tint: "M5 3.5h8A2 2 0 0 1 15 5.5v4a2 2 0 0 1-2 2H8.5l-3 2.8v-2.8H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2z",
  },
  send: soft("M20.5 3.5L3 10.5l6.5 3 3 7z", "M9.5 13.5l11-10"),
  link: {
    line: "M10.5 13.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7L12 6.3M13.5 10.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5",
  },
  euro: soft(ring(12, 12, 9), "M15.5 8.6a4.6 4.6 0 1 0 0 6.8M6.8 10.8h6M6.8 13.2h5"),
  "bank-card": soft(
    "M4.5 5.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5z",
    "M3 10h18M6.5 14.5h4",
  ),
  gift: soft(
    "M5 11.5h14v7.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19z",
    "M3.5 7.5h17v4h-17zM12 7.5v13M12 7.5C8 7.5 6.5 6 7 4.5s3.8-1.5 5 3c1.2-4.5 4.5-4.5 5-3s-1 3-5 3",
  ),
  person: { line: `${ring(12, 8, 4)}M4.5 20.5c0-4 3.3-6.5 7.5-6.5s7.5 2.5 7.5 6.5`, tint: ring(12, 8, 4) },
  people: {
    line: `${ring(8.5, 8.5, 3.5)}${ring(17, 9.5, 2.5)}M2.5 20c0-4 2.6-6.2 6-6.2s6 2.2 6 6.2M16.5 14.8c3 0 5 1.9 5 5.2`,
    tint: `${ring(8.5, 8.5, 3.5)}${ring(17, 9.5, 2.5)}`,
  },
  "adult-and-child": {
    line: `${ring(8, 6.5, 3.2)}${ring(17.5, 11.5, 2.4)}M2.8 20.5v-3.5A5 5 0 0 1 8 12a5 5 0 0 1 4.5 2.8l1.5 2.4M14 20.5c0-2.8 1.3-4.5 3.5-4.5s3.5 1.7 3.5 4.5`,
    tint: `${ring(8, 6.5, 3.2)}${ring(17.5, 11.5, 2.4)}`,
  },
  phone: soft(receiver),
  "phone-ringing": soft(receiver, "M14.5 3.5a6 6 0 0 1 6 6M14.5 7a2.5 2.5 0 0 1 2.5 2.5"),
  mobile: soft(mobile, "M10.8 18h2.4"),
  "mobile-off": { line: `${mobile}M3.5 5l17 14`, tint: mobile },
  lock: soft(lockBody, "M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2"),
  unlock: soft(lockBody, "M8 10.5V8a4 4 0 0 1 7.5-2M12 14.5v2"),
  heart: { fill: heart },
  "heart-line": soft(heart),
  hand: {
    line: "M7 12.5V6.3a1.5 1.5 0 0 1 3 0V11M10 11V4.5a1.5 1.5 0 0 1 3 0V11M13 11V5.8a1.5 1.5 0 0 1 3 0V12M16 12V8.3a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7c-3 0-4.6-1.3-6-3.7L3.8 13.6a1.5 1.5 0 0 1 2.5-1.6L7 13",
    tint: "M7 12.5V6.3a1.5 1.5 0 0 1 3 0V4.5a1.5 1.5 0 0 1 3 0v1.3a1.5 1.5 0 0 1 3 0v2.5a1.5 1.5 0 0 1 3 0V14a7 7 0 0 1-7 7c-3 0-4.6-1.3-6-3.7L3.8 13.6a1.5 1.5 0 0 1 2.5-1.6z",
  },
  "hands-together": {
    line: "M2.5 8l4-3 5 1.5L15 5l6.5 3M2.5 8v8l2 1M21.5 8v8l-2 1M11.5 6.5L8 10.5c.8 1.5 2.8 1.5 4 .2l1.5-1 5 4.8M6.5 16.5l2 2M9 15l2.8 2.8M11.5 13.5l3 3M4.5 17l4 3.5M18.5 14.5c.8 1.5-.5 2.8-1.8 2.3.3 1.5-1.2 2.3-2.4 1.5-.2 1.3-1.8 1.6-2.8.7l-.5.5",
  },
  ear: {
    line: `${ear}M10 9.5a2.5 2.5 0 0 1 5 0c0 1.8-2 2-2.5 3.5`,
    tint: "M7 9.5a5.5 5.5 0 1 1 11 0c0 4-4 4.6-4 8a3.2 3.2 0 0 1-6 1.5z",
  },
  eye: { line: `${eye}${ring(12, 12, 2.8)}`, tint: eye },
  "eye-off": { line: `${eye}${slash}`, tint: eye },
  note: soft(page, "M13.5 3.5V8.5h5M8.5 12.5h7M8.5 16h5"),
  pencil: soft("M4 20l1-4.5L16 4.5l3.5 3.5-11 11z", "M13.5 7l3.5 3.5"),
  book: soft("M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5z", "M12 6.5V20"),
  home: soft(house, "M12 17.5C10 16 9 14.9 9 13.5c0-1.8 2.2-2.2 3-.7.8-1.5 3-1.1 3 .7 0 1.4-1 2.5-3 4z"),
  school: {
    line: "M12 2.5v4M12 2.5h4l-1 1.5 1 1.5h-4M4 20.5v-8l8-6 8 6v8zM10 20.5V16h4v4.5M7 15h.5M16.5 15h.5",
    tint: "M4 20.5v-8l8-6 8 6v8z",
  },
  image: soft(
    "M5 4.5h14A1.5 1.5 0 0 1 20.5 6v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5z",
    `M3.5 16.5l5-5 4.5 4.5 3-2.5 4.5 4${ring(15.5, 9, 1.3)}`,
  ),
  camera: soft(camera, ring(12, 13, 3.3)),
  "camera-off": { line: `${camera}M3.5 3.5l17 17.5`, tint: camera },
  bed: {
    line: "M3 19.5V6M3 16.5h18v3M21 16.5v-3a3 3 0 0 0-3-3h-7.5v6M3 10.5h2.5",
    tint: "M10.5 10.5H18a3 3 0 0 1 3 3v3H10.5z",
  },
  clock: soft(ring(12, 12, 9), "M12 6.8V12l3.5 2.5"),
  calendar: soft(
    "M5.5 5.5h13A1.5 1.5 0 0 1 20 7v11.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5V7a1.5 1.5 0 0 1 1.5-1.5z",
    "M4 10h16M8.5 3v4M15.5 3v4M8.5 14h2M13.5 14h2",
  ),
  "shield-check": soft(shield, "M8.5 12l2.5 2.5 4.5-5"),
  megaphone: soft("M4 10.5v3.5l11 4.5V5.5z", "M18 9a4 4 0 0 1 0 6.5M7 15.5l1.5 4.5h2.5l-1-3.5"),
  bicycle: {
    line: `${ring(6, 16, 3.8)}${ring(18, 16, 3.8)}M6 16l3.5-7.5h6L18 16M9.5 8.5L13 16H6M13 16l2.5-7.5M15.5 8.5L14.8 6H17M8 6.5h3`,
  },
  bag: soft("M5.5 8h13l1 11a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19z", "M8.5 11V7a3.5 3.5 0 0 1 7 0v4"),
  trash: soft(
    "M6 7.5h12l-1 12a1.5 1.5 0 0 1-1.5 1.3h-7A1.5 1.5 0 0 1 7 19.5z",
    "M4 7.5h16M9.5 7.5v-3h5v3M10.3 11.5v5M13.7 11.5v5",
  ),
  flag: soft("M6 4.5c4-2.5 8 2.5 12.5 0v9c-4.5 2.5-8.5-2.5-12.5 0z", "M6 3v18.5"),
  game: soft(
    "M7.5 7h9a5 5 0 0 1 4.9 6l-.6 3.2a2.6 2.6 0 0 1-4.5 1.2L14 15h-4l-2.3 2.4a2.6 2.6 0 0 1-4.5-1.2L2.6 13a5 5 0 0 1 4.9-6z",
    "M8 9.5v4M6 11.5h4M15 10.5h.1M17.5 12.5h.1",
  ),
  ball: soft(
    ring(12, 12, 9),
    "M12 8l3.8 2.8-1.5 4.4H9.7l-1.5-4.4zM12 8V3M15.8 10.8l4.7-1.6M14.3 15.2l2.9 4M9.7 15.2l-2.9 4M8.2 10.8L3.5 9.2",
  ),
  cake: soft(
    "M5 12.5h14A1.5 1.5 0 0 1 20.5 14v6.5h-17V14A1.5 1.5 0 0 1 5 12.5z",
    "M3.5 16.5c2 2 3.5 2 5.7 0 2 2 3.6 2 5.6 0 2 2 3.7 2 5.7 0M12 12.5v-4M12 5.5c-1-1.200 0-2.200 0-3 0 .8 1 1.800 0 3",
  ),
  cup: soft(
    "M5 8.5h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5z",
    "M17 10h1.5a2.5 2.5 0 0 1 0 5H17M8.5 3.5c-1 1 1 1.5 0 2.5M12.5 3.5c-1 1 1 1.5 0 2.5",
  ),
  door: soft("M6.5 3.5h11v17h-11z", "M3.5 20.5h17M14 12v.5"),
  steps: {
    line: "M7 3.5c1.8 0 2.8 2 2.8 4.5 0 2-.8 3.5-.8 3.5H5.5S4.2 10 4.2 8 5.2 3.5 7 3.5zM5.5 14.5H9s.3 3-1.7 3-1.8-3-1.8-3zM17 6c1.8 0 2.8 2 2.8 4.5 0 2-1.3 3.5-1.3 3.5H15s-.8-1.5-.8-3.5S15.2 6 17 6zM15 17h3.5s.2 3-1.7 3S15 17 15 17z",
    tint: "M7 3.5c1.8 0 2.8 2 2.8 4.5 0 2-.8 3.5-.8 3.5H5.5S4.2 10 4.2 8 5.2 3.5 7 3.5zM17 6c1.8 0 2.8 2 2.8 4.5 0 2-1.3 3.5-1.3 3.5H15s-.8-1.5-.8-3.5S15.2 6 17 6z",
  },
  mask: soft(
    "M3.5 8c3-1.5 5.5-1.5 8.5 0 3-1.5 5.5-1.5 8.5 0 .5 5-1 9-4.5 9-2 0-2.5-2-4-2s-2 2-4 2C4.5 17 3 13 3.5 8z",
    "M7 11.5c1-1 2-1 3 0M14 11.5c1-1 2-1 3 0",
  ),
  laptop: soft("M6 5h12a1.5 1.5 0 0 1 1.5 1.5V15h-15V6.5A1.5 1.5 0 0 1 6 5z", "M2.5 18.5h19"),
  idea: soft(
    "M12 3a6.5 6.5 0 0 1 3.8 11.8c-.8.6-1.3 1.4-1.3 2.2h-5c0-.8-.5-1.6-1.3-2.2A6.5 6.5 0 0 1 12 3z",
    "M9.5 20.5h5",
  ),
  lantern: soft(
    "M7.5 8.5h9l1 10h-11z",
    "M9 8.5a3 3 0 0 1 6 0M12 5.5V3M6 18.5h12v2.5H6zM12 16c-1.5 0-2-1.2-2-2.2 0-1.3 2-3 2-3s2 1.7 2 3c0 1-.5 2.2-2 2.2z",
  ),
  laugh: soft(face, "M7.5 13.5h9c0 3-2 4.5-4.5 4.5s-4.5-1.5-4.5-4.5zM7 10c.7-1.3 2.3-1.3 3 0M14 10c.7-1.3 2.3-1.3 3 0"),
  music: { line: notes, tint: noteHeads },
  "music-off": { line: notes + slash, tint: noteHeads },
  search: soft(ring(10.5, 10.5, 6.5), "M15.5 15.5l5 5"),

  // Clues
  "clue-chat": soft(bubble, "M8.2 10.5h.1M12 10.5h.1M15.8 10.5h.1"),
  "clue-post": soft(
    "M5.5 3.5h13A1.5 1.5 0 0 1 20 5v14a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19V5a1.5 1.5 0 0 1 1.5-1.5z",
    "M4 13.5h16M7.5 17h5M4 12l4.5-4 4 3.5 3-2.5L20 12.5",
  ),
  "clue-note": soft("M5 3.5h14v11l-6 6H5z", "M19 14.5h-6v6M8.5 8h7M8.5 11.5h4"),
  "clue-overheard": {
    line: `${ear}M20 5.5c1.5 2.3 1.5 5 0 7.5M4.5 6c-1 2-1 4 0 6`,
    tint: "M7 9.5a5.5 5.5 0 1 1 11 0c0 4-4 4.6-4 8a3.2 3.2 0 0 1-6 1.5z",
  },
  "clue-seen": { line: `${eye}${ring(12, 12, 2.8)}`, tint: eye },
  "clue-body": {
    line: `${ring(12, 5.5, 3)}M5.5 21c-.5-6 1-11 6.5-11s7 5 6.5 11M9.5 16.5c1.5-1 3.5-1 5 0`,
    tint: "M5.5 21c-.5-6 1-11 6.5-11s7 5 6.5 11z",
  },
  "clue-opinion": soft(
    "M9 4h7a4.5 4.5 0 0 1 1.5 8.7A4 4 0 0 1 13 15.5H7.5a4 4 0 0 1-2-7.5A4 4 0 0 1 9 4z",
    `${ring(7.5, 18.8, 1.2)}M4.5 21.5h.1`,
  ),

  // The five rings, as faces
  "mood-1": {
    line: `${face}M7.8 17.5c1-2 2.5-3 4.2-3s3.2 1 4.2 3M5.8 8.2l4-2M18.2 8.2l-4-2`,
    fill: `${ring(8.8, 11, 1.35)}${ring(15.2, 11, 1.35)}`,
    tint: face,
  },
  "mood-2": { line: `${face}M8.5 16.5c1-.9 2.2-1.3 3.5-1.3s2.5.4 3.5 1.3`, fill: eyes, tint: face },
  "mood-3": { line: `${face}M8.5 15.5h7`, fill: eyes, tint: face },
  "mood-4": { line: `${face}M8.3 14.5c1 1.3 2.2 1.9 3.7 1.9s2.7-.6 3.7-1.9`, fill: eyes, tint: face },
  "mood-5": { line: face, fill: `M6.8 13h10.4c0 3.3-2.2 5.3-5.2 5.3S6.8 16.3 6.8 13z${eyes}`, tint: face },

  // The interface
  sun: {
    line: `${ring(12, 12, 4.3)}M12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3L7 7M17 17l1.7 1.7M18.7 5.3L17 7M7 17l-1.7 1.7`,
    tint: ring(12, 12, 4.3),
  },
  "arrow-left": { line: "M20 12H4.5M11 5l-7 7 7 7" },
  "arrow-right": { line: "M4 12h15.5M13 5l7 7-7 7" },
  "arrow-up": { line: "M12 20V4.5M5 11l7-7 7 7" },
  "arrow-down": { line: "M12 4v15.5M5 13l7 7 7-7" },
  check: { line: "M4.5 12.5l5 5.5 10-12" },
  close: { line: "M5.5 5.5l13 13M18.5 5.5l-13 13" },
  plus: { line: "M12 4.5v15M4.5 12h15" },
  minus: { line: "M4.5 12h15" },
  pause: {
    fill: "M6.5 4.5h2A1.5 1.5 0 0 1 10 6v12a1.5 1.5 0 0 1-1.5 1.5h-2A1.5 1.5 0 0 1 5 18V6a1.5 1.5 0 0 1 1.5-1.5zM15.5 4.5h2A1.5 1.5 0 0 1 19 6v12a1.5 1.5 0 0 1-1.5 1.5h-2A1.5 1.5 0 0 1 14 18V6a1.5 1.5 0 0 1 1.5-1.5z",
  },
  play: { fill: "M7 5.3c0-1.2 1.3-1.9 2.3-1.3l10.5 6.7c1 .6 1 2 0 2.6L9.3 20c-1 .6-2.3-.1-2.3-1.3z" },
  speaker: soft(speaker, "M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.7 7.7 0 0 1 0 11"),
  "speaker-off": soft(speaker, "M16 9.5l5 5M21 9.5l-5 5"),
  printer: {
    line: "M7 9V3.5h10V9M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A1.5 1.5 0 0 1 4.5 9h15a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7zM17.5 11.8h.1",
    tint: "M7 14h10v6.5H7z",
  },
  refresh: { line: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.5M20 4.5v5h-5" },
  help: soft(ring(12, 12, 9), "M9.3 9.3a2.8 2.8 0 1 1 3.9 2.6c-.8.4-1.2.9-1.2 1.9M12 17v.1"),
  info: soft(ring(12, 12, 9), "M12 11.5v5M12 7.5v.1"),
  warning: soft(
    "M10.7 4a1.5 1.5 0 0 1 2.6 0l8 14a1.5 1.5 0 0 1-1.3 2.3H4A1.5 1.5 0 0 1 2.7 18z",
    "M12 9.5v4.5M12 17v.1",
  ),
  globe: soft(ring(12, 12, 9), "M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18"),
  settings: { line: `${ring(9, 7, 2.5)}${ring(15, 17, 2.5)}M3.5 7h3M11.5 7h9M3.5 17h9M17.5 17h3` },
  fullscreen: { line: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" },
  copy: soft(
    "M9.5 8h9A1.5 1.5 0 0 1 20 9.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 8 18.5v-9A1.5 1.5 0 0 1 9.5 8z",
    "M5.5 15.5A1.5 1.5 0 0 1 4 14V5.5A1.5 1.5 0 0 1 5.5 4H14a1.5 1.5 0 0 1 1.5 1.5",
  ),
  "wifi-off": {
    line: "M3 9.5c1.5-1.4 3.2-2.4 5-3M12.5 5.8c3.2.2 6 1.5 8.5 3.7M6.5 13a8 8 0 0 1 4-2.2M16 11.9l1.5 1.1M9.5 16.5a3.7 3.7 0 0 1 5 0M12 19.5v.1M4 4l16 16",
  },
  devices: soft(
    "M4.5 5h11A1.5 1.5 0 0 1 17 6.5V8h-2.5v7H3V6.5A1.5 1.5 0 0 1 4.5 5z",
    "M2 18h10.5M15.5 9.5h4A1.5 1.5 0 0 1 21 11v8a1.5 1.5 0 0 1-1.5 1.5h-4A1.5 1.5 0 0 1 14 19v-8a1.5 1.5 0 0 1 1.5-1.5zM17.3 18h.4",
  ),
  "pass-on": soft("M9 3h6a1.5 1.5 0 0 1 1.5 1.5V13H7.5V4.5A1.5 1.5 0 0 1 9 3z", "M3.5 17.5h15M14.5 13.5l4.5 4-4.5 4"),
  "door-open": soft("M5 3.5h9v17H5z", "M2.5 20.5h19M14 6.5h4.5v14M11 12v.5"),
} as const satisfies Record<string, SymbolDrawing>;

/** A symbol's name. */
export type SymbolName = keyof typeof symbolPaths;

/** All names, in the order they are drawn above. */
export const symbolNames = Object.keys(symbolPaths) as SymbolName[];

/** The nine tables' shapes, table 1 first. Each goes with the colour `table-1` to `table-9`. */
export const tableShapes = [
  "table-triangle",
  "table-circle",
  "table-square",
  "table-diamond",
  "table-cross",
  "table-hexagon",
  "table-flower",
  "table-drop",
  "table-half-disc",
] as const satisfies readonly SymbolName[];
