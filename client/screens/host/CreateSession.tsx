import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { rules } from "../../../shared/game/rules.ts";
import { languages, regions } from "../../../shared/stories/languages.ts";
import { Button } from "../../design/components/Button.tsx";
import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { language, text } from "../../language/index.ts";
import { languageNames } from "../../language/language-names.ts";
import { createSession, RefusedByServer } from "../../net/index.ts";
import { BellChoice } from "./BellChoice.tsx";
import { CareGate } from "./CareGate.tsx";
import { Counter } from "./Counter.tsx";
import { type HostKey, keepHostKey } from "./host-keys.ts";
import { MoreChoices } from "./MoreChoices.tsx";
import { NewcomerChoice } from "./NewcomerChoice.tsx";
import { Part } from "./Part.tsx";
import { PresetChoice } from "./PresetChoice.tsx";
import { firstForm, roomIn, type SetupForm, toSetup } from "./setup-form.ts";
import { storyChoices } from "./stories.ts";

interface Props {
  top: ComponentChildren;
  /** What stands above the form: games to go on with, or what went wrong. */
  children?: ComponentChildren;
  onCreated: (key: HostKey) => void;
}

/** Makes a session: what to play, with whom, and the care gate before it. */
export function CreateSession({ top, children, onCreated }: Props) {
  const [form, setForm] = useState<SetupForm>(() => firstForm(language.value));
  const [ready, setReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const set = (change: Partial<SetupForm>) => setForm((before) => ({ ...before, ...change }));
  const choices = storyChoices();
  const chosen = choices?.filter(({ id }) => !form.leftOut.includes(id)) ?? [];
  const missing = chosen.length === 0 ? text("host:chooseSomebody") : ready ? "" : text("host:gate.all");

  const create = async () => {
    setBusy(true);
    setProblem("");
    try {
      const setup = toSetup(
        form,
        chosen.map(({ id }) => id),
      );
      const { code, hostKey } = await createSession(setup);
      const kept = { code, key: hostKey, madeAt: new Date().toISOString() };
      keepHostKey(kept);
      onCreated(kept);
    } catch (error) {
      const known = error instanceof RefusedByServer && error.key !== "serverUnavailable";
      setProblem(text(known ? `errors:${error.key}` : "host:error.failed"));
      setBusy(false);
    }
  };

  return (
    <Page wide top={top}>
      {children}
      <div>
        <h2 class="host-lead">{text("host:new")}</h2>
        <p>{text("host:newLead")}</p>
        <p>
          <a class="host-read-first" href="/stories">
            {text("host:readFirst")}
          </a>
        </p>
      </div>
      <Part title={text("host:preset.label")}>
        <PresetChoice chosen={form.preset} onChoose={set} />
      </Part>
      <BellChoice form={form} set={set} />
      <div class="host-columns">
        <Counter
          label={text("host:tables")}
          hint={text("host:tablesWhy")}
          value={form.tables}
          least={1}
          most={rules.tables.most}
          onChange={(tables) => set({ tables })}
        />
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
      </div>
      <Part title={text("host:newcomers")}>
        {choices ? (
          <NewcomerChoice
            choices={choices}
            leftOut={form.leftOut}
            room={roomIn(form)}
            tables={form.tables}
            onChange={(leftOut) => set({ leftOut })}
          />
        ) : (
          <p role="status">{text("common:moment")}</p>
        )}
      </Part>
      <MoreChoices form={form} set={set} />
      <CareGate newcomers={chosen.slice(0, roomIn(form))} onReady={setReady} />
      <div class="host-create-step">
        {problem && <Notice kind="error">{problem}</Notice>}
        <Button kind="action" wide disabled={missing !== ""} busy={busy} onPress={() => void create()}>
          {text(busy ? "host:creating" : "host:create")}
        </Button>
        <p class="host-hint" role="status">
          {missing}
        </p>
      </div>
    </Page>
  );
}
