import "./check.css";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { LanguageMenu, type Namespace, text } from "../../language/index.ts";
import { checks, draw, type Finding, keep, reach, socket, sound, type Verdict, verdictOf } from "./checks.ts";

export const namespaces: readonly Namespace[] = ["check", "common"];

const symbols = { fine: "check", soSo: "info", bad: "close" } as const satisfies Record<Verdict, SymbolName>;

/** Whether this device can play on this network, in plain words, with what to ask whoever looks after it. */
export default function CheckScreen() {
  const [round, setRound] = useState(0);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    setFindings(null);
    let gone = false;
    void Promise.all([reach(), socket(), draw(), sound(), keep()]).then((found) => {
      if (!gone) setFindings(found);
    });
    return () => {
      gone = true;
    };
  }, [round]);
  const verdict = findings && verdictOf(findings);
  return (
    <Page top={<TopBar title={text("check:title")} right={<LanguageMenu />} />}>
      <p class="check-verdict" data-verdict={verdict} role="status">
        {verdict && <DrawnSymbol name={symbols[verdict]} size="2rem" />}
        {verdict ? text(`check:verdict.${verdict}`) : text("check:busy")}
      </p>
      <ul class="check-list">
        {checks.map((check) => {
          const found = findings?.find((finding) => finding.check === check);
          return (
            <li key={check}>
              {found && <DrawnSymbol name={symbols[found.verdict]} size="1.4rem" />}
              <div>
                <h2>{text(`check:${check}.title`)}</h2>
                <p>
                  {found ? text(`check:${check}.${found.verdict}`) : text("common:moment")}
                  {found?.ms !== undefined && ` (${text("check:ms", { ms: found.ms })})`}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {verdict === "bad" && <p class="check-ask">{text("check:ask")}</p>}
      <Button kind="quiet" symbol="refresh" onPress={() => setRound(round + 1)}>
        {text("check:again")}
      </Button>
    </Page>
  );
}
