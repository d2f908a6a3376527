import "./beckon.css";
import type { CSSProperties } from "preact";
import { DrawnSymbol } from "../design/symbols.tsx";

interface Props {
  /** Where one of several things may be tapped, the hand goes from one to the next: which of them this is, from 0. */
  turn?: number;
  /** How many there are. */
  of?: number;
}

/** A hand that taps: shows without words what to do, until it has been done. Where nothing is to move it stands at each. */
export function Beckon({ turn = 0, of = 1 }: Props) {
  const round: CSSProperties & Record<`--${string}`, string> = { "--beckon-turn": `${turn}`, "--beckon-of": `${of}` };
  return (
    <span
      class={`minigame-beckon${of > 1 ? " minigame-beckon-round" : ""}`}
      style={round}
      data-beckons=""
      aria-hidden="true"
    >
      <DrawnSymbol name="hand" size="1.5rem" />
    </span>
  );
}
