import "./portrait.css";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  /** Address of the picture: `newcomerUrl` or `adultUrl`. */
  picture: string;
  /** Who it is and how they look, read aloud; empty when the words beside it say so. */
  label: string;
  /** The rim's colour, any CSS colour. */
  colour: string;
  /** The newcomer's symbol, in a badge at the upper right. */
  symbol?: SymbolName | undefined;
  /** Width as CSS, such as "6rem"; as wide as its place when left out. */
  size?: string | undefined;
  /** A warm glow behind: all is well. */
  lit?: boolean;
  /** A slow dotted ring around: thinks of leaving. */
  alarm?: boolean;
}

/** Someone as a sphere: a round picture with a rim in their colour, lit from the upper left. */
export function Portrait({ picture, label, colour, symbol, size, lit = false, alarm = false }: Props) {
  return (
    <span
      class={["max-portrait", lit && "max-portrait-lit", alarm && "max-portrait-alarm"].filter(Boolean).join(" ")}
      style={{ "--rim": colour, "--portrait": size }}
    >
      <span class="max-portrait-sphere">
        <img src={picture} alt={label} width="200" height="200" loading="lazy" />
      </span>
      {symbol && (
        <span class="max-portrait-badge">
          <DrawnSymbol name={symbol} size="70%" />
        </span>
      )}
    </span>
  );
}
