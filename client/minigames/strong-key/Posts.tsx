import type { KeyInput } from "../../../shared/minigames/strong-key/strong-key.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { Button } from "../../design/components/Button.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { ownerName, wordOf } from "./key-words.ts";

interface Props {
  view: KeyView;
  play: (input: KeyInput) => Promise<{ ok: boolean }>;
}

/** What the owner of the lock has shown to everybody, as far as this device knows; it can tell the others. */
export function Posts({ view, play }: Props) {
  const secrets = view.posts.filter(({ shown }) => !shown).length;
  const hidden = useOptimisticBy<number, KeyInput>(secrets, play);
  if (view.posts.length === 0) return null;
  const canTell = hidden.value > 0 && view.seats > 1;
  return (
    <section class="key-posts">
      <h2>
        <DrawnSymbol name="eye" size="1.2rem" />
        {text("strong-key:post.title")}
      </h2>
      <ul>
        {view.posts.map(({ kind, tile }) => (
          <li key={kind}>{text(`strong-key:posts.${kind}`, { name: ownerName(view), word: wordOf(view, tile) })}</li>
        ))}
      </ul>
      {canTell && (
        <p class="key-tell">
          <span>{text("strong-key:post.own")}</span>
          <Button kind="quiet" small symbol="people" onPress={() => hidden.change(0, { do: "tell" })}>
            {text("strong-key:post.show")}
          </Button>
        </p>
      )}
      {!canTell && view.seats > 1 && <p>{text("strong-key:post.shown")}</p>}
    </section>
  );
}
