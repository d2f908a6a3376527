import "./report.css";
import { useEffect, useState } from "preact/hooks";
import { ending } from "../../../shared/game/ending.ts";
import type { SessionReport } from "../../../shared/protocol.ts";
import { Button } from "../../design/components/Button.tsx";
import { ButtonLink } from "../../design/components/ButtonLink.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { Spheres } from "../../design/components/Spheres.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, type Namespace, text } from "../../language/index.ts";
import { fetchReport, fetchSummary, RefusedByServer } from "../../net/index.ts";
import { type HostKey, hostKeys, readContinueLink } from "../host/host-keys.ts";
import { ClassReport } from "./ClassReport.tsx";
import { SchoolReport } from "./SchoolReport.tsx";

export const namespaces: readonly Namespace[] = [
  "common",
  "debrief",
  "help",
  "host",
  "pdf",
  "phases",
  "player",
  "questions",
  "report",
  "tips",
];

/** After so long (ms) a report is asked for again that the server had no time for. */
const askAgainMs = 3_000;

type Key = Pick<HostKey, "code" | "key">;

/** `failed`: there was no answer, or one that is of no use; null: it is on its way. */
type State = { reports: readonly SessionReport[] } | "failed" | null;

/**
 * What a class did, from its host's key in the fragment (`#CODE.KEY`); without one, what all classes of this browser's
 * keys did together.
 */
export default function ReportScreen() {
  const [one] = useState(() => readContinueLink(location.hash) ?? shownBefore());
  const [state, setState] = useState<State>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    // The key stays in this page, not in the address bar of a shared computer.
    if (one) history.replaceState({ report: one.code }, "", location.pathname);
    setState(null);
    const asked = one ? reportOf(one).catch(whenGone) : reportsOfPlayed();
    asked.then((reports) => setState({ reports })).catch(() => setState("failed"));
  }, [one, round]);
  return (
    <Page wide top={<TopBar title={text("report:title")} right={<LanguageMenu />} />}>
      {state === null && <p aria-live="polite">{text("common:moment")}</p>}
      {state === "failed" && (
        <Notice
          kind="error"
          action={
            <Button kind="choice" symbol="refresh" onPress={() => setRound(round + 1)}>
              {text("common:tryAgain")}
            </Button>
          }
        >
          {text("host:error.failed")}
        </Notice>
      )}
      {state !== null && state !== "failed" && <Reports reports={state.reports} single={one !== undefined} />}
    </Page>
  );
}

/** The class whose report stood here before the page was loaded anew, where this browser keeps its key. */
function shownBefore(): Key | undefined {
  const { report } = (history.state ?? {}) as { report?: unknown };
  return hostKeys().find(({ code }) => code === report);
}

async function reportOf({ code, key }: Key): Promise<SessionReport[]> {
  return [await patiently(() => fetchReport(code, key))];
}

/** The reports of all games of this browser that came to their end, asked one after the other: each is work to a server. */
async function reportsOfPlayed(): Promise<SessionReport[]> {
  const reports: SessionReport[] = [];
  for (const one of hostKeys()) {
    const ask = async () => {
      const { phase } = await patiently(() => fetchSummary(one.code, one.key));
      return ending.includes(phase) ? reportOf(one) : [];
    };
    reports.push(...(await ask().catch(whenGone)));
  }
  return reports;
}

/** Asks again and again for what has been asked for too often for the moment. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (problem) {
      if (!(problem instanceof RefusedByServer) || problem.key !== "tooManyTries") throw problem;
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
    }
  }
}

/** A session that is gone is left out; any other refusal, or no answer at all, is a problem. */
function whenGone(problem: unknown): SessionReport[] {
  if (problem instanceof RefusedByServer && problem.key === "wrongKey") return [];
  throw problem;
}

function Reports({ reports, single }: { reports: readonly SessionReport[]; single: boolean }) {
  const [first] = reports;
  if (single) return first ? <ClassReport report={first} /> : <Notice kind="info">{text("host:error.gone")}</Notice>;
  const finished = reports.filter((report) => report.finished);
  const counted = finished.filter(({ children }) => children > 0);
  if (counted.length > 0) return <SchoolReport reports={counted} />;
  return <NothingToAdd reason={finished.length > 0 ? "onlyFew" : "none"} />;
}

/** There is nothing for a school's report: nothing was played to its end, or by fewer than five children each time. */
function NothingToAdd({ reason }: { reason: "none" | "onlyFew" }) {
  return (
    <section class="report-none">
      <Spheres class="report-none-spheres" lit={0} />
      <p>{text(`report:${reason}`)}</p>
      <ButtonLink kind="choice" symbol="arrow-right" href="/host">
        {text("host:title")}
      </ButtonLink>
    </section>
  );
}
