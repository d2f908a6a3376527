import "./check.css";
import { useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { Page } from "../../design/components/Page.tsx";
import { Progress } from "../../design/components/Progress.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { LanguageMenu, type Namespace, text } from "../../language/index.ts";
import { type Check, checks, type Finding, holdMs, type Verdict, verdictOf } from "./checks.ts";
import { Listen } from "./Listen.tsx";
import { type Findings, useFindings } from "./use-findings.ts";

export const namespaces: readonly Namespace[] = ["check", "common"];

const symbols = { fine: "check", soSo: "info", bad: "close" } as const satisfies Record<Verdict, SymbolName>;

/** Whether this device can play on this network, in plain words, with what to ask whoever looks after it. */
export default function CheckScreen() {
  const [round, setRound] = useState(0);
  const findings = useFindings(round);
  const verdict = verdictOf(findings.found);
  return (
    <Page top={<TopBar title={text("check:title")} right={<LanguageMenu />} />}>
      <p class="check-verdict" data-verdict={verdict} aria-live="polite">
        {verdict && <DrawnSymbol name={symbols[verdict]} size="2rem" />}
        {text(verdict ? `check:verdict.${verdict}` : "check:busy")}
      </p>
      <ul class="check-list">
        {checks.map((check) => {
          const found = findings.found.find((finding) => finding.check === check);
          return (
            <li key={check}>
              <span class="check-mark">{found && <DrawnSymbol name={symbols[found.verdict]} size="1.4rem" />}</span>
              <div>
                <h2>{text(`check:${check}.title`)}</h2>
                {found ? <p>{wordsOf(found)}</p> : <Open check={check} findings={findings} />}
              </div>
            </li>
          );
        })}
      </ul>
      <Asks found={findings.found} />
      <Button kind="quiet" symbol="refresh" onPress={() => setRound(round + 1)}>
        {text("check:again")}
      </Button>
    </Page>
  );
}

/** What is not known yet: on its way by itself, or waiting for a person. */
function Open({ check, findings: { heldMs, heard, stop } }: { check: Check; findings: Findings }) {
  if (check === "sound") return <Listen onAnswer={heard} />;
  if (check !== "stay" || heldMs === undefined) return <p>{text("common:moment")}</p>;
  const seconds = Math.round(heldMs / 1_000);
  const all = Math.round(holdMs / 1_000);
  return (
    <>
      <p>{text("check:stay.busy")}</p>
      <div class="check-stay">
        <Progress
          value={seconds}
          max={all}
          label={text("check:stay.title")}
          words={text("check:stay.seconds", { seconds, all })}
        />
        <Button kind="quiet" small onPress={stop}>
          {text("check:stay.stop")}
        </Button>
      </div>
    </>
  );
}

function wordsOf({ check, verdict, ms, another, held }: Finding): string {
  if (held) {
    const ending = held.end === "held" && verdict === "soSo" ? "slow" : held.end;
    return text(`check:stay.${ending}`, { seconds: held.seconds });
  }
  switch (check) {
    case "stay":
      return "";
    case "reach": {
      if (another) return text("check:reach.another");
      const took = ms === undefined ? "" : ` (${text("check:ms", { ms })})`;
      return text(`check:reach.${verdict}`) + took;
    }
    default:
      return text(`check:${check}.${verdict}`);
  }
}

/** What to ask whoever looks after the network, for what was found there. */
function Asks({ found }: { found: readonly Finding[] }) {
  const isBad = (check: Check) => found.some((finding) => finding.check === check && finding.verdict === "bad");
  if (found.some(({ another }) => another)) return <p class="check-ask">{text("check:ask.another")}</p>;
  if (isBad("reach") || isBad("connect")) return <p class="check-ask">{text("check:ask.reach")}</p>;
  return isBad("stay") ? <p class="check-ask">{text("check:ask.stay")}</p> : null;
}
