import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel; red, green, blue and opacity. */
const format = [8, 6, 0, 0, 0];

/**
 * A square picture as a PNG file.
 *
 * @param dots Red, green, blue and opacity (0..255) of each dot, row by row.
 * @param width Dots on each side.
 */
export function png(dots: Uint8Array, width: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header.set(format, 8);
  // A byte before each row says how it was filtered: not at all.
  const rows = Buffer.alloc((width * 4 + 1) * width);
  for (let row = 0; row < width; row++) {
    rows.set(dots.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1);
  }
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
