import "./tip-note.css";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { blockWords, type TipSlot, tipSentence, tipSlots } from "../../parts/tip-words.ts";

interface Props {
  /** Block of each slot; empty while it is open. */
  tip: readonly string[];
  /** Whose blocks are shown. */
  slot: TipSlot;
  onOpen: (slot: TipSlot) => void;
}

/** The tip on its way to the poster: a line for each slot, a gap where nothing stands yet; pressing a line opens its blocks. */
export function TipNote({ tip, slot, onOpen }: Props) {
  return (
    <div class="tip-note">
      <p class="max-unseen" aria-live="polite">
        {tipSentence(tip)}
      </p>
      <ol>
        {tipSlots.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="tip-line"
              aria-current={one === slot ? "step" : undefined}
              onClick={() => onOpen(one)}
            >
              <span class="tip-lead">{text(`tips:lead.${one}`)}</span>
              {tip[one] ? (
                <span key={tip[one]} class="tip-words">
                  {blockWords(tip[one])}
                </span>
              ) : (
                <span class="tip-gap" aria-hidden="true" />
              )}
              <DrawnSymbol name={tip[one] ? "check" : "pencil"} size="1.1rem" />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
