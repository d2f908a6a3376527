import { ringOf } from "../../../shared/game/rules.ts";
import type { SessionReport } from "../../../shared/protocol.ts";
import { newcomerUrl, type Ring } from "../../design/art.ts";
import { Button } from "../../design/components/Button.tsx";
import { PrintFlow } from "../../design/components/PrintFlow.tsx";
import { dayInWords } from "../../language/days-and-times.ts";
import { newcomerName, storyWords, text } from "../../language/index.ts";
import { SavePdfButton } from "../../pdf/SavePdfButton.tsx";
import { themeWords } from "../host/theme-words.ts";
import { tipSentence } from "../parts/tip-words.ts";
import { BeforeAndAfter } from "./BeforeAndAfter.tsx";
import { reportCsv } from "./csv.ts";
import { roleWords, wordsForCsv } from "./csv-words.ts";
import { DayByDay } from "./DayByDay.tsx";
import { FollowUp } from "./FollowUp.tsx";
import { Glance } from "./Glance.tsx";
import { SaveCsvButton } from "./SaveCsvButton.tsx";
import { sumOf } from "./sum.ts";

/** The report of one class: what happened, what was chosen, before and after as counts, what to take up next. */
export function ClassReport({ report }: { report: SessionReport }) {
  const { newcomers, children, themes, tips } = report;
  const themesNow = themeWords(themes);
  return (
    <PrintFlow class="report">
      <header>
        <h2>{text("report:heading", { day: dayInWords(report.lastMoveAt) })}</h2>
        <p>{children > 0 ? text("report:took", { count: children }) : text("report:few")}</p>
        {!report.finished && <p>{text("report:unfinished")}</p>}
        <div class="report-tools max-screen-only">
          <Button symbol="printer" onPress={() => print()}>
            {text("pdf:print")}
          </Button>
          <SavePdfButton title={text("report:title")} />
          <SaveCsvButton csv={() => reportCsv(report, wordsForCsv(report.region))} />
        </div>
        <p class="report-hint">{text("report:private")}</p>
        {newcomers.length > 0 && <Glance sum={sumOf([report])} />}
      </header>
      <section>
        <h2>{text("report:newcomers")}</h2>
        <ul class="report-newcomers">
          {newcomers.map((newcomer) => (
            <li key={newcomer.id}>
              <img src={newcomerUrl(newcomer.id, ringOf(newcomer.moodAfter))} alt="" width="72" height="72" />
              <div>
                <h3>{newcomerName(newcomer.id)}</h3>
                <p>{howItWent(ringOf(newcomer.moodBefore), ringOf(newcomer.moodAfter))}</p>
                {newcomer.max && (
                  <p>{text("report:max", { who: storyWords(newcomer.id)?.adults[newcomer.max]?.who ?? "" })}</p>
                )}
                {newcomer.help && <p>{text("report:help", { who: roleWords(newcomer.help, report.region) })}</p>}
                {newcomer.rescues > 0 && <p>{text("report:found", { count: newcomer.rescues })}</p>}
                <Choices newcomer={newcomer} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <DayByDay report={report} />
      {themesNow.length > 0 && (
        <section>
          <h2>{text("report:themes")}</h2>
          <p>{text("report:themesWhy")}</p>
          <ul class="report-list">
            {themesNow.map((theme) => (
              <li key={theme}>{theme}</li>
            ))}
          </ul>
        </section>
      )}
      {tips.length > 0 && (
        <section>
          <h2>{text("report:tips")}</h2>
          <ul class="report-list">
            {tips.map((tip) => (
              <li key={tip.join()}>{tipSentence(tip)}</li>
            ))}
          </ul>
        </section>
      )}
      <BeforeAndAfter answers={report.answers} />
      <FollowUp />
    </PrintFlow>
  );
}

/** How a newcomer felt at first and in the end. */
function howItWent(before: Ring, after: Ring): string {
  const ring = text(`common:ring.${after}`);
  return before === after
    ? text("report:stayed", { ring })
    : text("report:went", { before: text(`common:ring.${before}`), after: ring });
}

function Choices({ newcomer: { id, choices } }: { newcomer: SessionReport["newcomers"][number] }) {
  if (choices.length === 0) return null;
  const words = storyWords(id);
  return (
    <details class="report-choices">
      <summary>{text("report:choices")}</summary>
      <ul class="report-list">
        {choices.map(({ chapter, card, outcome, times }) => (
          <li key={`${chapter} ${card} ${outcome}`}>
            {words?.chapters[chapter]?.cards[card]?.text}{" "}
            <small>
              {text("report:times", { count: times })}, {text(`report:outcome.${outcome}`)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
