import "./page.css";
import type { ComponentChildren } from "preact";

interface Props {
  children: ComponentChildren;
  /** A TopBar. */
  top?: ComponentChildren;
  /** A BottomBar; stays in sight. */
  bottom?: ComponentChildren;
  /** Just above the bottom bar and as much in sight: the one big button. */
  step?: ComponentChildren;
  /** `paper`: cream. `sky`: evening sky behind a cream sheet. `night`: words straight on the sky. */
  tone?: "paper" | "sky" | "night";
  /** For an adult's screens with two or three columns. */
  wide?: boolean;
}

/** A page: one thing at a time between a strip at the top and the ways out at the bottom. */
export function Page({ children, top, bottom, step, tone = "paper", wide = false }: Props) {
  return (
    <div class={`max-page max-page-${tone}${wide ? " max-page-wide" : ""}`}>
      <div class="max-page-sheet">
        {top}
        <main class="max-page-body">{children}</main>
        {(step || bottom) && (
          <footer class="max-page-foot">
            {step && <div class="max-page-step">{step}</div>}
            {bottom}
          </footer>
        )}
      </div>
    </div>
  );
}
