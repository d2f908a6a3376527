import { Fragment } from "preact";
import type { ScheduledPart } from "../../../shared/game/schedule.ts";
import { dayName } from "../../language/day-name.ts";
import { text } from "../../language/index.ts";
import { beginning, inHalfMinutes } from "./plan-times.ts";
import type { PaperPlan, PlannedGame } from "./planned-game.ts";

/** How long (ms) children need before the game: the rules, a device, the code. At a station an adult says them at each table. */
const openingMs = { station: 60_000, lesson: 5 * 60_000, week: 5 * 60_000 } as const;

const dayHints = ["1", "2", "3", "4", "5", "6"] as const;

interface Props {
  game: PlannedGame;
  paperPlan: PaperPlan;
  /** `HH:MM`, or empty; of the first lesson alone. */
  startsAt: string;
}

/** When each part begins, how long it takes and what the adult does; a long week with the break between its lessons. */
export function PlanTable({ game: { preset }, paperPlan, startsAt }: Props) {
  const { lessons, plan } = paperPlan;
  const opening = openingMs[preset];
  return (
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
          <td class="max-number">{beginning(startsAt, -opening)}</td>
          <td class="max-number">{inHalfMinutes(opening)}</td>
          <th scope="row">{text("paper:plan.opening")}</th>
          <td>{text("paper:plan.openingDo")}</td>
        </tr>
        {lessons.map((parts, lesson) => (
          <Fragment key={parts[0]?.part}>
            {lesson > 0 && (
              <tr class="paper-break">
                <td />
                <td />
                <th scope="row">{text("paper:plan.break")}</th>
                <td>{text("paper:plan.breakDo")}</td>
              </tr>
            )}
            {parts.map((part) => (
              <tr key={`${part.part}${part.day}`}>
                <td class="max-number">{beginning(lesson > 0 ? "" : startsAt, part.fromMs)}</td>
                <td class="max-number">{inHalfMinutes(part.forMs)}</td>
                <th scope="row">{nameOf(part)}</th>
                <td>{hintFor(part, plan.days)}</td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** What stands beside a part of the game. */
function hintFor({ part, day }: ScheduledPart, days: number): string {
  switch (part) {
    case "before":
    case "after":
      return text("paper:plan.beforeDo");
    case "day": {
      const hint = dayHints[day - 1];
      if (day === days && days > 4) return text("paper:plan.dayDo.last");
      return hint ? text(`paper:plan.dayDo.${hint}`) : "";
    }
    default:
      return text(`paper:plan.${part}Do`);
  }
}

/** A part by the name it has on the board. */
function nameOf({ part, day }: ScheduledPart): string {
  return part === "day" ? dayName(day) : text(`board:phase.${part}`);
}
