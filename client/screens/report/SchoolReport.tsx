import type { SessionReport } from "../../../shared/protocol.ts";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { Answers } from "../host/Answers.tsx";
import { sumOf } from "./sum.ts";

/** Several classes together, for a school: sums alone. */
export function SchoolReport({ reports }: { reports: readonly SessionReport[] }) {
  const { classes, children, newcomers, green, withMax, rescues, answers } = sumOf(reports);
  return (
    <article class="report">
      <h2>{text("report:school", { count: classes })}</h2>
      <p class="host-hint">{text("report:private")}</p>
      <div class="report-tools">
        <Button symbol="printer" onPress={() => print()}>
          {text("report:print")}
        </Button>
      </div>
      <ul class="report-list">
        <li>{text("report:took", { count: children })}</li>
        <li>{text("report:green", { count: green, all: newcomers })}</li>
        <li>{text("report:withMax", { count: withMax, all: newcomers })}</li>
        <li>{text("report:foundAll", { count: rescues })}</li>
      </ul>
      <Answers answers={answers} />
    </article>
  );
}
