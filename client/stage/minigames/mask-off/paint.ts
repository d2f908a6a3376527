import { colours } from "../../../design/tokens.ts";
import { type Brush, disc, oval, roundedBox, shine } from "../../paint/brush.ts";
import { clear, mix } from "../../paint/colour.ts";
import { type FacePath, faceColour, maskHoles, maskPaths } from "./faces.ts";
import type { Card, MaskPlaces } from "./layout.ts";

/** How many radii a picture of a face, or of a mask, is wide and high. */
export const faceSpan = 3.2;
/** How much larger than a card its picture is, for its shade (px on every side). */
export const cardAir = 10;

/** A drawn face or mask round (0, 0). */
function paintPaths(brush: Brush, radius: number, paths: readonly FacePath[]): void {
  brush.save();
  brush.scale(radius / 50, radius / 50);
  brush.lineCap = "round";
  brush.lineJoin = "round";
  for (const { path, fill, line, width } of paths) {
    const drawn = new Path2D(path);
    if (fill) {
      brush.fillStyle = fill;
      brush.fill(drawn);
    }
    if (line) {
      brush.strokeStyle = line;
      brush.lineWidth = width ?? 1;
      brush.stroke(drawn);
    }
  }
  brush.restore();
}

/** A face with light from the upper left, round (0, 0). */
export function paintFace(brush: Brush, radius: number, paths: readonly FacePath[]): void {
  oval(brush, 0, radius * 0.9, radius * 0.8, radius * 0.2, clear("#14163a", 0.22));
  paintPaths(brush, radius, paths);
  brush.save();
  brush.rotate(-0.6);
  oval(brush, -radius * 0.05, -radius * 0.66, radius * 0.34, radius * 0.13, clear("#ffffff", 0.35));
  brush.restore();
}

/** The mask, round (0, 0) as the face under it: through its holes the eyes are seen. */
export function paintMask(brush: Brush, radius: number): void {
  brush.save();
  brush.translate(0, radius * 0.05);
  brush.globalAlpha = 0.3;
  paintPaths(
    brush,
    radius,
    maskPaths.slice(0, 1).map(({ path }) => ({ path, fill: colours.night })),
  );
  brush.restore();
  paintPaths(brush, radius, maskPaths);
  brush.save();
  brush.scale(radius / 50, radius / 50);
  brush.globalCompositeOperation = "destination-out";
  brush.fill(new Path2D(maskHoles));
  brush.globalCompositeOperation = "source-over";
  brush.strokeStyle = "#d99a2b";
  brush.lineWidth = 2.5;
  brush.stroke(new Path2D(maskHoles));
  brush.restore();
}

/** The card of a profile, in its colour, round (0, 0). */
export function paintCard(brush: Brush, { width, height }: Card, id: string): void {
  const corner = width * 0.13;
  const box = (grow: number, down: number, fill: string | CanvasGradient) => {
    brush.beginPath();
    roundedBox(brush, -width / 2 - grow, -height / 2 - grow + down, width + 2 * grow, height + 2 * grow, corner + grow);
    brush.fillStyle = fill;
    brush.fill();
  };
  box(1, 6, clear("#14163a", 0.3));
  box(0, 0, colours.paper);
  const colour = faceColour(id);
  const inner = brush.createLinearGradient(0, -height / 2, 0, height / 2);
  inner.addColorStop(0, mix(colour, "#ffffff", 0.72));
  inner.addColorStop(0.6, mix(colour, "#ffffff", 0.4));
  inner.addColorStop(1, mix(colour, "#4a2a52", 0.1));
  box(-width * 0.045, 0, inner);
  brush.save();
  brush.clip();
  shine(brush, 0, -height * 0.02, height * 0.55, [
    [0, clear("#ffffff", 0.75)],
    [1, clear("#ffffff", 0)],
  ]);
  brush.restore();
}

/** Walls, lights and floor of the stage, from (0, 0) in the upper left corner. */
export function paintSet(brush: Brush, width: number, height: number, { cards, floor }: MaskPlaces): void {
  const wall = brush.createLinearGradient(0, 0, 0, floor);
  wall.addColorStop(0, "#2a1c50");
  wall.addColorStop(0.55, "#6b3f78");
  wall.addColorStop(1, "#d9837f");
  brush.fillStyle = wall;
  brush.fillRect(0, 0, width, height);
  const warm = brush.createRadialGradient(width / 2, floor, 0, width / 2, floor, width * 0.55);
  warm.addColorStop(0, clear("#ffe3a8", 0.85));
  warm.addColorStop(0.45, clear("#ffb98a", 0.35));
  warm.addColorStop(1, clear("#ffb98a", 0));
  brush.fillStyle = warm;
  brush.fillRect(0, 0, width, height);
  paintFloor(brush, width, height, floor);
  for (const card of cards) paintBeam(brush, card, height);
}

function paintFloor(brush: Brush, width: number, height: number, floor: number): void {
  const wood = brush.createLinearGradient(0, floor, 0, height);
  wood.addColorStop(0, "#e0a06a");
  wood.addColorStop(0.5, "#b96f48");
  wood.addColorStop(1, "#71394a");
  brush.fillStyle = wood;
  brush.beginPath();
  brush.moveTo(0, height);
  brush.lineTo(0, floor + height * 0.03);
  brush.quadraticCurveTo(width / 2, floor - height * 0.03, width, floor + height * 0.03);
  brush.lineTo(width, height);
  brush.fill();
  brush.strokeStyle = clear("#5a2a3d", 0.28);
  brush.lineWidth = 1.5;
  for (let plank = -6; plank <= 6; plank++) {
    brush.beginPath();
    brush.moveTo(width / 2 + (plank * width) / 13, floor);
    brush.lineTo(width / 2 + (plank * width) / 7, height);
    brush.stroke();
  }
}

/** Light from above on one card, and where it falls on the floor. */
function paintBeam(brush: Brush, { x, y, width, height: tall }: Card, height: number): void {
  const foot = y + tall / 2 + height * 0.05;
  const light = brush.createLinearGradient(0, 0, 0, foot);
  light.addColorStop(0, clear("#ffcf8a", 0.34));
  light.addColorStop(1, clear("#ffcf8a", 0.06));
  brush.save();
  brush.globalCompositeOperation = "lighter";
  brush.fillStyle = light;
  brush.beginPath();
  brush.moveTo(x - width * 0.08, 0);
  brush.lineTo(x + width * 0.08, 0);
  brush.lineTo(x + width * 0.62, foot);
  brush.lineTo(x - width * 0.62, foot);
  brush.fill();
  brush.restore();
  oval(brush, x, foot, width * 0.62, height * 0.06, clear("#fff0c2", 0.5));
  oval(brush, x, foot - height * 0.01, width * 0.5, height * 0.035, clear("#3b1638", 0.3));
}

/** A curtain round (0, 0); its folds catch the light on the left, or mirrored. */
export function paintCurtain(brush: Brush, width: number, height: number): void {
  const folds = Math.max(4, Math.round(width / 22));
  for (let fold = 0; fold < folds; fold++) {
    const left = -width / 2 + (fold * width) / folds;
    const cloth = brush.createLinearGradient(left, 0, left + width / folds, 0);
    cloth.addColorStop(0, "#7c1f44");
    cloth.addColorStop(0.4, "#d5536a");
    cloth.addColorStop(0.65, "#b8385a");
    cloth.addColorStop(1, "#701a3f");
    brush.fillStyle = cloth;
    brush.fillRect(left, -height / 2, width / folds + 1, height);
  }
  brush.fillStyle = "#e9b64c";
  brush.fillRect(-width / 2, height / 2 - height * 0.035, width, height * 0.018);
}

/** The valance from (0, 0): swags of cloth with a golden edge, over the whole width. */
export function paintValance(brush: Brush, width: number, depth: number): void {
  const swags = Math.max(3, Math.round(width / (depth * 3.2)));
  const each = width / swags;
  for (let swag = 0; swag < swags; swag++) {
    const left = swag * each;
    const cloth = brush.createLinearGradient(0, 0, 0, depth);
    cloth.addColorStop(0, "#8a2348");
    cloth.addColorStop(0.7, "#cf4c66");
    cloth.addColorStop(1, "#a32f54");
    brush.beginPath();
    brush.moveTo(left - 1, 0);
    brush.lineTo(left - 1, depth * 0.45);
    brush.quadraticCurveTo(left + each / 2, depth * 1.45, left + each + 1, depth * 0.45);
    brush.lineTo(left + each + 1, 0);
    brush.fillStyle = cloth;
    brush.fill();
    brush.beginPath();
    brush.moveTo(left, depth * 0.45);
    brush.quadraticCurveTo(left + each / 2, depth * 1.45, left + each, depth * 0.45);
    brush.strokeStyle = "#e9b64c";
    brush.lineWidth = Math.max(1.5, depth * 0.09);
    brush.stroke();
  }
}

/** A footlight at the edge of the stage, round (0, 0). */
export function paintFootlight(brush: Brush, radius: number): void {
  shine(brush, 0, 0, radius, [
    [0, clear("#fff6d8", 0.95)],
    [0.3, clear(colours["lamp-bright"], 0.6)],
    [1, clear(colours["lamp-bright"], 0)],
  ]);
  disc(brush, 0, 0, radius * 0.24, "#fffaf0");
}
