import { languages, regions } from "../../../../shared/stories/languages.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { text } from "../../../language/index.ts";
import { languageNames } from "../../../language/language-names.ts";
import { Part } from "./Part.tsx";
import type { SetupForm } from "./setup-form.ts";

interface Props {
  form: SetupForm;
  set: (change: Partial<SetupForm>) => void;
}

/** The region, whose helplines children see, and the language of the board. */
export function WhereChoice({ form, set }: Props) {
  return (
    <>
      <Part title={text("host:region.label")} hint={text("host:region.why")}>
        <ChipGroup label={text("host:region.label")}>
          {regions.map((region) => (
            <Chip key={region} pressed={form.region === region} onPress={() => set({ region })}>
              {text(`host:region.${region}`)}
            </Chip>
          ))}
        </ChipGroup>
      </Part>
      <Part title={text("host:boardLanguage")} hint={text("host:boardLanguageWhy")}>
        <ChipGroup label={text("host:boardLanguage")}>
          {languages.map((one) => (
            <Chip key={one} pressed={form.boardLanguage === one} onPress={() => set({ boardLanguage: one })}>
              {languageNames[one]}
            </Chip>
          ))}
        </ChipGroup>
      </Part>
    </>
  );
}
