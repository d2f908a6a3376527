import { type QuestionId, questionIds, skipped } from "../../../shared/game/questions.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { text } from "../../language/index.ts";
import { answersOf } from "../player/question-answers.ts";

/** From the first to the last; as keys of an object, "2" comes before "1a". */

/** How the class answered before and after, as counts and nothing more; nothing while there are too few answers. */
export function Answers({ answers }: { answers: HostView["answers"] }) {
  const asked = questionIds.filter((question) => answers.before[question] || answers.after[question]);
  if (asked.length === 0) return null;
  return (
    <details class="host-options">
      <summary>{text("host:answers")}</summary>
      <p>{text("host:answersNote")}</p>
      {asked.map((question) => (
        <Question key={question} question={question} answers={answers} />
      ))}
    </details>
  );
}

function Question({ question, answers }: { question: QuestionId; answers: HostView["answers"] }) {
  const before = answers.before[question];
  const after = answers.after[question];
  const rows = [
    ...answersOf(question).map(({ id, words }) => ({ id, words: text(words) })),
    { id: skipped, words: text("host:skipped") },
  ];
  return (
    <table class="host-answers">
      <caption>
        {question.startsWith("1") && `${text("questions:1.intro")} `}
        {text(`questions:${question}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text("host:answer")}</th>
          <th scope="col">{text("host:before")}</th>
          <th scope="col">{text("host:after")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, words }) => (
          <tr key={id}>
            <th scope="row">{words}</th>
            <td class="max-number">{before ? (before[id] ?? 0) : "–"}</td>
            <td class="max-number">{after ? (after[id] ?? 0) : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
