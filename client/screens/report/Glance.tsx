import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import type { Sum } from "./sum.ts";

/** How it ended for the new pupils, in three lines: what a reader looks for first. */
export function Glance({ sum: { newcomers, green, withMax, rescues } }: { sum: Sum }) {
  const lines: [SymbolName, string][] = [
    ["mood-5", text("report:green", { count: green, all: newcomers })],
    ["adult-and-child", text("report:withMax", { count: withMax, all: newcomers })],
    ["search", text("report:foundAll", { count: rescues })],
  ];
  return (
    <ul class="report-glance">
      {lines.map(([symbol, words]) => (
        <li key={symbol}>
          <DrawnSymbol name={symbol} size="1.75rem" />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
