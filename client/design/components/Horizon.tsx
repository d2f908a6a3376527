import "./horizon.css";
import type { ComponentChildren } from "preact";

/** The hour it is in the game, as far as the sky tells. */
export type Daytime = "morning" | "day" | "evening" | "night" | "dawn";

interface Props {
  time: Daytime;
  /** A strip of it, where the words are what it is about. */
  low?: boolean;
  children: ComponentChildren;
}

/** The sky at an hour of the day over the village, as wide as the page: what is told in it takes place there and then. */
export function Horizon({ time, low = false, children }: Props) {
  return (
    <section class={low ? "max-horizon max-horizon-low" : "max-horizon"} data-time={time}>
      <div class="max-horizon-view" aria-hidden="true" />
      {children}
    </section>
  );
}
