import "./sheets.css";
import "./plan.css";
import { partsOfDay } from "../../../shared/game/plan.ts";
import { scheduleOfDay } from "../../../shared/game/schedule.ts";
import { PrintSheet } from "../../design/components/PrintSheet.tsx";
import { text } from "../../language/index.ts";
import { FitWords } from "../host/PlanWords.tsx";
import { Blank } from "./Blank.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { inHalfMinutes } from "./plan-times.ts";
import type { PaperPlan, PlannedGame } from "./planned-game.ts";

const points = ["1", "2", "3", "4"] as const;
const afterPoints = ["1", "2", "3"] as const;

interface Props {
  game: PlannedGame;
  paperPlan: PaperPlan;
  /** `HH:MM`, or empty. */
  startsAt: string;
}

/** The game on one page, with the minutes that it will really take and what it leaves out. */
export function PlanSheet({ game, paperPlan, startsAt }: Props) {
  const { preset, tables, visitsPerDay } = game;
  const { plan, minutes, newcomers } = paperPlan;
  const day = scheduleOfDay(plan);
  return (
    <PrintSheet>
      <article class="paper-plan" data-preset={preset}>
        <h2>
          {text("paper:plan.title")}
          {preset !== "lesson" && ` · ${text(`host:preset.${preset}`)}`}
        </h2>
        <div class="paper-blanks">
          <Blank label={text("paper:plan.class")} />
          <Blank label={text("paper:plan.day")} />
          <Blank label={text("paper:plan.code")} />
        </div>
        <p class="paper-facts">
          <Fact label={lengthLabel(game)} value={text("plan:minutes", { count: Math.round(minutes) })} />
          <Fact label={text("host:tables")} value={`${tables}`} />
          <Fact label={text("host:days")} value={`${plan.days}`} />
          <Fact label={text("paper:plan.newcomers")} value={`${newcomers}`} />
          {visitsPerDay === 2 && <span>{text("host:twoVisits")}</span>}
        </p>
        <LeftOut plan={plan} />
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
        <PlanTable game={game} paperPlan={paperPlan} startsAt={startsAt} />
        <table>
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

function lengthLabel({ preset, minutes }: PlannedGame): string {
  if (preset === "station") return text("paper:plan.calmly");
  return text(minutes === undefined ? "paper:plan.about" : "paper:plan.bell");
}

/** How the plan fits the bell; nothing when all fits well. */
function LeftOut({ plan }: Pick<PaperPlan, "plan">) {
  if (plan.leftOut.length === 0 && plan.comfortable && plan.spareMinutes === 0) return null;
  return (
    <p>
      <FitWords plan={plan} />
    </p>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <span>
      {label}: <strong class="max-number">{value}</strong>
    </span>
  );
}
