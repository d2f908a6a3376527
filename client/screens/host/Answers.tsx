import type { HostView } from "../../../shared/game/views.ts";
import { text } from "../../language/index.ts";
import { AnswerTables, shownQuestions } from "./AnswerTables.tsx";

/** How the class answered, folded away; nothing while there are too few answers. */
export function Answers({ answers }: { answers: HostView["answers"] }) {
  if (shownQuestions(answers).length === 0) return null;
  return (
    <details class="host-options">
      <summary>{text("host:answers")}</summary>
      <AnswerTables answers={answers} />
    </details>
  );
}
