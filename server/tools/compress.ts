import { globSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Files worth compressing, by ending; pictures of dots, sounds and fonts are compressed already. */
const compressible = /\.(?:html|js|css|json|svg|txt|webmanifest|map)$/;
/** Below this size (bytes) compressing costs more than it saves. */
const leastCompressed = 512;
/** Files at a time: each pair is in memory, and compressing has as many threads as Node gives it. */
const atOnce = 8;

/**
 * Lays a file.br and a file.gz beside every file of a folder that is worth it, as small as they can be, for the server
 * to send as they are.
 *
 * @returns How many files were compressed, and their bytes before and after (brotli).
 */
export async function compressFolder(folder: string): Promise<{ files: number; before: number; after: number }> {
  const waiting = globSync("**/*", { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => compressible.test(file) && statSync(file).isFile() && statSync(file).size >= leastCompressed)
    // Taken from the end: the largest takes as long as all the others, and so is begun first.
    .sort((one, other) => statSync(one).size - statSync(other).size);
  const sum = { files: waiting.length, before: 0, after: 0 };
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const plain = await readFile(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      const [brotli, zipped] = await Promise.all([asBrotli(plain, { params }), asGzip(plain, { level: 9 })]);
      await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
      sum.before += plain.length;
      sum.after += brotli.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sum;
}
