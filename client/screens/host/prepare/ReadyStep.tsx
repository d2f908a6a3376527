import { Button } from "../../../design/components/Button.tsx";
import { Notice } from "../../../design/components/Notice.tsx";
import { nameList, storyWords, text } from "../../../language/index.ts";
import { languageNames } from "../../../language/language-names.ts";
import { PlanWords } from "../PlanWords.tsx";
import type { StoryChoice } from "../stories.ts";
import { devicesFor } from "./class-form.ts";
import type { Draft } from "./draft.ts";
import { daysIn, planOf, roomIn } from "./setup-form.ts";

interface Props {
  draft: Draft;
  chosen: readonly StoryChoice[];
  problem: string;
  onPlayNow: () => void;
  onStartAgain: () => void;
}

/** Everything that was chosen, at a glance, and the ways on from here. */
export function ReadyStep({ draft, chosen, problem, onPlayNow, onStartAgain }: Props) {
  const { form } = draft;
  const plan = planOf(form);
  const { least } = devicesFor(draft.class, form.tables);
  const coming = chosen.slice(0, roomIn(form)).map(({ id }) => storyWords(id)?.name ?? id);
  const minutes = form.preset !== "station" && form.timed ? form.minutes : undefined;
  return (
    <>
      {problem && <Notice kind="error">{problem}</Notice>}
      <dl class="host-summary">
        <div>
          <dt>{text("prepare:short.time")}</dt>
          <dd>
            {text(`host:preset.${form.preset}`)}
            {minutes !== undefined && `, ${text("plan:minutes", { count: minutes })}`}.{" "}
            {plan ? <PlanWords plan={plan} /> : text("plan:days", { count: daysIn(form) })}
          </dd>
        </div>
        <div>
          <dt>{text("prepare:short.class")}</dt>
          <dd>
            {text("prepare:classSummary", {
              count: draft.class.children,
              tables: text("host:tableCount", { count: form.tables }),
            })}{" "}
            {text("prepare:devices.enough", { count: least })}
          </dd>
        </div>
        <div>
          <dt>{text("host:boardLanguage")}</dt>
          <dd>{languageNames[form.boardLanguage]}</dd>
        </div>
        <div>
          <dt>{text("prepare:short.newcomers")}</dt>
          <dd>{nameList(coming)}</dd>
        </div>
      </dl>
      <div class="host-actions">
        <Button kind="choice" symbol="play" onPress={onPlayNow}>
          {text("prepare:playNow")}
        </Button>
        <Button
          kind="quiet"
          symbol="refresh"
          confirm={{ question: text("prepare:againAsk"), yes: text("host:yes"), no: text("host:no") }}
          onPress={onStartAgain}
        >
          {text("prepare:again")}
        </Button>
      </div>
    </>
  );
}
