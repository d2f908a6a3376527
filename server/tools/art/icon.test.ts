import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { paintIcon, readIcon } from "./icon.ts";
import { png } from "./png.ts";

const icon = readIcon(readFileSync(new URL("../../../client/public/icon.svg", import.meta.url), "utf8"));
const width = 64;

/** Red, green, blue and opacity of a dot. */
const dotOf = (dots: Uint8Array, column: number, row: number) => [
  ...dots.subarray((row * width + column) * 4, (row * width + column) * 4 + 4),
];

describe("the icon as dots", () => {
  it("has every colour of its drawing where the drawing has it, and nothing in its corners", () => {
    const dots = paintIcon(icon, width, false);
    expect(dotOf(dots, 0, 0)).toEqual([0, 0, 0, 0]);
    expect(dotOf(dots, 5, 32)).toEqual([0x20, 0x25, 0x5c, 255]);
    expect(dotOf(dots, 13, 32)).toEqual([0xf6, 0xc8, 0x55, 255]);
    expect(dotOf(dots, 32, 43)).toEqual([0x49, 0xa8, 0x6f, 255]);
    expect(dotOf(dots, 32, 32)).toEqual([0xff, 0x7d, 0x87, 255]);
  });

  it("is filled to its corners for systems that cut it themselves", () => {
    const dots = paintIcon(icon, width, true);
    expect(dotOf(dots, 0, 0)).toEqual([0x20, 0x25, 0x5c, 255]);
    expect(dots.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
  });

  it("is not drawn from what it cannot read", () => {
    expect(() =>
      readIcon('<svg viewBox="0 0 64 64"><path d="M1 1 A2 2" fill="#000000" stroke="#000000"/></svg>'),
    ).toThrow();
    expect(() => readIcon("<svg/>")).toThrow();
  });
});

describe("a PNG file", () => {
  it("says its size, and holds every dot", () => {
    const dots = paintIcon(icon, width, true);
    const file = png(dots, width);
    expect(file.readUInt32BE(16)).toBe(width);
    expect(file.readUInt32BE(20)).toBe(width);
    const length = file.readUInt32BE(33);
    const rows = inflateSync(file.subarray(41, 41 + length));
    expect(rows.length).toBe(width * (width * 4 + 1));
    expect(rows.subarray(1, 1 + width * 4)).toEqual(Buffer.from(dots.subarray(0, width * 4)));
  });
});
