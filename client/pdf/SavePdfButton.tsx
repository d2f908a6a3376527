import { useState } from "preact/hooks";
import { Button } from "../design/components/Button.tsx";
import { Notice } from "../design/components/Notice.tsx";
import { language, text } from "../language/index.ts";
import { saveFile } from "../save-file.ts";

interface Props {
  /** Of the document, and its file's name. */
  title: string;
}

/**
 * Saves the sheets and flows of this page as a PDF. It is made here and sent nowhere; what makes it is loaded when the
 * button is pressed, and not before.
 */
export function SavePdfButton({ title }: Props) {
  const [state, setState] = useState<"idle" | "making" | "made" | "failed">("idle");
  const save = async () => {
    setState("making");
    try {
      const { makePdf } = await import("./make-pdf.ts");
      const parts = [...document.querySelectorAll<HTMLElement>(".max-sheet, .max-flow")];
      saveFile(await makePdf(parts, title, language.peek()), `${title}.pdf`);
      setState("made");
    } catch (reason) {
      console.error(reason);
      setState("failed");
    }
  };
  return (
    <>
      <Button kind="choice" symbol="arrow-down" busy={state === "making"} onPress={() => void save()}>
        {text(state === "making" ? "pdf:making" : "pdf:save")}
      </Button>
      <p aria-live="polite">{state === "made" && text("pdf:made")}</p>
      {state === "failed" && <Notice kind="error">{text("pdf:failed")}</Notice>}
    </>
  );
}
