import "./answer-tables.css";
import { followUpQuestions, type QuestionId, questionIds, skipped } from "../../../shared/game/questions.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { text } from "../../language/index.ts";
import { answersOf } from "../parts/question-answers.ts";

type AnswerCounts = HostView["answers"];

/** Questions that enough children have answered to be shown. */
export function shownQuestions(answers: AnswerCounts): readonly QuestionId[] {
  return questionIds.filter(
    (question) => answers.before[question] || answers.after[question] || answers.followUp[question],
  );
}

interface Props {
  answers: AnswerCounts;
  /** What the counts show, and what they do not. */
  note?: string;
}

/** How a class answered before and after, as counts and nothing more. */
export function AnswerTables({ answers, note = text("host:answersNote") }: Props) {
  return (
    <>
      <p>{note}</p>
      {shownQuestions(answers).map((question) => (
        <Question key={question} question={question} answers={answers} />
      ))}
    </>
  );
}

function Question({ question, answers }: { question: QuestionId; answers: AnswerCounts }) {
  const rounds = roundsOf(question);
  const rows = [
    ...answersOf(question).map(({ id, words }) => ({ id, words: text(words) })),
    { id: skipped, words: text("host:skipped") },
  ];
  return (
    <table class="answer-table">
      <caption>
        {question.startsWith("1") && `${text("questions:1.intro")} `}
        {text(`questions:${question}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text("host:answer")}</th>
          {rounds.map((round) => (
            <th key={round} scope="col">
              {text(`host:${round}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, words }) => (
          <tr key={id}>
            <th scope="row">{words}</th>
            {rounds.map((round) => (
              <td key={round} class="max-number">
                {answers[round][question] ? (answers[round][question][id] ?? 0) : "–"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rounds in which a question is asked. */
function roundsOf(question: QuestionId): readonly ("before" | "after" | "followUp")[] {
  return followUpQuestions.some((id) => id === question) ? ["followUp"] : ["before", "after"];
}
