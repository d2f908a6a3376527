import "./not-met.css";
import type { NotMetView } from "../../../shared/game/views.ts";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";

/** As many as stand beside one another on a phone. */
const most = 6;

/** The faces of some whom a class has not met. The words beside them say how many there are. */
export function NotMet({ newcomers }: { newcomers: readonly NotMetView[] }) {
  return (
    <div class="not-met">
      {newcomers.slice(0, most).map((newcomer) => (
        <NewcomerPortrait key={newcomer.id} newcomer={newcomer} ring={3} size="3.25rem" />
      ))}
    </div>
  );
}
