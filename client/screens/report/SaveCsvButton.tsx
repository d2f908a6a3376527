import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { saveFile } from "../../save-file.ts";

/** Saves a table for a spreadsheet, made when it is asked for. A mark at its beginning lets spreadsheets read accents. */
export function SaveCsvButton({ csv }: { csv: () => string }) {
  const save = () => saveFile(new Blob(["\ufeff", csv()], { type: "text/csv;charset=utf-8" }), "max-24-7.csv");
  return (
    <Button kind="quiet" symbol="note" onPress={save}>
      {text("report:csvButton")}
    </Button>
  );
}
