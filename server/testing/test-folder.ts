import { existsSync, mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders = new DisposableStack();
// Registered before any hook of the file that imports this, so it runs after them: whoever uses a folder has ended by then.
afterAll(() => folders.dispose());

/** Where Linux keeps files in memory. */
const memory = "/dev/shm";

/**
 * For tests: an empty folder of its own, gone with everything in it once the file's tests are over, passed or failed.
 *
 * @param options.inMemory Where there is such a place: for a thousand small files that need not wait for a disk.
 */
export function testFolder({ inMemory = false } = {}): string {
  const parent = inMemory && existsSync(memory) ? memory : tmpdir();
  return folders.use(mkdtempDisposableSync(join(parent, "max-24-7-test-"))).path;
}
