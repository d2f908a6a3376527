import type { Plan } from "../../../shared/game/plan.ts";
import { text } from "../../language/index.ts";

/** How a lesson fits its time: what it leaves out is said before, not found out after. */
export function PlanWords({ plan }: { plan: Plan }) {
  return (
    <>
      {text("plan:days", { count: plan.days })} {plan.leftOut.map((part) => text(`plan:leftOut.${part}`)).join(" ")}{" "}
      {!plan.comfortable && text("plan:hurry")}
      {plan.spareMinutes > 0 && text("plan:spare", { minutes: plan.spareMinutes })}
    </>
  );
}
