import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { testFolder } from "../testing/test-folder.ts";

const tool = fileURLToPath(new URL("./check-stories.ts", import.meta.url));
const wout = fileURLToPath(new URL("../../assets/stories/wout", import.meta.url));

function check(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, folder], { encoding: "utf8" });
  return { status, stderr, lastLine: stdout.trimEnd().split("\n").at(-1) };
}

describe("the check of stories, of a folder of one's own", () => {
  let folder = "";
  beforeEach(() => {
    folder = testFolder();
  });

  it("passes a sound story, in a folder of stories or by itself", () => {
    cpSync(wout, join(folder, "wout"), { recursive: true });
    for (const path of [folder, join(folder, "wout")]) {
      const { status, stderr, lastLine } = check(path);
      expect(stderr).toBe("");
      expect(lastLine).toMatch(/^1 stories, \d{3,} texts, 4 languages checked: 0 faults$/);
      expect(status).toBe(0);
    }
  });

  it("names file and key of a fault, and fails", () => {
    cpSync(wout, join(folder, "wout"), { recursive: true });
    const english = join(folder, "wout/en.json");
    writeFileSync(english, readFileSync(english, "utf8").replace("The class is laughing", "The victim is laughing"));
    const { status, stderr, lastLine } = check(folder);
    expect(stderr).toContain('stories/wout/en.json: chapters.0.scene: "victim"');
    expect(lastLine).toMatch(/checked: [1-9]\d* faults$/);
    expect(status).toBe(1);
  });

  it("fails when a file is no JSON", () => {
    cpSync(wout, join(folder, "wout"), { recursive: true });
    writeFileSync(join(folder, "wout/de.json"), "{");
    const { status, stderr } = check(folder);
    expect(stderr).toContain("This is no JSON");
    expect(status).toBe(1);
  });

  it("fails when there is nothing to check", () => {
    for (const path of [folder, join(folder, "nowhere")]) {
      const { status, lastLine } = check(path);
      expect(lastLine).toBe("0 stories, 0 texts, 0 languages checked: 0 faults");
      expect(status).toBe(1);
    }
  });
});
