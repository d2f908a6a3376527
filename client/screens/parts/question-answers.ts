import type { QuestionId, questions } from "../../../shared/game/questions.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";
import type { TextKey } from "../../language/index.ts";

type AnswerOf<Question extends QuestionId> = (typeof questions)[Question][number];

const likely = ["1", "2", "3", "4"] as const satisfies readonly AnswerOf<"1a">[];
const threat = ["threatener", "both", "child", "unknown"] as const satisfies readonly AnswerOf<"4">[];
const numbers = ["101", "112", "116000", "unknown"] as const satisfies readonly AnswerOf<"5">[];

const asked = ["yes", "notYet", "noWish"] as const satisfies readonly AnswerOf<"f1">[];
const done = ["yes", "no"] as const satisfies readonly AnswerOf<"f2">[];

interface OfferedAnswer {
  id: string;
  words: TextKey;
  /** How much of four it says, where the answers are steps of one scale. */
  level?: number;
  /** What it is, where a drawing says so without praising it. */
  symbol?: SymbolName;
}

/** The answers of a question with their words, and how they are drawn. */
export function answersOf(question: QuestionId): OfferedAnswer[] {
  switch (question) {
    case "1a":
    case "1b":
    case "1c":
    case "1d":
    case "1e":
    case "1f":
      return likely.map((id) => ({ id, words: `questions:likely.${id}`, level: Number(id) }));
    case "2":
    case "3":
      return likely.map((id) => ({ id, words: `questions:true.${id}`, level: Number(id) }));
    case "4":
      return threat.map((id) => ({ id, words: `questions:threat.${id}` }));
    case "f1":
      return asked.map((id) => ({ id, words: `questions:${id}` }));
    case "f2":
      return done.map((id) => ({ id, words: `questions:${id}` }));
    case "5":
      return numbers.map((id) => ({
        id,
        words: `questions:number.${id}`,
        symbol: id === "unknown" ? "help" : "phone",
      }));
    default:
      return question satisfies never;
  }
}
