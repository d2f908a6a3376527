import { unzlibSync } from "fflate";

/** Bytes of the beginnings of both kinds of file, and of what they say of each table. */
const woff = { head: 44, entry: 20 } as const;
const plain = { head: 12, entry: 16 } as const;

/**
 * A typeface in WOFF as the plain file that was packed in it (https://www.w3.org/TR/WOFF): PDFKit looks into the table of
 * shapes twice for every letter, and would unpack it anew each time.
 *
 * @throws Error when it is no whole WOFF file.
 */
export function openWoff(file: Uint8Array): Uint8Array {
  const packed = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = packed.getUint16(12);
  const opened = new Uint8Array(packed.getUint32(16));
  const view = new DataView(opened.buffer);
  view.setUint32(0, packed.getUint32(4));
  view.setUint16(4, tables);
  let at = plain.head + plain.entry * tables;
  for (let table = 0; table < tables; table++) {
    const field = (place: number) => packed.getUint32(woff.head + woff.entry * table + place);
    const [offset, size, length] = [field(4), field(8), field(12)] as const;
    const bytes = file.subarray(offset, offset + size);
    opened.set(size < length ? unzlibSync(bytes) : bytes, at);
    // Its name, its sum, and where it is now.
    for (const [index, value] of [field(0), field(16), at, length].entries()) {
      view.setUint32(plain.head + plain.entry * table + 4 * index, value);
    }
    // Each table begins at a multiple of four.
    at += Math.ceil(length / 4) * 4;
  }
  return opened;
}
