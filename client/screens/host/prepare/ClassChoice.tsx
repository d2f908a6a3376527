import { languages } from "../../../../shared/stories/languages.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { nameList, text } from "../../../language/index.ts";
import { languageNames } from "../../../language/language-names.ts";
import { Counter } from "./Counter.tsx";
import { type ClassForm, classSizes, devicesFor, deviceUses, tablesFor } from "./class-form.ts";
import type { Draft } from "./draft.ts";
import { Part } from "./Part.tsx";
import { TableCounter } from "./TableCounter.tsx";
import { WhereChoice } from "./WhereChoice.tsx";

interface Props {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
}

/** How many children, at how many tables, with which devices and languages. */
export function ClassChoice({ draft, set }: Props) {
  const { form, class: of } = draft;
  const setClass = (change: Partial<ClassForm>) => set({ class: { ...of, ...change } });
  const { least, most } = devicesFor(of, form.tables);
  const toggle = (one: (typeof languages)[number]) => {
    const next = of.languages.includes(one) ? of.languages.filter((other) => other !== one) : [...of.languages, one];
    if (next.length > 0) setClass({ languages: languages.filter((other) => next.includes(other)) });
  };
  return (
    <div class="host-columns">
      <Counter
        label={text("prepare:children")}
        value={of.children}
        {...classSizes}
        onChange={(children) =>
          set({ class: { ...of, children }, form: { ...form, tables: tablesFor(children), days: undefined } })
        }
      />
      <TableCounter tables={form.tables} onChange={(tables) => set({ form: { ...form, tables } })} />
      <Part title={text("prepare:devices.label")}>
        <ChipGroup label={text("prepare:devices.label")}>
          {deviceUses.map((use) => (
            <Chip key={use} pressed={of.devices === use} onPress={() => setClass({ devices: use })}>
              {text(`prepare:devices.${use}`)}
            </Chip>
          ))}
        </ChipGroup>
        <p aria-live="polite" aria-atomic="true">
          {text("prepare:devices.enough", { count: least })}
          {least < most && ` ${text("prepare:devices.sharing", { most })}`}
        </p>
      </Part>
      <Part title={text("prepare:languages.label")}>
        <ChipGroup label={text("prepare:languages.label")}>
          {languages.map((one) => (
            <Chip key={one} pressed={of.languages.includes(one)} onPress={() => toggle(one)}>
              {languageNames[one]}
            </Chip>
          ))}
        </ChipGroup>
        <p class="host-hint" aria-live="polite">
          {of.languages.length > 1
            ? text("prepare:languages.several", { languages: nameList(of.languages.map((one) => languageNames[one])) })
            : text("prepare:languages.one")}
        </p>
      </Part>
      <WhereChoice form={form} set={(change) => set({ form: { ...form, ...change } })} />
    </div>
  );
}
