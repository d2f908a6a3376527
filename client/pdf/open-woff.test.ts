import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { openWoff } from "./open-woff.ts";

const { resolve } = createRequire(import.meta.url);
const files = [
  "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff",
  "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff",
  "@fontsource/fredoka/files/fredoka-latin-400-normal.woff",
  "@fontsource/fredoka/files/fredoka-latin-500-normal.woff",
  "@fontsource/fredoka/files/fredoka-latin-600-normal.woff",
];

/** What a typeface's file says of each of its tables. */
function tablesOf(file: DataView) {
  return Array.from({ length: file.getUint16(4) }, (_, index) => {
    const [tag, checksum, offset, length] = [0, 4, 8, 12].map((field) => file.getUint32(12 + 16 * index + field));
    return { tag: tag ?? 0, checksum, offset: offset ?? 0, length: length ?? 0 };
  });
}

/** The sum of a table by which its file says that it is whole. */
function sumOf(file: DataView, { offset, length }: { offset: number; length: number }): number {
  let sum = 0;
  for (let at = 0; at < length; at += 4) sum = (sum + file.getUint32(offset + at)) >>> 0;
  return sum;
}

const head = 0x68656164;

describe.each(files)("%s", (name) => {
  const opened = openWoff(readFileSync(resolve(name)));
  const file = new DataView(opened.buffer);

  it("is a plain typeface with its tables, one after another to its end, each whole by its own sum", () => {
    expect(file.getUint32(0)).toBe(0x00010000);
    const tables = tablesOf(file);
    expect(tables.length).toBeGreaterThan(8);
    const last = tables.toSorted((one, other) => one.offset - other.offset).at(-1);
    expect(Math.ceil(((last?.offset ?? 0) + (last?.length ?? 0)) / 4) * 4).toBe(opened.length);
    // The one named head holds the sum of the whole file, which its own leaves out.
    for (const table of tables) if (table.tag !== head) expect(sumOf(file, table), `${table.tag}`).toBe(table.checksum);
  });
});

it("what is cut short is no typeface", () => {
  const whole = readFileSync(resolve(files[0] ?? ""));
  expect(() => openWoff(whole.subarray(0, whole.length / 2))).toThrow();
});
