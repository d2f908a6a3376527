import { ringOf } from "../../../../shared/game/rules.ts";
import { Glad } from "../../../design/components/Glad.tsx";
import { RingTag } from "../../../design/components/RingTag.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import type { Newcomer } from "../../../store/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";

interface Props {
  newcomer: Newcomer;
  name: string;
  /** Moods, 0..10. */
  before: number;
  after: number;
}

/** How the newcomer felt and feels now: two faces, the rings' words, and a sentence. */
export function MoodChange({ newcomer, name, before, after }: Props) {
  const key = after > before ? "player:result.up" : after < before ? "player:result.down" : "player:result.same";
  const ring = ringOf(after);
  const was = ringOf(before);
  return (
    <section class={after > before ? "mood-change mood-change-up" : "mood-change"}>
      <h3>{text(key, { name })}</h3>
      <div class="mood-change-faces">
        {after !== before && (
          <>
            <span class="mood-change-face">
              <NewcomerPicture newcomer={newcomer} name="" mood={before} size="min(4.25rem, 20vw)" />
              <RingTag ring={was} word={text(`common:ring.${was}`)} />
            </span>
            <DrawnSymbol name="arrow-right" size="1.2rem" />
          </>
        )}
        <span class="mood-change-face">
          <Glad of={after > before}>
            <NewcomerPicture newcomer={newcomer} name="" mood={after} size="min(6.25rem, 29vw)" lit={after > before} />
          </Glad>
          <RingTag ring={ring} word={text(`common:ring.${ring}`)} />
        </span>
      </div>
    </section>
  );
}
