import type { SessionReport } from "../../../shared/protocol.ts";
import { text } from "../../language/index.ts";
import { AnswerTables, shownQuestions } from "../host/AnswerTables.tsx";

interface Props {
  answers: SessionReport["answers"];
  /** What the counts show and what they do not, where it is not of one class. */
  note?: string;
}

/** What the class answered before and after; nothing when too few did. */
export function BeforeAndAfter({ answers, note }: Props) {
  if (shownQuestions(answers).length === 0) return null;
  return (
    <section class="report-answers">
      <h2>{text("host:answers")}</h2>
      <AnswerTables answers={answers} {...(note && { note })} />
    </section>
  );
}
