import type { SessionReport } from "../../../shared/protocol.ts";
import { dayName } from "../../language/day-name.ts";
import { nameList, storyWords, text } from "../../language/index.ts";
import { SlideText } from "../debrief/SlideText.tsx";
import { daysOf, ways } from "./days.ts";

/** How each day ended for the newcomers, and the moments that mattered on it: what was done, never which table did it. */
export function DayByDay({ report }: { report: SessionReport }) {
  const days = daysOf(report);
  if (days.length === 0) return null;
  return (
    <section>
      <h2>{text("report:days")}</h2>
      {days.map(({ day, moments, ...ids }) => (
        <section key={day} class="report-day">
          <h3>{dayName(day)}</h3>
          <ul class="report-list">
            {ways.map((way) => ids[way].length > 0 && <li key={way}>{nightWords(way, ids[way])}</li>)}
          </ul>
          {moments.map((moment) => (
            <SlideText
              key={`${moment.kind} ${moment.newcomer} ${moment.keys.join()}`}
              slide={{ ...moment, tables: [] }}
              level={4}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

function nightWords(way: (typeof ways)[number], ids: readonly string[]): string {
  return text(`report:night.${way}`, { names: nameList(ids.map((id) => storyWords(id)?.name ?? id)) });
}
