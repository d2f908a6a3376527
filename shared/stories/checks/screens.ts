import { type AnswerId, type AnswerKind, talks } from "../../minigames/listening-ear/talks.ts";
import { type Finding, reporter } from "../finding.ts";
import type { Language } from "../format.ts";
import type { ScreenWords, WordsByLanguage } from "../load.ts";
import { textsIn } from "../texts.ts";
import { checkHardSpaces } from "./hard-spaces.ts";
import { checkHooks } from "./hooks.ts";
import { checkLeftover } from "./leftover.ts";
import { checkPictureAdvice } from "./private-picture.ts";
import { checkWording } from "./wording.ts";

const bubbles = new Map(talks.flat().map(({ id, kinds }) => [id, kinds]));

/** What answers of the mini-game Listening ear are; undefined for every other text. */
function answerKindOf(key: string): AnswerKind | undefined {
  const [file, , bubble = "", answer] = key.split(".");
  return file === "listening-ear" ? bubbles.get(bubble)?.[answer as AnswerId] : undefined;
}

/** Said by somebody in a mini-game whom children judge or help: the game does not speak here. */
const spoken = [
  /^listening-ear\.bubbles\.[^.]+\.says$/u,
  /^lights-out\.messages\.[^.]+\.says$/u,
  /^right-line\.letters\.[^.]+\.says$/u,
  /^mask-off\.profiles\./u,
];

/** Messages in the mini-game Lights out are what keeps children awake, with why they can wait. */
const quoting = /^lights-out\.messages\./u;

/** Screens on which children and adults read what to do. */
const advising: ReadonlySet<string> = new Set([
  "help",
  "kit",
  "tips",
  "rescue",
  "questions",
  "minigames",
  "listening-ear",
  "lights-out",
  "right-line",
  "mask-off",
]);

/** A button that leads to a platform has to call it by its name. */
const platforms: Readonly<Record<string, RegExp>> = { "host.share.classroom": /Google Classroom/u };

/**
 * The texts of the screens, by the same lists as the stories. All of them count as what helps, except what somebody in a
 * mini-game says, and the answers that its own rules call wrong: the one that blames may blame, and no other.
 */
export function checkScreens(screens: WordsByLanguage<ScreenWords>, findings: Finding[]): void {
  for (const [of, files] of Object.entries(screens)) {
    const language = of as Language;
    for (const [file, words] of Object.entries(files)) {
      const report = reporter(findings, `locales/${language}/${file}.json`);
      for (const { path, text } of textsIn(words)) {
        const key = path.join(".");
        const place = `${file}.${key}`;
        const answer = answerKindOf(place);
        const good = answer === undefined ? !spoken.some((said) => said.test(place)) : answer === "listens";
        const read = text.replace(platforms[place] ?? "", "");
        checkWording(report, language, key, read, { good, blames: answer === "blames" });
        checkLeftover(report, language, key, text);
        checkHardSpaces(report, language, key, text);
        if (!quoting.test(place)) checkHooks(report, language, key, text);
        if (good && advising.has(file)) checkPictureAdvice(report, language, key, text);
      }
    }
  }
}
