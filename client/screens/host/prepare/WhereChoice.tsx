import { languages } from "../../../../shared/stories/languages.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { text } from "../../../language/index.ts";
import { languageNames } from "../../../language/language-names.ts";
import { RegionChoice } from "../../parts/RegionChoice.tsx";
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
        <RegionChoice label={text("host:region.label")} chosen={form.region} onChoose={(region) => set({ region })} />
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
