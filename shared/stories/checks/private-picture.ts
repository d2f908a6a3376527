import type { Report } from "../finding.ts";
import type { Language, Story } from "../format.ts";
import { type PictureWords, pictureWords, privatePictureThemes } from "../private-picture.ts";
import { sentencesOf, type Text } from "../texts.ts";
import { inEachLanguage, wholeWords } from "../whole-words.ts";
import type { Standpoint } from "./standpoint.ts";

const searches = inEachLanguage(
  pictureWords,
  ({ names, looking, handling, sendingOn, undone, descriptions }: PictureWords) => ({
    name: wholeWords(names),
    anyAct: wholeWords([...sendingOn, ...handling, ...looking]),
    handling: wholeWords([...sendingOn, ...handling]),
    sendingOn: wholeWords(sendingOn),
    undone: wholeWords(undone),
    description: wholeWords(descriptions),
  }),
);

/** Clauses end at a sign, or before a word that begins another one. */
const clauseEnd = /(?<=[,;:–])|(?= (?:en|maar|et|mais|und|aber|and|but) )/u;

/**
 * The words in which something is done with a picture, clause by clause; what is refused, forbidden or only threatened
 * up to there is not done. Undefined when nothing is.
 *
 * @param act What counts when the picture has been named.
 * @param actOnAny What counts even when it has not.
 */
function donePicture(language: Language, text: string, act: RegExp, actOnAny?: RegExp): string | undefined {
  const { name, undone } = searches[language];
  for (const sentence of sentencesOf(text)) {
    let soFar = "";
    for (const clause of sentence.split(clauseEnd)) {
      soFar += clause;
      if (undone.test(soFar)) continue;
      const [done] = (name.test(soFar) ? act : actOnAny)?.exec(clause) ?? [];
      if (done !== undefined) return done;
    }
  }
  return undefined;
}

/** Says where advice, of a story or of a help service, shows, keeps or sends on a picture. */
export function checkPictureAdvice(report: Report, language: Language, key: string, text: string): void {
  const done = donePicture(language, text, searches[language].anyAct);
  if (done !== undefined) report(key, `"${done}": advice shows, keeps or sends no picture, only the messages.`);
}

/**
 * A private picture is neither described nor shown, kept or sent on: not by a clue, a scene or a chat, not by what comes
 * of a card. A card that does not help may tempt to look, as children are; what comes of it is no look at the picture.
 */
export function checkPicture(
  report: Report,
  language: Language,
  { themes }: Story,
  { key, text }: Text,
  standpoint: Standpoint,
): void {
  if (!themes.some((theme) => privatePictureThemes.includes(theme))) {
    if (standpoint === "advice") checkPictureAdvice(report, language, key, text);
    return;
  }
  const { anyAct, handling, sendingOn, description } = searches[language];
  const [described] = description.exec(text) ?? [];
  if (described !== undefined) report(key, `"${described}": what is on a private picture is never told.`);
  const done = donePicture(language, text, standpoint === "mistake" ? handling : anyAct, sendingOn);
  if (done !== undefined) report(key, `"${done}": a private picture is never shown, kept or sent on.`);
}
