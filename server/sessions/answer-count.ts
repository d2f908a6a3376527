import { type AnswerCounts, enoughAnswered, sumOfAnswers } from "../../shared/game/answers.ts";
import { type QuestionId, skipped } from "../../shared/game/questions.ts";

/**
 * Counts what children answer in one round of questions. Only here, in memory, is it ever known who answered what, and
 * only while the answer is added: a killed server loses the round's counts rather than that the log tells them.
 */
export class AnswerCount {
  /** Of questions that too few have answered so far, or too few more since they were told. */
  #untold: AnswerCounts = {};
  #told: AnswerCounts = {};

  /** A round of questions begins, without what was answered in any other. */
  begin(): void {
    this.#untold = {};
    this.#told = {};
  }

  /** One child's answer; `null` is a skipped question. */
  add(question: QuestionId, choice: string | null): void {
    this.#untold = sumOfAnswers(this.#untold, { [question]: { [choice ?? skipped]: 1 } });
  }

  /**
   * What may be kept of the round now that it is over. When the host takes the step back that ended it, it goes on and is
   * over once more: what fewer than five have answered since stays out, for the log has both counts and the difference
   * could tell who answered what.
   */
  end(): AnswerCounts {
    const enough = enoughAnswered(this.#untold);
    this.#told = sumOfAnswers(this.#told, enough);
    this.#untold = Object.fromEntries(Object.entries(this.#untold).filter(([question]) => !(question in enough)));
    return this.#told;
  }
}
