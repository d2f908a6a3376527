import "./top-bar.css";
import type { ComponentChildren } from "preact";

interface Props {
  /** What is being done now; the page's first heading. */
  title: string;
  /** At the left: whose screen it is, mostly a TableBadge. */
  left?: ComponentChildren;
  /** At the right: mostly a Countdown. */
  right?: ComponentChildren;
}

/** The strip at the top of a page. */
export function TopBar({ title, left, right }: Props) {
  return (
    <header class="max-top-bar">
      <div class="max-top-bar-side">{left}</div>
      <h1>{title}</h1>
      <div class="max-top-bar-side">{right}</div>
    </header>
  );
}
