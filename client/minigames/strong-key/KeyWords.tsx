import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { text } from "../../language/index.ts";
import { wordOf } from "./key-words.ts";

/** The words of the key so far, with what each is worth as a long or short underline, and places for those to come. */
export function KeyWords({ view }: { view: KeyView }) {
  return (
    <ol class="key-words" aria-label={text("strong-key:key")}>
      {Array.from({ length: view.words }, (_, index) => {
        const tooth = view.key[index];
        return (
          // A word never changes its place.
          <li key={`${index}`} class={tooth ? `key-worth-${tooth.kind === "odd" ? "much" : "little"}` : "key-empty"}>
            {tooth ? (
              <>
                {wordOf(view, tooth.tile)}
                <span class="max-unseen">, {text(`strong-key:size.${tooth.kind}`)}</span>
              </>
            ) : (
              <span class="max-unseen">{text("strong-key:emptyTooth")}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
