import type { Box, Places } from "./layout.ts";
import type { BoardSnapshot } from "./snapshot.ts";

type Structure = Places["structure"];

/** Where everything is that does not stand or lie on the square; and the structure as it is seen far away. */
type Frame = Omit<Places, "view" | "rings" | "figures" | "width" | "height"> & { distant: Structure };

/** Divides a container of `width` by `height` px among the square and what is round it. */
export function frameOf(snapshot: BoardSnapshot, width: number, height: number): Frame {
  return width / height >= 1.15 ? wideFrame(snapshot, width, height) : tallFrame(snapshot, width, height);
}

/** Up to so many newcomers no sphere is taken that stands near another. */
const farApart = 7;

function structureAt(newcomers: number, x: number, y: number, unit: number): Structure {
  return { x, y, unit, radius: unit * (newcomers > farApart ? 0.168 : 0.205) };
}

function wideFrame({ tables, newcomers }: BoardSnapshot, width: number, height: number): Frame {
  const radiusX = Math.min(width * 0.3125, height * 0.58);
  const radiusY = Math.min(radiusX * 0.8, height * 0.394);
  const scale = Math.min(width / 1920, height / 1080);
  const left = { x: width * 0.012, width: width * 0.134 };
  const dialRadius = Math.min(width * 0.065, height * 0.12);
  const land = height * 0.89;
  return {
    shape: "wide",
    square: { x: width * 0.474, y: height * 0.497, radiusX, radiusY, rim: 20 * scale },
    tables: column(tables, { x: width * 0.82, y: height * 0.1, width: width * 0.17, height: height * 0.76 }, height),
    dial: { x: left.x + left.width / 2, y: height * 0.09 + dialRadius, radius: dialRadius },
    day: { ...left, y: height * 0.12 + 2 * dialRadius, height: height * 0.11 },
    hearts: { ...left, y: height * 0.26 + 2 * dialRadius, height: height * 0.12 },
    sentence: { x: width * 0.2, y: height * 0.912, width: width * 0.55, height: height * 0.072 },
    structure: structureAt(newcomers.length, width * 0.5, height * 0.455, Math.min(height * 0.388, width * 0.225)),
    distant: structureAt(newcomers.length, width * 0.885, land - height * 0.135, height * 0.14),
    title: { x: width * 0.055, y: height * 0.18, width: width * 0.27, height: height * 0.5 },
    message: { x: width * 0.715, y: height * 0.3, width: width * 0.25, height: height * 0.3 },
    land,
  };
}

function column(tables: BoardSnapshot["tables"], area: Box, height: number): Frame["tables"] {
  const gap = Math.min(height * 0.024, (area.height / Math.max(1, tables.length)) * 0.2);
  const each = Math.min(height * 0.098, (area.height + gap) / Math.max(1, tables.length) - gap);
  const used = tables.length * (each + gap) - gap;
  const top = area.y + (area.height - used) / 2;
  return tables.map(({ number }, index) => ({
    number,
    x: area.x,
    y: top + index * (each + gap),
    width: area.width,
    height: each,
  }));
}

function tallFrame({ tables, newcomers }: BoardSnapshot, width: number, height: number): Frame {
  const margin = Math.max(10, width * 0.03);
  const dialRadius = Math.min(height * 0.075, width * 0.15);
  const columns = tables.length <= 4 ? 2 : 3;
  const lines = Math.ceil(tables.length / columns);
  const gap = Math.max(6, width * 0.014);
  const each = Math.min(Math.max(48, height * 0.068), 84);
  const chipWidth = (width - 2 * margin - (columns - 1) * gap) / columns;
  const tablesTop = height - margin - lines * (each + gap) + gap;
  const sentence = { x: margin, y: 0, width: width - 2 * margin, height: Math.max(44, height * 0.062) };
  sentence.y = tablesTop - (lines > 0 ? margin : 0) - sentence.height;
  const top = margin + 2 * dialRadius;
  const radiusX = width / 2 - 1.6 * margin;
  // Figures at the upper edge stand out above the square, so the room above it is more than that below.
  const room = sentence.y - top;
  const radiusY = Math.min(radiusX * 0.95, room * 0.395);
  const aside = { x: 2 * margin + 2 * dialRadius, width: width - 3 * margin - 2 * dialRadius };
  const unit = Math.min(height * 0.235, width * 0.56);
  const land = height * 0.86;
  return {
    shape: "tall",
    square: { x: width / 2, y: top + room * 0.545, radiusX, radiusY, rim: Math.max(5, radiusX * 0.033) },
    tables: tables.map(({ number }, index) => ({
      number,
      x: margin + (index % columns) * (chipWidth + gap),
      y: tablesTop + Math.floor(index / columns) * (each + gap),
      width: chipWidth,
      height: each,
    })),
    dial: { x: margin + dialRadius, y: margin + dialRadius, radius: dialRadius },
    day: { ...aside, y: margin, height: dialRadius * 1.05 },
    hearts: { ...aside, y: margin + dialRadius * 1.1, height: dialRadius * 0.9 },
    sentence,
    structure: structureAt(newcomers.length, width / 2, height * 0.245 + unit * 1.07, unit),
    distant: structureAt(newcomers.length, width * 0.84, land - unit * 0.25, unit * 0.26),
    title: { x: margin * 2, y: height * 0.03, width: width - 4 * margin, height: height * 0.2 },
    message: { x: margin * 2, y: height * 0.87, width: width - 4 * margin, height: height * 0.12 },
    land,
  };
}
