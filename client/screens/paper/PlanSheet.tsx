import "./sheets.css";
import "./plan.css";
import { roomFor } from "../../../shared/game/class-size.ts";
import type { Plan } from "../../../shared/game/plan.ts";
import { partsOfDay, type ScheduledPart, scheduleOf, scheduleOfDay } from "../../../shared/game/schedule.ts";
import { PrintSheet } from "../../design/components/PrintSheet.tsx";
import { text } from "../../language/index.ts";
import { Blank } from "./Blank.tsx";
import { beginning, inHalfMinutes } from "./plan-times.ts";

/** How long (ms) children need before the game: the rules, a device, the code. */
const openingMs = 5 * 60_000;

const points = ["1", "2", "3", "4"] as const;
const afterPoints = ["1", "2", "3"] as const;
const dayHints = ["1", "2", "3", "4"] as const;

interface Props {
  plan: Plan;
  /** From the start of the game to the bell. */
  minutes: number;
  tables: number;
  /** `HH:MM`, or empty. */
  startsAt: string;
}

/** What stands beside a part of the lesson. */
function hintFor({ part, day }: ScheduledPart): string {
  switch (part) {
    case "before":
    case "after":
      return text("paper:plan.beforeDo");
    case "day": {
      const hint = dayHints[day - 1];
      return hint ? text(`paper:plan.dayDo.${hint}`) : "";
    }
    default:
      return text(`paper:plan.${part}Do`);
  }
}

/** The lesson on one page, with the minutes that the game will really take. */
export function PlanSheet({ plan, minutes, tables, startsAt }: Props) {
  const day = scheduleOfDay(plan);
  return (
    <PrintSheet>
      <article class="paper-plan">
        <h2>{text("paper:plan.title")}</h2>
        <div class="paper-blanks">
          <Blank label={text("paper:plan.class")} />
          <Blank label={text("paper:plan.day")} />
          <Blank label={text("paper:plan.code")} />
        </div>
        <p class="paper-facts">
          <Fact label={text("paper:plan.bell")} value={text("plan:minutes", { count: minutes })} />
          <Fact label={text("host:tables")} value={`${tables}`} />
          <Fact label={text("host:days")} value={`${plan.days}`} />
          <Fact
            label={text("paper:plan.newcomers")}
            value={`${roomFor({ preset: "lesson", tables, visitsPerDay: plan.visitsPerDay === 2 ? 2 : 1 })}`}
          />
        </p>
        <p>{text("paper:plan.aim")}</p>
        <div class="paper-columns">
          <section>
            <h3>{text("paper:plan.beforeTitle")}</h3>
            <ul class="paper-points">
              {points.map((one) => (
                <li key={one}>{text(`paper:plan.before.${one}`)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{text("paper:plan.needTitle")}</h3>
            <ul class="paper-points">
              {points.map((one) => (
                <li key={one}>{text(`paper:plan.need.${one}`)}</li>
              ))}
            </ul>
          </section>
        </div>
        <table>
          <thead>
            <tr>
              <th scope="col">{text("paper:plan.when")}</th>
              <th scope="col">{text("paper:plan.long")}</th>
              <th scope="col" colSpan={2}>
                {text("paper:plan.what")}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td class="max-number">{beginning(startsAt, -openingMs)}</td>
              <td class="max-number">{inHalfMinutes(openingMs)}</td>
              <th scope="row">{text("paper:plan.opening")}</th>
              <td>{text("paper:plan.openingDo")}</td>
            </tr>
            {scheduleOf(minutes, plan).map((part) => (
              <tr key={`${part.part}${part.day}`}>
                <td class="max-number">{beginning(startsAt, part.fromMs)}</td>
                <td class="max-number">{inHalfMinutes(part.forMs)}</td>
                <th scope="row">{nameOf(part)}</th>
                <td>{hintFor(part)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table class="paper-day">
          <thead>
            <tr>
              <th scope="col">{text("paper:plan.dayTitle")}</th>
              <th scope="col">{text("paper:plan.long")}</th>
              <th scope="col">{text("paper:plan.say")}</th>
            </tr>
          </thead>
          <tbody>
            {partsOfDay.map((part) => (
              <tr key={part}>
                <th scope="row">{text(`board:phase.${part}`)}</th>
                <td class="max-number">{inHalfMinutes(day[part])}</td>
                <td>{text(`host:sayNow.${part}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="paper-columns">
          <section>
            <h3>{text("paper:plan.afterTitle")}</h3>
            <ul class="paper-points">
              {afterPoints.map((one) => (
                <li key={one}>{text(`paper:plan.after.${one}`)}</li>
              ))}
            </ul>
          </section>
          <section class="paper-warm">
            <h3>{text("paper:plan.tellTitle")}</h3>
            <p>{text("paper:plan.tell")}</p>
          </section>
        </div>
      </article>
    </PrintSheet>
  );
}

/** A part of the lesson by the name it has on the board. */
function nameOf({ part, day }: ScheduledPart): string {
  if (part !== "day") return text(`board:phase.${part}`);
  const name = (["1", "2", "3", "4", "5", "6", "7"] as const)[day - 1];
  return name ? text(`phases:day.${name}`) : "";
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <span>
      {label}: <strong class="max-number">{value}</strong>
    </span>
  );
}
