import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders = new DisposableStack();
// Registered before any hook of the file that imports this, so it runs after them: whoever uses a folder has ended by then.
afterAll(() => folders.dispose());

/** For tests: an empty folder of its own, gone with everything in it once the file's tests are over, passed or failed. */
export function testFolder(): string {
  return folders.use(mkdtempDisposableSync(join(tmpdir(), "max-24-7-test-"))).path;
}
