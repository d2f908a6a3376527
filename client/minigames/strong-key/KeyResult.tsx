import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { text } from "../../language/index.ts";
import { wordOf } from "./key-words.ts";

/** How the key held, what was its smallest tooth, and after the last lock what stays. */
export function KeyResult({ view }: { view: KeyView }) {
  const weakest = view.key.filter(({ kind }) => kind !== "odd").sort((one, other) => one.worth - other.worth)[0];
  return (
    <section class="minigame-section" aria-live="polite">
      {weakest && <p>{text("strong-key:result.weakest", { word: wordOf(view, weakest.tile) })}</p>}
      {view.seen > 0 && <p>{text("strong-key:tricks", { count: view.seen })}</p>}
      {view.lock === view.of - 1 && <p>{text("strong-key:twoSteps")}</p>}
      {view.stage === "over" && <p>{text("minigames:strong-key.after")}</p>}
    </section>
  );
}
