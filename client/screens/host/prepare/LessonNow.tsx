import { useState } from "preact/hooks";
import { Button } from "../../../design/components/Button.tsx";
import { Notice } from "../../../design/components/Notice.tsx";
import { Page } from "../../../design/components/Page.tsx";
import { TopBar } from "../../../design/components/TopBar.tsx";
import { LanguageMenu, text } from "../../../language/index.ts";
import type { HostKey } from "../host-keys.ts";
import { storyChoices } from "../stories.ts";
import { BellChoice } from "./BellChoice.tsx";
import { CareGate, checksNow } from "./CareGate.tsx";
import { MoreChoices } from "./MoreChoices.tsx";
import { NewcomerChoice } from "./NewcomerChoice.tsx";
import { Part } from "./Part.tsx";
import { PresetChoice } from "./PresetChoice.tsx";
import { SameSettings } from "./SameSettings.tsx";
import { roomIn, type SetupForm, toSetup } from "./setup-form.ts";
import { TableCounter } from "./TableCounter.tsx";
import { ToStart } from "./ToStart.tsx";
import { useNewSession } from "./use-new-session.ts";
import { WhereChoice } from "./WhereChoice.tsx";

interface Props {
  /** What stands there at first. */
  first: SetupForm;
  /** Like a game before: its settings are folded. */
  same: boolean;
  onCreated: (key: HostKey) => void;
}

/**
 * Makes a session for now, on one page: what to play, with whom, and the care gate before it. Once more of the same leaves the
 * gate and its button alone on the screen.
 */
export function LessonNow({ first, same, onCreated }: Props) {
  const [form, setForm] = useState(first);
  const [folded, setFolded] = useState(same);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { busy, problem, create } = useNewSession();
  const set = (change: Partial<SetupForm>) => setForm((before) => ({ ...before, ...change }));
  const choices = storyChoices();
  const chosen = choices?.filter(({ id }) => !form.leftOut.includes(id)) ?? [];
  const ready = checksNow.every((check) => confirmed.includes(check));
  const missing = missingText(choices && chosen.length, ready);

  const begin = async () => {
    const ids = chosen.map(({ id }) => id);
    const key = await create(toSetup(form, ids));
    if (key) onCreated(key);
  };

  const gate = (
    <CareGate
      newcomers={chosen.slice(0, roomIn(form))}
      checks={checksNow}
      checksFirst={folded}
      confirmed={confirmed}
      onChange={setConfirmed}
    />
  );
  const step = (
    <div class="host-create-step">
      {problem && <Notice kind="error">{problem}</Notice>}
      <Button kind="action" wide disabled={missing !== ""} busy={busy} onPress={() => void begin()}>
        {text(busy ? "host:creating" : "host:create")}
      </Button>
      <p class="host-hint" aria-live="polite">
        {missing}
      </p>
    </div>
  );
  const top = <TopBar title={text("host:new")} left={<ToStart />} right={<LanguageMenu />} />;
  if (folded) {
    return (
      <Page wide top={top} step={step}>
        <SameSettings
          form={form}
          onOpen={() => {
            setFolded(false);
            scrollTo(0, 0);
          }}
        />
        {gate}
      </Page>
    );
  }
  return (
    <Page wide top={top}>
      <div>
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
      <BellChoice form={form} set={set} fromNow />
      <div class="host-columns">
        <TableCounter tables={form.tables} onChange={(tables) => set({ tables })} />
        <WhereChoice form={form} set={set} />
      </div>
      <Part title={text("host:newcomers")}>
        <NewcomerChoice choices={choices} form={form} set={set} />
      </Part>
      <MoreChoices form={form} set={set} />
      {gate}
      {step}
    </Page>
  );
}

/**
 * What is still to be done; empty when nothing is. It stays the same while newcomers are on their way: whoever listens would
 * be told to do something before they have come to it.
 *
 * @param newcomers How many are chosen; null while they are on their way.
 */
function missingText(newcomers: number | null, ready: boolean): string {
  if (newcomers === 0) return text("host:chooseSomebody");
  if (!ready) return text("host:gate.all");
  return newcomers === null ? text("common:moment") : "";
}
