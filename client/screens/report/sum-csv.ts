import { answerRows, type CsvWords, table } from "./csv.ts";
import type { Sum } from "./sum.ts";

/** Words for what a row of a sum is about, in the reader's language. */
export interface SumWords extends Pick<CsvWords, "columns" | "children" | "round" | "question" | "answer"> {
  classes: string;
  newcomers: string;
  green: string;
  withMax: string;
  found: string;
}

/** What several classes did together as a table for a spreadsheet: counts alone, in the columns of a single report. */
export function sumCsv(sum: Sum, words: SumWords): string {
  return table([
    words.columns,
    [words.classes, "", "", sum.classes],
    [words.children, "", "", sum.children],
    [words.newcomers, "", "", sum.newcomers],
    [words.green, "", "", sum.green],
    [words.withMax, "", "", sum.withMax],
    [words.found, "", "", sum.rescues],
    ...answerRows(sum.answers, words),
  ]);
}
