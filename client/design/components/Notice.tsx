import "./notice.css";
import type { ComponentChildren } from "preact";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";

type Kind = "error" | "warning" | "info" | "good";

interface Props {
  kind: Kind;
  title?: string | undefined;
  children: ComponentChildren;
  /** What to do next: mostly one Button. */
  action?: ComponentChildren;
  symbol?: SymbolName | undefined;
}

const symbols: Record<Kind, SymbolName> = { error: "warning", warning: "warning", info: "info", good: "check" };

/** Says in a friendly way what is the matter and what to do. Read aloud when it appears: an error at once. */
export function Notice({ kind, title, children, action, symbol = symbols[kind] }: Props) {
  const heard = kind === "error" ? ({ role: "alert" } as const) : ({ "aria-live": "polite" } as const);
  return (
    <div class={`max-notice max-notice-${kind}`} {...heard}>
      <DrawnSymbol name={symbol} size="1.75rem" />
      <div class="max-notice-words">
        {title && <p class="max-notice-title">{title}</p>}
        <div>{children}</div>
        {action && <div class="max-notice-action">{action}</div>}
      </div>
    </div>
  );
}
