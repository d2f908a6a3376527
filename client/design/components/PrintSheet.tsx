import "./print-sheet.css";
import type { ComponentChildren } from "preact";

interface Props {
  children: ComponentChildren;
  /** A4 standing or lying. */
  lying?: boolean;
}

/** One sheet of A4 paper: seen on screen as a sheet, and the only thing that is printed when a page has one. */
export function PrintSheet({ children, lying = false }: Props) {
  return <div class={`max-sheet${lying ? " max-sheet-lying" : ""}`}>{children}</div>;
}
