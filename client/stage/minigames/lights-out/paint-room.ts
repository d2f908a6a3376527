import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, oval, roundedBox, shine } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";
import { scatter } from "../../paint/sky.ts";
import type { NightPlaces, Rect } from "./layout.ts";

/** The look of the room, shared with the still picture. */
export const roomColours = {
  wall: "#2c2d6e",
  wallLow: "#4b3f83",
  floor: "#5b4479",
  floorNear: "#412f60",
  frame: "#cfc4e6",
  skyHigh: "#0d1033",
  skyLow: "#4a4a98",
  house: "#191b48",
  wood: "#8c5d4b",
  woodDark: "#64403b",
  darkPane: "#2b2d66",
} as const;

function gradient(brush: Brush, from: number, to: number, high: string, low: string): CanvasGradient {
  const fill = brush.createLinearGradient(0, from, 0, to);
  fill.addColorStop(0, high);
  fill.addColorStop(1, low);
  return fill;
}

function box(brush: Brush, { x, y, width, height }: Rect, corner: number, fill: string | CanvasGradient): void {
  brush.beginPath();
  roundedBox(brush, x, y, width, height, corner);
  brush.fillStyle = fill;
  brush.fill();
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The whole room without who sleeps in it, from (0, 0) in its upper left corner. */
export function paintRoom(brush: Brush, width: number, height: number, places: NightPlaces): void {
  const { floor, window: glass, lamp } = places;
  box(brush, { x: 0, y: 0, width, height }, 0, gradient(brush, 0, floor, roomColours.wall, roomColours.wallLow));
  paintDots(brush, width, floor);
  box(
    brush,
    { x: 0, y: floor, width, height: height - floor },
    0,
    gradient(brush, floor, height, roomColours.floor, roomColours.floorNear),
  );
  box(brush, { x: 0, y: floor - height * 0.012, width, height: height * 0.018 }, 0, "#6a5590");
  oval(brush, width * 0.55, height * 0.925, width * 0.42, height * 0.07, "#7a62a6");
  oval(brush, width * 0.55, height * 0.92, width * 0.36, height * 0.052, "#8b74b6");
  paintDoor(brush, places.door);
  paintWindow(brush, places);
  paintCurtains(brush, glass);
  paintTable(brush, places);
  paintBed(brush, places.bed, width);
  shine(brush, lamp.x, lamp.y, lamp.radius * 7, [
    [0, clear("#ffd98a", 0.34)],
    [0.4, clear("#ffc46b", 0.14)],
    [1, clear("#ffc46b", 0)],
  ]);
}

/** A faint pattern on the wallpaper. */
function paintDots(brush: Brush, width: number, floor: number): void {
  const apart = Math.max(22, width / 18);
  for (let row = 0; row * apart * 0.8 < floor; row++) {
    for (let column = 0; column * apart < width + apart; column++) {
      disc(brush, (column + (row % 2) / 2) * apart, row * apart * 0.8, 1.3, clear("#cfc4e6", 0.12));
    }
  }
}

function paintDoor(brush: Brush, door: Rect): void {
  const { x, y, width, height } = door;
  box(brush, grown({ x, y, width, height: height + width * 0.05 }, width * 0.07), width * 0.08, "#6c5a92");
  box(brush, door, width * 0.05, gradient(brush, y, y + height, "#5b4d86", "#4a3c74"));
  for (const top of [0.08, 0.54]) {
    const panel = { x: x + width * 0.16, y: y + height * top, width: width * 0.68, height: height * 0.36 };
    box(brush, panel, width * 0.06, clear("#2c2658", 0.5));
  }
  disc(brush, x + width * 0.12, y + height * 0.52, width * 0.055, colours.lamp);
}

/** The window: night sky, moon, hills and three dark houses. */
function paintWindow(brush: Brush, { window: glass, moon, homes }: NightPlaces): void {
  const { x, y, width, height } = glass;
  box(brush, grown(glass, width * 0.028), width * 0.04, roomColours.frame);
  brush.save();
  brush.beginPath();
  roundedBox(brush, x, y, width, height, width * 0.025);
  brush.clip();
  box(brush, glass, 0, gradient(brush, y, y + height, roomColours.skyHigh, roomColours.skyLow));
  const chance = scatter(5);
  for (let star = 0; star < 14; star++) {
    disc(brush, x + width * chance(), y + height * 0.6 * chance(), 0.7, clear("#fff8e6", 0.25 + 0.3 * chance()));
  }
  shine(brush, moon.x, moon.y, moon.radius * 3, [
    [0, clear("#e9e6ff", 0.45)],
    [1, clear("#c9c7ea", 0)],
  ]);
  disc(brush, moon.x, moon.y, moon.radius, "#f6f1ff");
  disc(brush, moon.x - moon.radius * 0.3, moon.y - moon.radius * 0.2, moon.radius * 0.2, "#dcd8f2");
  disc(brush, moon.x + moon.radius * 0.32, moon.y + moon.radius * 0.3, moon.radius * 0.26, "#dfdbf4");
  oval(brush, x + width * 0.2, y + height * 1.02, width * 0.5, height * 0.28, "#232459");
  oval(brush, x + width * 0.8, y + height * 1.05, width * 0.55, height * 0.36, "#1e1f50");
  for (const home of homes) paintHouse(brush, home, y + height);
  brush.restore();
  box(brush, { x: x + width * 0.49, y, width: width * 0.02, height }, 0, roomColours.frame);
  box(brush, { x, y: y + height * 0.55, width, height: height * 0.022 }, 0, roomColours.frame);
  box(
    brush,
    { x: x - width * 0.06, y: y + height, width: width * 1.12, height: height * 0.06 },
    height * 0.02,
    "#e3daf2",
  );
}

/** A dark house round one window. */
function paintHouse(brush: Brush, home: Rect, ground: number): void {
  const half = home.width * 1.5;
  const middle = home.x + home.width / 2;
  const eaves = home.y - home.height * 0.35;
  brush.beginPath();
  brush.moveTo(middle - half * 1.15, eaves);
  brush.lineTo(middle, eaves - half * 0.95);
  brush.lineTo(middle + half * 1.15, eaves);
  brush.lineTo(middle + half, eaves);
  brush.lineTo(middle + half, ground);
  brush.lineTo(middle - half, ground);
  brush.lineTo(middle - half, eaves);
  brush.closePath();
  brush.fillStyle = roomColours.house;
  brush.fill();
  box(brush, home, home.width * 0.15, roomColours.darkPane);
}

function paintCurtains(brush: Brush, { x, y, width, height }: Rect): void {
  const rod = { x: x - width * 0.1, y: y - height * 0.09, width: width * 1.2, height: height * 0.03 };
  for (const side of [-1, 1] as const) {
    const outer = side < 0 ? x - width * 0.08 : x + width * 1.08;
    const inner = outer - side * width * 0.15;
    const cloth = brush.createLinearGradient(outer, 0, inner, 0);
    for (const [at, colour] of [
      [0, "#7c5fae"],
      [0.35, "#9276c4"],
      [0.6, "#7c5fae"],
      [1, "#a58bd4"],
    ] as const) {
      cloth.addColorStop(at, colour);
    }
    brush.beginPath();
    brush.moveTo(outer, rod.y);
    brush.lineTo(inner, rod.y);
    brush.quadraticCurveTo(
      inner + side * width * 0.01,
      y + height * 0.6,
      inner + side * width * 0.05,
      y + height * 1.12,
    );
    brush.lineTo(outer - side * width * 0.005, y + height * 1.12);
    brush.closePath();
    brush.fillStyle = cloth;
    brush.fill();
  }
  box(brush, rod, rod.height / 2, roomColours.wood);
}

/** The bedside table with its lamp, and the telephone everything comes from. */
function paintTable(brush: Brush, { table, lamp, phone }: NightPlaces): void {
  const { x, y, width, height } = table;
  const legs = gradient(brush, y, y + height, roomColours.wood, roomColours.woodDark);
  box(brush, { x: x + width * 0.06, y, width: width * 0.88, height }, width * 0.06, legs);
  box(brush, { x: x + width * 0.14, y: y + height * 0.3, width: width * 0.72, height: height * 0.3 }, 3, "#7a4f43");
  disc(brush, x + width / 2, y + height * 0.45, Math.max(1.6, width * 0.035), colours.lamp);
  box(brush, { x, y: y - height * 0.05, width, height: height * 0.1 }, height * 0.05, "#a06f57");
  box(brush, { x: lamp.x - 1.5, y: lamp.y, width: 3, height: y - lamp.y }, 1.5, "#d8b48a");
  oval(brush, lamp.x, y - height * 0.05, lamp.radius * 0.6, lamp.radius * 0.18, "#d8b48a");
  brush.beginPath();
  brush.moveTo(lamp.x - lamp.radius * 0.5, lamp.y - lamp.radius * 0.7);
  brush.lineTo(lamp.x + lamp.radius * 0.5, lamp.y - lamp.radius * 0.7);
  brush.lineTo(lamp.x + lamp.radius, lamp.y + lamp.radius * 0.6);
  brush.lineTo(lamp.x - lamp.radius, lamp.y + lamp.radius * 0.6);
  brush.closePath();
  brush.fillStyle = gradient(brush, lamp.y - lamp.radius, lamp.y + lamp.radius, "#ffdf9b", "#fff6d8");
  brush.fill();
  const wide = width * 0.3;
  box(brush, { x: phone.x - wide / 2, y: phone.y - wide * 0.16, width: wide, height: wide * 0.2 }, 2, "#171a40");
  box(
    brush,
    { x: phone.x - wide * 0.42, y: phone.y - wide * 0.2, width: wide * 0.84, height: wide * 0.1 },
    2,
    "#bcd0ff",
  );
}

/** Headboard, mattress and pillow; the head and the blanket come over them. */
function paintBed(brush: Brush, { x, y, width, height }: Rect, room: number): void {
  const thick = width * 0.035;
  oval(brush, x + width / 2, y + height, width * 0.52, height * 0.12, clear("#14163a", 0.35));
  const wood = gradient(brush, y - height * 0.5, y + height, "#a06f57", roomColours.woodDark);
  box(brush, { x: x - thick, y: y - height * 0.55, width: thick * 1.7, height: height * 1.5 }, thick * 0.7, wood);
  box(brush, { x: x + width - thick, y: y - height * 0.05, width: thick * 1.5, height }, thick * 0.6, wood);
  box(brush, { x, y: y + height * 0.62, width, height: height * 0.2 }, 4, "#7a4f43");
  const sheet = gradient(brush, y + height * 0.2, y + height * 0.7, "#f6edf6", "#cabfe0");
  box(
    brush,
    { x: x + thick * 0.4, y: y + height * 0.24, width: width - thick, height: height * 0.44 },
    room * 0.02,
    sheet,
  );
  const pillow = gradient(brush, y - height * 0.1, y + height * 0.4, "#fffaf0", "#d9cfe8");
  box(brush, { x: x + thick, y: y - height * 0.06, width: width * 0.3, height: height * 0.44 }, height * 0.2, pillow);
}

/** The blanket, drawn up to the chin, over the bed's place on a sheet from (0, 0) of the room. */
export function paintBlanket(brush: Brush, { x, y, width, height }: Rect, colour: string): void {
  const top = y + height * 0.04;
  const left = x + width * 0.26;
  const right = x + width * 0.985;
  const foot = y + height * 0.72;
  const shape = () => {
    brush.beginPath();
    brush.moveTo(left, foot);
    brush.quadraticCurveTo(left - width * 0.02, top + height * 0.2, left + width * 0.04, top + height * 0.06);
    brush.bezierCurveTo(
      left + width * 0.2,
      top - height * 0.16,
      left + width * 0.42,
      top + height * 0.08,
      right - width * 0.08,
      top + height * 0.02,
    );
    brush.quadraticCurveTo(right, top + height * 0.04, right, foot);
    brush.quadraticCurveTo(x + width * 0.6, foot + height * 0.1, left, foot);
    brush.closePath();
  };
  shape();
  const cloth = mix(colour, "#8f8ac9", 0.18);
  brush.fillStyle = gradient(brush, top - height * 0.1, foot, mix(cloth, "#ffffff", 0.22), mix(cloth, "#14163a", 0.4));
  brush.fill();
  brush.save();
  shape();
  brush.clip();
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 8; column++) {
      const across = left + ((column + (row % 2) / 2) / 7) * (right - left);
      disc(brush, across, top + (row + 0.4) * height * 0.19, height * 0.035, clear("#fffaf0", 0.4));
    }
  }
  brush.restore();
  brush.beginPath();
  brush.moveTo(left, foot);
  brush.quadraticCurveTo(left - width * 0.02, top + height * 0.2, left + width * 0.04, top + height * 0.06);
  brush.lineWidth = height * 0.14;
  brush.lineCap = "round";
  brush.strokeStyle = "#fff4e2";
  brush.stroke();
}
