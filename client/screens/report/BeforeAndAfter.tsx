import type { SessionReport } from "../../../shared/protocol.ts";
import { text } from "../../language/index.ts";
import { AnswerTables, shownQuestions } from "../host/AnswerTables.tsx";

/** What the class answered before and after; nothing when too few did. */
export function BeforeAndAfter({ answers }: { answers: SessionReport["answers"] }) {
  if (shownQuestions(answers).length === 0) return null;
  return (
    <section class="report-answers">
      <h2>{text("host:answers")}</h2>
      <AnswerTables answers={answers} />
    </section>
  );
}
