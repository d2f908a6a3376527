import { Button } from "../../../design/components/Button.tsx";
import { text } from "../../../language/index.ts";
import { languageNames } from "../../../language/language-names.ts";
import { planOf, type SetupForm } from "./setup-form.ts";

interface Props {
  form: SetupForm;
  onOpen: () => void;
}

/** What a game is made with that is to be like one before, on a line, and the way to change it. */
export function SameSettings({ form, onOpen }: Props) {
  const tables = text("start:tables", { count: form.tables });
  const minutes = planOf(form) ? form.minutes : undefined;
  return (
    <section class="host-same" aria-labelledby="host-same">
      <div>
        <h2 id="host-same">{text("host:again.title")}</h2>
        <p>
          {text(`host:preset.${form.preset}`)}, {tables}
          {minutes !== undefined && `, ${text("plan:minutes", { count: minutes })}`}.{" "}
          {text("host:again.board", { language: languageNames[form.boardLanguage] })}
        </p>
      </div>
      <Button kind="quiet" small symbol="settings" onPress={onOpen}>
        {text("host:again.change")}
      </Button>
    </section>
  );
}
