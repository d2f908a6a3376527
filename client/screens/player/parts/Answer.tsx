import type { SymbolName } from "../../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../../design/symbols.tsx";

/** The steps of the scale that answers may be on. */
const levels = [1, 2, 3, 4] as const;

interface Props {
  children: string;
  /** How much of four it says: as many dots are filled. */
  level?: number;
  symbol?: SymbolName;
  onPress: () => void;
}

/** One answer to a question; pressing it goes on to the next. */
export function Answer({ children, level, symbol, onPress }: Props) {
  return (
    <button type="button" class="choice" onClick={onPress}>
      {level !== undefined && (
        <span class="answer-level" aria-hidden="true">
          {levels.map((one) => (
            <span key={one} class={one <= level ? "answer-dot answer-dot-full" : "answer-dot"} />
          ))}
        </span>
      )}
      {symbol && (
        <span class="choice-symbol">
          <DrawnSymbol name={symbol} />
        </span>
      )}
      <span class="choice-words choice-title">{children}</span>
    </button>
  );
}
