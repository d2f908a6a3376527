import "./button.css";
import type { ComponentChildren } from "preact";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";
import { type ButtonLook, buttonClass } from "./Button.tsx";

interface Props extends ButtonLook {
  children: ComponentChildren;
  href: string;
  symbol?: SymbolName | undefined;
  /** Opens beside this page, which goes on; without, in its place. */
  beside?: boolean;
}

/** A link that looks like a button: it leads to another page. */
export function ButtonLink({ children, href, symbol, beside = false, ...look }: Props) {
  const target = beside ? ({ target: "_blank", rel: "noopener noreferrer" } as const) : {};
  return (
    <a class={buttonClass(look)} href={href} {...target}>
      {symbol && <DrawnSymbol name={symbol} />}
      <span>{children}</span>
    </a>
  );
}
