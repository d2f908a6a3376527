import { type AnswerCounts, enoughAnswered } from "../../shared/game/answers.ts";
import { type QuestionId, skipped } from "../../shared/game/questions.ts";

/**
 * Counts what children answer in one round of questions. Only here, in memory, is it ever known who answered what, and
 * only while the answer is added: a killed server loses the round's counts rather than that the log tells them.
 */
export class AnswerCount {
  #counts: AnswerCounts = {};

  /** One child's answer; `null` is a skipped question. */
  add(question: QuestionId, choice: string | null): void {
    const counts = this.#counts[question] ?? {};
    const key = choice ?? skipped;
    counts[key] = (counts[key] ?? 0) + 1;
    this.#counts[question] = counts;
  }

  /** What may be kept of the round now that it is over, and begins anew. */
  take(): AnswerCounts {
    const counts = enoughAnswered(this.#counts);
    this.#counts = {};
    return counts;
  }
}
