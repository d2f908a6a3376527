import type { KeyInput } from "../../../shared/minigames/strong-key/strong-key.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { playEffect } from "../../sound/index.ts";
import { useOptimisticBy } from "../../store/index.ts";
import { newsOf, wordOf } from "./key-words.ts";

interface Props {
  view: KeyView;
  /** Who offers the word the table speaks about. */
  from: string;
  /** It is this device's own. */
  isOwn: boolean;
  play: (input: KeyInput) => Promise<{ ok: boolean }>;
  /** Yes or no has been said. */
  onSaid: () => void;
}

/** The word the table speaks about, with yes and no for those who may say it; else what happened last. */
export function WordInQuestion({ view, from, isOwn, play, onSaid }: Props) {
  const { offered } = view;
  // What has been said counts until the table speaks about something else.
  const turn = `${view.news.number} ${offered?.seat ?? ""} ${offered?.tile ?? ""}`;
  const said = useOptimisticBy<string, KeyInput>(turn, play);
  if (!offered || said.value !== turn) {
    return <p class="key-question">{newsOf(view) || text("strong-key:benchEmpty")}</p>;
  }
  const { tile } = offered;
  const word = wordOf(view, tile);
  const say = (yes: boolean) => {
    void playEffect("tap");
    said.change("", { do: yes ? "yes" : "no", tile });
    onSaid();
  };
  return (
    <section class="key-question" aria-label={text("strong-key:bench")}>
      <p class="key-offered" key={turn}>
        <strong>{word}</strong>
        {!isOwn && <small>{text("strong-key:benchFrom", { name: from })}</small>}
        {view.waiting > 0 && <small>{text("strong-key:next", { count: view.waiting })}</small>}
      </p>
      {view.maySay ? (
        <>
          {isOwn && view.seats > 1 && <p>{text("strong-key:insist")}</p>}
          <div class="key-answers">
            <Button
              kind="quiet"
              small
              symbol="check"
              label={text("strong-key:yesWord", { word })}
              onPress={() => say(true)}
            >
              {text("strong-key:yes")}
            </Button>
            <Button
              kind="quiet"
              small
              symbol="close"
              label={text("strong-key:noWord", { word })}
              onPress={() => say(false)}
            >
              {text("strong-key:no")}
            </Button>
          </div>
        </>
      ) : (
        isOwn && <p>{text("strong-key:benchOwn")}</p>
      )}
    </section>
  );
}
