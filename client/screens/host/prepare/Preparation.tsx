import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../../design/components/Button.tsx";
import { Page } from "../../../design/components/Page.tsx";
import { TopBar } from "../../../design/components/TopBar.tsx";
import { LanguageMenu, language, text } from "../../../language/index.ts";
import type { HostKey } from "../host-keys.ts";
import { storyChoices } from "../stories.ts";
import { type Draft, firstDraft, forgetDraft, keepDraft, keptDraft } from "./draft.ts";
import { Kept } from "./Kept.tsx";
import { PreparationStep } from "./PreparationStep.tsx";
import { missingFor, type Step, steps } from "./preparation-steps.ts";
import { toSetup } from "./setup-form.ts";
import { ToStart } from "./ToStart.tsx";
import { useNewSession } from "./use-new-session.ts";

/** Prepares a session step by step. It can be left at any moment: what was chosen waits on this device. */
export function Preparation({ onLead }: { onLead: (key: HostKey) => void }) {
  const [draft, setDraft] = useState<Draft>(() => keptDraft() ?? firstDraft(language.peek()));
  const [made, setMade] = useState<HostKey | undefined>();
  const session = useNewSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const choices = storyChoices();
  const chosen = choices?.filter(({ id }) => !draft.form.leftOut.includes(id)) ?? [];
  const step: Step = steps[draft.step] ?? "time";
  const missing = missingFor(step, draft, choices ? chosen.length : undefined);

  const set = (change: Partial<Draft>) =>
    setDraft((before) => {
      const next = { ...before, ...change };
      keepDraft(next);
      return next;
    });
  const go = (to: number) => {
    moved.current = true;
    set({ step: to });
  };
  useEffect(() => {
    if (!moved.current) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [draft.step]);

  const make = async (then: (key: HostKey) => void) => {
    const ids = chosen.map(({ id }) => id);
    // Prepared, played at once or not: who children can go to has not been asked, so the waiting room must.
    const key = await session.create(toSetup(draft.form, ids), true);
    if (!key) return;
    forgetDraft();
    then(key);
  };

  const top = <TopBar title={text("prepare:title")} left={<ToStart />} right={<LanguageMenu />} />;
  if (made) {
    return (
      <Page wide top={top}>
        <Kept hostKey={made} onLead={() => onLead(made)} />
      </Page>
    );
  }
  const last = draft.step >= steps.length - 1;
  return (
    <Page
      wide
      top={top}
      step={
        <div class="host-steps-foot">
          <Button kind="quiet" symbol="arrow-left" disabled={draft.step === 0} onPress={() => go(draft.step - 1)}>
            {text("prepare:back")}
          </Button>
          {!last && (
            <Button
              kind="action"
              symbol="arrow-right"
              symbolLast
              disabled={missing !== ""}
              onPress={() => go(draft.step + 1)}
            >
              {text("prepare:next")}
            </Button>
          )}
          {last && (
            <Button
              kind="action"
              symbol="calendar"
              disabled={missing !== ""}
              busy={session.busy}
              onPress={() => void make(setMade)}
            >
              {text("prepare:keep")}
            </Button>
          )}
          <p class="host-hint" aria-live="polite">
            {missing && text(missing)}
          </p>
        </div>
      }
    >
      <StepList now={draft.step} onGo={go} />
      <h2 class="host-lead" tabIndex={-1} ref={heading}>
        {text(`prepare:step.${step}`)}
      </h2>
      <p>{text(`prepare:about.${step}`)}</p>
      <PreparationStep
        step={step}
        draft={draft}
        set={set}
        choices={choices}
        chosen={chosen}
        problem={session.problem}
        onPlayNow={() => void make(onLead)}
        onStartAgain={() => {
          forgetDraft();
          moved.current = true;
          setDraft(firstDraft(language.peek()));
        }}
      />
    </Page>
  );
}

/** Where one is, and the way back to what has been done. */
function StepList({ now, onGo }: { now: number; onGo: (step: number) => void }) {
  return (
    <nav aria-label={text("prepare:steps")}>
      <ol class="host-steps">
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              disabled={index > now}
              aria-current={index === now ? "step" : undefined}
              onClick={() => onGo(index)}
            >
              <span class="max-number">{index + 1}</span>
              <span class="host-step-name">{text(`prepare:short.${step}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
