import type { SessionReport } from "../../../shared/protocol.ts";
import { Button } from "../../design/components/Button.tsx";
import { PrintFlow } from "../../design/components/PrintFlow.tsx";
import { text } from "../../language/index.ts";
import { SavePdfButton } from "../../pdf/SavePdfButton.tsx";
import { BeforeAndAfter } from "./BeforeAndAfter.tsx";
import { wordsForSum } from "./csv-words.ts";
import { Glance } from "./Glance.tsx";
import { SaveCsvButton } from "./SaveCsvButton.tsx";
import { sumOf } from "./sum.ts";
import { sumCsv } from "./sum-csv.ts";

/** Several classes together, for a school: sums alone. */
export function SchoolReport({ reports }: { reports: readonly SessionReport[] }) {
  const sum = sumOf(reports);
  const { classes, children, answers } = sum;
  return (
    <PrintFlow class="report">
      <h2>{text("report:school", { count: classes })}</h2>
      <p class="report-hint">{text("report:private")}</p>
      <div class="report-tools max-screen-only">
        <Button symbol="printer" onPress={() => print()}>
          {text("pdf:print")}
        </Button>
        <SavePdfButton title={text("report:title")} />
        <SaveCsvButton csv={() => sumCsv(sum, wordsForSum())} />
      </div>
      <p>{text("report:took", { count: children })}</p>
      <Glance sum={sum} />
      <BeforeAndAfter answers={answers} {...(classes > 1 && { note: text("report:schoolAnswers") })} />
    </PrintFlow>
  );
}
