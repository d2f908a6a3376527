import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { playGame } from "../../shared/bots/play-game.ts";
import { languages } from "../../shared/stories/format.ts";
import { emptyStory, emptyWords, unwritten } from "../../shared/stories/skeleton.ts";
import { loadContent } from "../content.ts";
import { testFolder } from "../testing/test-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = (tool: string, ...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "server/tools", tool), ...given], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};

describe("npm run new-story", () => {
  it("makes a folder in which nothing is missing but words", () => {
    const folder = testFolder();
    expect(run("new-story.ts", "anna", folder).status).toBe(0);
    expect(readdirSync(join(folder, "anna")).sort()).toEqual([
      "de.json",
      "en.json",
      "fr.json",
      "nl.json",
      "story.json",
    ]);
    const { status, said } = run("check-stories.ts", join(folder, "anna"));
    expect(status).toBe(1);
    expect(said).toContain("stories/anna/nl.json: about: This text is still to be written.");
    expect(said).toMatch(/^1 stories, 796 texts, 4 languages checked: \d+ faults$/m);
  });

  it("makes the smallest whole story: with words in every place it passes the guard, and a class plays it", () => {
    const folder = testFolder();
    const anna = join(folder, "stories/anna");
    run("new-story.ts", "anna", join(folder, "stories"));
    for (const language of languages) {
      let written = 0;
      const file = join(anna, `${language}.json`);
      const said = language === "fr" ? "Anna\u00a0:" : "Anna:";
      const write = (text: string) => text.replaceAll(`"${unwritten}"`, () => `"${said} ${language}${++written}"`);
      writeFileSync(file, write(readFileSync(file, "utf8")));
      expect(written).toBe(JSON.stringify(emptyWords(emptyStory("anna"))).split(`"${unwritten}"`).length - 1);
    }
    const { status, said } = run("check-stories.ts", anna);
    expect(said).toMatch(/^1 stories, 796 texts, 4 languages checked: 0 faults$/m);
    expect(status).toBe(0);

    mkdirSync(join(folder, "events"));
    writeFileSync(join(folder, "events/events.json"), "[]");
    const setup = { preset: "lesson", tables: 1 } as const;
    const { game } = playGame({ setup, content: loadContent(folder), players: 4, skill: "thoughtful", seed: 1 });
    const [played] = game.state.newcomers;
    expect(played).toMatchObject({ id: "anna", chapter: 4, mood: 10 });
    expect(played?.max).toMatch(/^adult-/);
  });

  it("writes over nothing, and refuses a name that cannot be one", () => {
    expect(run("new-story.ts", "wout")).toMatchObject({ status: 1, said: expect.stringContaining("already") });
    expect(run("new-story.ts", "../wout").status).toBe(1);
    expect(run("new-story.ts", "Élodie").said).toContain('"Élodie" is not');
  });
});

/** The pieces of JSON on a page of `docs`, in their order. */
const shownOn = (page: string): unknown[] =>
  [...readFileSync(join(root, "docs", page), "utf8").matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, json = ""]) =>
    JSON.parse(json),
  );

it("the page of the smallest whole story shows what the command makes", () => {
  const story = emptyStory("anna");
  expect(shownOn("smallest-story.md")).toEqual([story, emptyWords(story)]);
});

it("a card of the adults' ring helps in every story, as the page on writing a newcomer says", () => {
  const cards = loadContent().stories.flatMap(({ id, chapters }) =>
    chapters.flatMap((chapter) => chapter.cards.map((card) => ({ story: id, ...card }))),
  );
  const ofAdults = cards.filter(({ ring }) => ring === "adult");
  expect(ofAdults.length).toBeGreaterThan(40);
  expect(ofAdults.filter(({ effect }) => effect !== "helpful")).toEqual([]);
});

describe("the page on writing a newcomer", () => {
  const page = readFileSync(join(root, "docs/stories.md"), "utf8");
  const examples = [...page.matchAll(/In `wout\/(\w+\.json)`, `([\w.-]+)`:\n\n```json\n([\s\S]*?)\n```/g)].map(
    ([, file = "", path = "", json = ""]) => ({ file, path, example: JSON.parse(json) }),
  );

  it("has examples", () => expect(examples.length).toBeGreaterThan(6));

  it.each(examples)("shows $path as it is in $file", ({ file, path, example }) => {
    const content: unknown = JSON.parse(readFileSync(join(root, "assets/stories/wout", file), "utf8"));
    const found = path.split(".").reduce((at, key) => (at as Record<string, unknown>)[key], content);
    expect(example).toEqual(found);
  });
});
