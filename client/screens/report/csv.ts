import { type QuestionId, questionIds } from "../../../shared/game/questions.ts";
import type { SessionReport } from "../../../shared/protocol.ts";

/** Words for what a row is about, in the reader's language. */
export interface CsvWords {
  columns: readonly [what: string, who: string, value: string, count: string];
  children: string;
  days: string;
  before: string;
  night: string;
  after: string;
  max: string;
  help: string;
  chose: string;
  moment: string;
  tip: string;
  day: (day: number) => string;
  momentTitle: (moment: SessionReport["moments"][number]) => string;
  name: (newcomer: string) => string;
  ring: (mood: number) => string;
  adult: (newcomer: string, adult: string) => string;
  role: (role: string) => string;
  card: (newcomer: string, chapter: number, card: string) => string;
  outcome: (outcome: SessionReport["newcomers"][number]["choices"][number]["outcome"]) => string;
  tipSentence: (blocks: readonly string[]) => string;
  question: (question: QuestionId) => string;
  answer: (question: QuestionId, answer: string) => string;
  round: (round: keyof SessionReport["answers"]) => string;
}

/** A cell as spreadsheets read it; one that could be taken for a formula is made text. */
export function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A report as a table for a spreadsheet. */
export function reportCsv(report: SessionReport, words: CsvWords): string {
  const rows: (string | number)[][] = [
    [...words.columns],
    // So few that they are not counted are not none.
    ...(report.children > 0 ? [[words.children, "", "", report.children]] : []),
    [words.days, "", "", report.daysPlayed],
  ];
  for (const { id, moodBefore, nights, moodAfter, max, help, choices } of report.newcomers) {
    const name = words.name(id);
    rows.push(
      [words.before, name, words.ring(moodBefore), moodBefore],
      ...nights.map((mood, at) => [words.night, name, `${words.day(at + 1)}: ${words.ring(mood)}`, mood]),
      [words.after, name, words.ring(moodAfter), moodAfter],
    );
    if (max) rows.push([words.max, name, words.adult(id, max), ""]);
    if (help) rows.push([words.help, name, words.role(help), ""]);
    for (const { chapter, card, outcome, times } of choices)
      rows.push([words.chose, name, `${words.card(id, chapter, card)} (${words.outcome(outcome)})`, times]);
  }
  for (const moment of report.moments) {
    const told = `${words.day(moment.day)}: ${words.momentTitle(moment)}`;
    rows.push([words.moment, words.name(moment.newcomer), told, ""]);
  }
  for (const tip of report.tips) rows.push([words.tip, "", words.tipSentence(tip), ""]);
  rows.push(...answerRows(report.answers, words));
  return table(rows);
}

/** Lines of four cells as a file, with semicolons, as spreadsheets here expect. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** A line for each answer that was counted. */
export function answerRows(
  answers: SessionReport["answers"],
  words: Pick<CsvWords, "round" | "question" | "answer">,
): (string | number)[][] {
  return (["before", "after", "followUp"] as const).flatMap((round) =>
    questionIds.flatMap((question) =>
      Object.entries(answers[round][question] ?? {}).map(([answer, count]) => [
        words.round(round),
        words.question(question),
        words.answer(question, answer),
        count,
      ]),
    ),
  );
}
