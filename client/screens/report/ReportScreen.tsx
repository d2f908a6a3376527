import "./report.css";
import { useEffect, useState } from "preact/hooks";
import type { SessionReport } from "../../../shared/protocol.ts";
import { ButtonLink } from "../../design/components/ButtonLink.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { Spheres } from "../../design/components/Spheres.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, type Namespace, text } from "../../language/index.ts";
import { fetchReport, RefusedByServer } from "../../net/index.ts";
import { hostKeys, readContinueLink } from "../host/host-keys.ts";
import { ClassReport } from "./ClassReport.tsx";
import { SchoolReport } from "./SchoolReport.tsx";

export const namespaces: readonly Namespace[] = [
  "common",
  "debrief",
  "errors",
  "help",
  "host",
  "pdf",
  "phases",
  "player",
  "questions",
  "report",
  "tips",
];

type State = { reports: readonly SessionReport[] } | { problem: string } | null;

/**
 * What a class did, from its host's key in the fragment (`#CODE.KEY`); without one, what all classes of this browser's
 * keys did together.
 */
export default function ReportScreen() {
  const [one] = useState(() => readContinueLink(location.hash));
  const [state, setState] = useState<State>(null);
  useEffect(() => {
    // The key stays in this page, not in the address bar of a shared computer.
    if (one) history.replaceState(null, "", location.pathname);
    const keys = one ? [one] : hostKeys();
    Promise.all(keys.map(({ code, key }) => fetchReport(code, key).catch(whenGone)))
      .then((reports) => setState({ reports: reports.filter((report) => report !== null) }))
      .catch(() => setState({ problem: text("host:error.failed") }));
  }, [one]);
  return (
    <Page wide top={<TopBar title={text("report:title")} right={<LanguageMenu />} />}>
      {state === null && <p role="status">{text("common:moment")}</p>}
      {state && "problem" in state && <Notice kind="error">{state.problem}</Notice>}
      {state && "reports" in state && <Reports reports={state.reports} single={one !== undefined} />}
    </Page>
  );
}

/** A session that is gone is left out; any other refusal, or no answer at all, is a problem. */
function whenGone(problem: unknown): null {
  if (problem instanceof RefusedByServer && problem.key === "wrongKey") return null;
  throw problem;
}

function Reports({ reports, single }: { reports: readonly SessionReport[]; single: boolean }) {
  const [first] = reports;
  if (single) return first ? <ClassReport report={first} /> : <Notice kind="info">{text("host:error.gone")}</Notice>;
  const played = reports.filter(({ finished, children }) => finished && children > 0);
  return played.length > 0 ? <SchoolReport reports={played} /> : <NothingPlayed />;
}

function NothingPlayed() {
  return (
    <section class="report-none">
      <Spheres class="report-none-spheres" lit={0} />
      <p>{text("report:none")}</p>
      <ButtonLink kind="choice" symbol="arrow-right" href="/host">
        {text("host:title")}
      </ButtonLink>
    </section>
  );
}
