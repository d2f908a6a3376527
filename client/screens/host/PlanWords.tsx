import type { Plan } from "../../../shared/game/plan.ts";
import { text } from "../../language/index.ts";

/** How a lesson fits its time: what it leaves out is said before, not found out after. */
export function PlanWords({ plan }: { plan: Plan }) {
  return (
    <>
      {text("plan:days", { count: plan.days })} <FitWords plan={plan} />
    </>
  );
}

/** What does not fit before the bell, or how much time is over; empty when all fits well. */
export function FitWords({ plan: { leftOut, comfortable, spareMinutes } }: { plan: Plan }) {
  return (
    <>
      {leftOut.map((part) => text(`plan:leftOut.${part}`)).join(" ")} {!comfortable && text("plan:hurry")}
      {spareMinutes > 0 && text("plan:spare", { minutes: spareMinutes })}
    </>
  );
}
