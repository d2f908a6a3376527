import { skipped } from "../../../shared/game/questions.ts";
import { ringOf } from "../../../shared/game/rules.ts";
import { helpRoles } from "../../../shared/stories/help-roles.ts";
import type { Region } from "../../../shared/stories/languages.ts";
import { dayName } from "../../language/day-name.ts";
import { storyWords, text } from "../../language/index.ts";
import { slideWords } from "../debrief/slide-words.ts";
import { answersOf } from "../parts/question-answers.ts";
import { tipSentence } from "../parts/tip-words.ts";
import type { CsvWords } from "./csv.ts";
import type { SumWords } from "./sum-csv.ts";

/** The words of a report in the language of this screen; those of its stories must be here. */
export function wordsForCsv(region: Region): CsvWords {
  return {
    ...answerWords,
    columns: columns(),
    children: text("report:csv.children"),
    days: text("report:csv.days"),
    before: text("report:csv.before"),
    night: text("report:csv.night"),
    after: text("report:csv.after"),
    max: text("report:csv.max"),
    help: text("report:csv.help"),
    chose: text("report:csv.chose"),
    moment: text("report:csv.moment"),
    tip: text("report:csv.tip"),
    day: dayName,
    momentTitle: (moment) => slideWords({ ...moment, tables: [] }).title,
    name: (newcomer) => storyWords(newcomer)?.name ?? newcomer,
    ring: (mood) => text(`common:ring.${ringOf(mood)}`),
    adult: (newcomer, adult) => storyWords(newcomer)?.adults[adult]?.who ?? adult,
    role: (role) => roleWords(role, region),
    card: (newcomer, chapter, card) => storyWords(newcomer)?.chapters[chapter]?.cards[card]?.text ?? card,
    outcome: (outcome) => text(`report:outcome.${outcome}`),
    tipSentence,
  };
}

/** The words of a sum in the language of this screen. */
export function wordsForSum(): SumWords {
  return {
    ...answerWords,
    columns: columns(),
    children: text("report:csv.children"),
    classes: text("report:csv.classes"),
    newcomers: text("report:csv.newcomers"),
    green: text("report:csv.green"),
    withMax: text("report:csv.withMax"),
    found: text("report:csv.found"),
  };
}

function columns(): CsvWords["columns"] {
  return [text("report:csv.what"), text("report:csv.who"), text("report:csv.value"), text("report:csv.count")];
}

const answerWords: Pick<CsvWords, "question" | "answer" | "round"> = {
  question: (question) => text(`questions:${question}`),
  answer: (question, answer) => {
    if (answer === skipped) return text("host:skipped");
    const known = answersOf(question).find(({ id }) => id === answer);
    return known ? text(known.words) : answer;
  },
  round: (round) => text(`host:${round}`),
};

/** What a role of help is called where the class lives. */
export function roleWords(role: string, region: Region): string {
  const known = helpRoles.find((one) => one === role);
  return known ? text(`help:role.${known}.${region}`) : role;
}
