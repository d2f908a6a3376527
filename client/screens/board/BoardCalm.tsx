import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";

interface Props {
  symbol: SymbolName;
  children: string;
}

/** While everybody is at work and there is nothing to see, the board says what it is about. */
export function BoardCalm({ symbol, children }: Props) {
  return (
    <section class="board-calm">
      <div class="board-calm-card">
        <span class="board-calm-medal">
          <DrawnSymbol name={symbol} size="1.6em" />
        </span>
        <h2>{children}</h2>
      </div>
    </section>
  );
}
