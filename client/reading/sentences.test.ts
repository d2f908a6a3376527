import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { StoryWords } from "../../shared/stories/format.ts";
import { languages } from "../../shared/stories/languages.ts";
import { sentencesOf } from "./sentences.ts";

const stories = fileURLToPath(new URL("../../assets/stories", import.meta.url));

describe("the sentences of a text", () => {
  it("are told apart in each language, with what somebody says in its marks", () => {
    expect(sentencesOf("Wout lacht. 'Wat is er?' Niemand antwoordt.", "nl")).toEqual([
      "Wout lacht.",
      "'Wat is er?'",
      "Niemand antwoordt.",
    ]);
    expect(sentencesOf("« Je peux jouer ? » Wout sourit. Il en a trois.", "fr")).toEqual([
      "« Je peux jouer ? »",
      "Wout sourit.",
      "Il en a trois.",
    ]);
    expect(sentencesOf("„Ich habe drei. Und du?“ Fien zählt.", "de")).toEqual([
      "„Ich habe drei. Und du?“",
      "Fien zählt.",
    ]);
  });

  it("go on after a mark where the words do", () => {
    expect(sentencesOf("'Stop!' roept ze. Het wordt stil.", "nl")).toEqual(["'Stop!' roept ze.", "Het wordt stil."]);
    expect(sentencesOf("« Stop ! » crie-t-elle.", "fr")).toEqual(["« Stop ! » crie-t-elle."]);
  });

  it("lose nothing of any scene, and are short lines", () => {
    const bare = (text: string) => text.replace(/\s+/g, "");
    for (const story of readdirSync(stories)) {
      for (const language of languages) {
        const { chapters } = JSON.parse(readFileSync(`${stories}/${story}/${language}.json`, "utf8")) as StoryWords;
        for (const { scene } of chapters) {
          const sentences = sentencesOf(scene, language);
          expect(bare(sentences.join(""))).toBe(bare(scene));
          expect(sentences.length, scene).toBeGreaterThan(1);
        }
      }
    }
  });
});
