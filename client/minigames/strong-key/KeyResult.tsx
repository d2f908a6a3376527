import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { text } from "../../language/index.ts";
import { reasonOf } from "./key-words.ts";

/** How the key held, why its smallest tooth is small, and after the last lock what stays. */
export function KeyResult({ view }: { view: KeyView }) {
  const weakest = view.key.filter(({ kind }) => kind !== "odd").sort((one, other) => one.worth - other.worth)[0];
  return (
    <section class="minigame-section" aria-live="polite">
      {weakest && <p>{reasonOf(view, weakest)}</p>}
      {view.seen > 0 && <p>{text("strong-key:tricks", { count: view.seen })}</p>}
      {view.lock === view.of - 1 && <p>{text("strong-key:twoSteps")}</p>}
    </section>
  );
}
