import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../../shared/stories/languages.ts";
import { stubBrowser } from "../../language/testing/stub-browser.ts";

let chooseLanguage = {} as typeof import("../../language/index.ts").chooseLanguage;
let praiseInWords = {} as typeof import("./praise-in-words.ts").praiseInWords;

beforeAll(async () => {
  stubBrowser("en");
  const words = await import("../../language/index.ts");
  ({ praiseInWords } = await import("./praise-in-words.ts"));
  ({ chooseLanguage } = words);
  await words.prepareTexts(["minigames"]);
});

/** Praises of what may have happened once alone. */
const maybeOnce = [
  ["listening-ear", "inStep"],
  ["listening-ear", "heard"],
  ["mask-off", "seen"],
  ["mask-off", "hunch"],
  ["strong-key", "seen"],
  ["lights-out", "friends"],
] as const;

describe.each(languages)("in %s", (language) => {
  beforeAll(() => chooseLanguage(language));
  const say = (id: string, praise: string, praiseCount: number, praiseOf: number) =>
    praiseInWords(id, { praise, praiseCount, praiseOf });

  it.each(maybeOnce)(
    "praise in %s for %s counts where it was not always so, and else says that it was",
    (id, praise) => {
      expect(say(id, praise, 1, 3)).toMatch(/1.*3/);
      for (const always of [1, 2, 3]) expect(say(id, praise, always, always)).toMatch(/^[^\d:]+:?[^\d:]+\.$/);
    },
  );

  it("one friend is not told of as several", () => {
    expect(say("lights-out", "friends", 1, 1)).not.toBe(say("lights-out", "friends", 2, 2));
  });

  it("a praise that says how many in any case goes on doing so", () => {
    expect(say("strong-key", "closed", 3, 3)).toMatch(/3.*3/);
    expect(say("lights-out", "nobodyAlone", 5, 5)).toMatch(/5/);
  });
});
