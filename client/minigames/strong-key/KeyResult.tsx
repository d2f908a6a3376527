import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { text } from "../../language/index.ts";
import { reasonOf } from "./key-words.ts";

/** How the key held, why its smallest tooth is small, and after the last lock what stays. */
export function KeyResult({ view }: { view: KeyView }) {
  return (
    <section class="minigame-section">
      {keyLessons(view).map((lesson) => (
        <p key={lesson}>{lesson}</p>
      ))}
    </section>
  );
}

/** The sentences of it, one after another. */
export function keyLessons(view: KeyView): string[] {
  const weakest = view.key.filter(({ kind }) => kind !== "odd").sort((one, other) => one.worth - other.worth)[0];
  return [
    ...(weakest ? [reasonOf(view, weakest)] : []),
    ...(view.seen > 0 ? [text("strong-key:tricks", { count: view.seen })] : []),
    ...(view.lock === view.of - 1 ? [text("strong-key:twoSteps")] : []),
  ];
}
