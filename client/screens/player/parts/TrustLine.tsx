import "./trust.css";
import { rules } from "../../../../shared/game/rules.ts";
import type { StoryWords } from "../../../../shared/stories/format.ts";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";

/** How far the newcomer dares to speak with the table, 0..3: in steps, and in what they show. */
export function TrustLine({ trust, words }: { trust: number; words: StoryWords }) {
  return (
    <p class="trust-line">
      <span role="img" aria-label={text("player:result.trustOf", { count: trust })}>
        <b aria-hidden="true">{text("player:result.trust")}</b>
        {Array.from({ length: rules.trust.most }, (_, at) => (
          // A step is its place.
          <span key={`${at}`} aria-hidden="true" class={at < trust ? "trust-full" : "trust-open"}>
            <DrawnSymbol name="hands-together" size="1.35rem" />
          </span>
        ))}
      </span>
      {words.trust[trust]}
    </p>
  );
}
