import { NewcomerPortrait } from "../../../design/components/NewcomerPortrait.tsx";
import { Notice } from "../../../design/components/Notice.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { storyWords, text } from "../../../language/index.ts";
import { Advice } from "../Advice.tsx";
import type { StoryChoice } from "../stories.ts";
import { Switch } from "./Switch.tsx";

/** What an adult confirms right before children play. */
export const checksNow = ["check1", "check2", "check3"] as const;
/** What an adult confirms while preparing; who children can go to is asked on the day itself. */
export const checksLater = ["check2", "checkLater"] as const;
type Check = (typeof checksNow | typeof checksLater)[number];

interface Props {
  /** Who will be in the game. */
  newcomers: readonly StoryChoice[];
  checks: readonly Check[];
  /** What is confirmed stands above what is to be read. */
  checksFirst?: boolean;
  /** Those of them that have been confirmed. */
  confirmed: readonly string[];
  onChange: (confirmed: string[]) => void;
}

/** What an adult must know before children play: what they will meet, and what to do when a child tells something. */
export function CareGate({ newcomers, checks, checksFirst = false, confirmed, onChange }: Props) {
  const toggle = (check: string) =>
    onChange(confirmed.includes(check) ? confirmed.filter((one) => one !== check) : [...confirmed, check]);
  const toConfirm = (
    <fieldset class="host-gate-checks">
      <legend>{text(checks === checksLater ? "host:gate.beforehand" : "host:gate.today")}</legend>
      {checks.map((check) => (
        <Switch key={check} on={confirmed.includes(check)} onChange={() => toggle(check)}>
          {text(`host:gate.${check}`)}
        </Switch>
      ))}
    </fieldset>
  );
  return (
    <section class="host-gate" aria-labelledby="host-gate">
      <h2 id="host-gate">
        <DrawnSymbol name="heart" size="1.6rem" />
        {text("host:gate.title")}
      </h2>
      {checksFirst && toConfirm}
      <div class="host-gate-columns">
        <div>
          <h3>{text("host:gate.meet")}</h3>
          <ul class="host-gate-list">
            {newcomers.map(({ id, colour, symbol }) => {
              const words = storyWords(id);
              return (
                <li key={id}>
                  <NewcomerPortrait newcomer={{ id, colour, symbol }} ring={2} size="2.75rem" />
                  <p>
                    <strong>{words?.name ?? id}</strong>: {words?.contentNote}
                  </p>
                </li>
              );
            })}
          </ul>
        </div>
        <div>
          <h3>{text("host:gate.tellTitle")}</h3>
          <Advice />
        </div>
      </div>
      <Notice kind="warning">{text("host:gate.review")}</Notice>
      {!checksFirst && toConfirm}
    </section>
  );
}
