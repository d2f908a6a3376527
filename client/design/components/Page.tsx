import "./page.css";
import "./page-beside.css";
import "./page-standing.css";
import "./page-buttons.css";
import type { ComponentChildren } from "preact";
import { buttonsPlace } from "../buttons-place.ts";
import type { Daytime } from "./Horizon.tsx";

interface Props {
  children: ComponentChildren;
  /** A TopBar. */
  top?: ComponentChildren;
  /** A BottomBar; stays in sight, where this device has its buttons. */
  bottom?: ComponentChildren;
  /** What the page is about: first on a page that stands, at the left of the rest on one that lies. */
  beside?: ComponentChildren;
  /** Last on a page that stands, below what is beside on one that lies. Only where something is beside. */
  below?: ComponentChildren;
  /** Just above the bottom bar and as much in sight: the one big button. */
  step?: ComponentChildren;
  /** `paper`: cream. `sky`: evening sky behind a cream sheet. `night`: words straight on the sky. */
  tone?: "paper" | "sky" | "night";
  /** Which hour the sky behind a sheet shows. */
  time?: Daytime | undefined;
  /** For an adult's screens with two or three columns. */
  wide?: boolean;
}

/** A page: one thing at a time between a strip at the top and the ways out at the bottom. */
export function Page(props: Props) {
  const { children, top, bottom, beside, below, step, tone = "paper", time = "evening", wide = false } = props;
  const foot = (step || bottom) && (
    <footer key="foot" class="max-page-foot">
      {step && <div class="max-page-step">{step}</div>}
      {bottom}
    </footer>
  );
  // Above it also comes first for who goes from key to key, or listens.
  const isAbove = buttonsPlace.value === "above";
  return (
    <div class={`max-page max-page-${tone}${wide ? " max-page-wide" : ""}`} data-time={time}>
      <div class="max-page-sheet">
        {top}
        {isAbove && foot}
        {beside ? (
          <main key="body" class="max-page-body max-page-body-parted">
            <div class="max-page-beside">{beside}</div>
            <div class="max-page-rest">{children}</div>
            {below && <div class="max-page-below">{below}</div>}
          </main>
        ) : (
          <main key="body" class="max-page-body">
            {children}
          </main>
        )}
        {!isAbove && foot}
      </div>
    </div>
  );
}
