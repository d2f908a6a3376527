import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { themes } from "./themes.ts";

const stories = new URL("../../../assets/stories/", import.meta.url);

test.each(readdirSync(stories))("a host can read what the story of %s is about", (id) => {
  const story = JSON.parse(readFileSync(new URL(`${id}/story.json`, stories), "utf8")) as { themes: string[] };
  for (const theme of story.themes) expect(themes).toContain(theme);
});
