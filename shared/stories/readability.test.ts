import { expect, it } from "vitest";
import de from "../../assets/stories/wout/de.json" with { type: "json" };
import en from "../../assets/stories/wout/en.json" with { type: "json" };
import fr from "../../assets/stories/wout/fr.json" with { type: "json" };
import nl from "../../assets/stories/wout/nl.json" with { type: "json" };
import type { StoryWords } from "./format.ts";
import { readabilityOf } from "./readability.ts";

const all = { nl, fr, de, en } as Record<"nl" | "fr" | "de" | "en", StoryWords>;

it("a story for ten-year-olds reads easily in every language", () => {
  for (const language of ["nl", "fr", "de", "en"] as const) {
    const { mean, longest, sentences, ease } = readabilityOf(all[language], language);
    expect(sentences).toBeGreaterThan(200);
    expect(mean).toBeLessThan(12);
    expect(longest).toBeGreaterThan(mean);
    expect(ease).toBeGreaterThan(70);
  }
});

it("longer words and sentences read less easily", () => {
  const words = structuredClone(all.nl);
  const before = readabilityOf(words, "nl");
  words.about =
    "De verantwoordelijkheidsverdeling tussen hulpverleningsorganisaties en onderwijsinstellingen vereist voortdurende afstemming.";
  const after = readabilityOf(words, "nl");
  expect(after.ease).toBeLessThan(before.ease);
  expect(after.mean).toBeGreaterThan(before.mean);
});
