import story from "../../../assets/stories/kwame/story.json";
import type { ClueKind } from "../../../shared/stories/format.ts";
import { storyWords, text } from "../../language/index.ts";
import { SecretClue } from "../components/SecretClue.tsx";
import { Section } from "./Section.tsx";

const kinds: readonly ClueKind[] = ["chat", "post", "note", "overheard", "seen", "body", "opinion"];

/** A clue of each kind, from a story. */
export function Clues() {
  const words = storyWords("kwame");
  return (
    <Section name="clues">
      <div class="max-gallery-columns">
        {kinds.map((kind) => {
          const clue = story.chapters[0]?.clues.find((one) => one.kind === kind);
          return (
            <SecretClue
              key={kind}
              kind={kind}
              kindLabel={text(`design:kinds.${kind}`)}
              tag={text("player:listen.only")}
              text={words?.chapters[0]?.clues[clue?.id ?? ""] ?? ""}
              self={words?.name}
            />
          );
        })}
      </div>
    </Section>
  );
}
