import type { PhaseName } from "../../../shared/game/state.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";

type Stop = { phase: PhaseName; symbol: SymbolName };

const day: readonly Stop[] = [
  { phase: "morning", symbol: "sun" },
  { phase: "choose", symbol: "hand" },
  { phase: "listen", symbol: "ear" },
  { phase: "act", symbol: "hands-together" },
  { phase: "minigame", symbol: "game" },
  { phase: "evening", symbol: "moon" },
];
const ending: readonly Stop[] = [
  { phase: "finale", symbol: "star" },
  { phase: "debrief", symbol: "speech-bubble" },
  { phase: "teachback", symbol: "idea" },
  { phase: "goodbye", symbol: "heart" },
];

/** Which stops the phase is among; none before the first day. */
function stopsOf(phase: PhaseName): readonly Stop[] {
  return [day, ending].find((stops) => stops.some((stop) => stop.phase === phase)) ?? [];
}

/** Where the class is in the day, or in what comes at the end. */
export function Timeline({ game }: { game: PublicGame }) {
  const stops = stopsOf(game.phase);
  const now = stops.findIndex(({ phase }) => phase === game.phase);
  if (now < 0) return null;
  return (
    <ol class="host-timeline" aria-label={text("host:day")}>
      {stops.map(({ phase, symbol }, index) => (
        <li key={phase} aria-current={index === now ? "step" : undefined} data-past={index < now}>
          <DrawnSymbol name={index < now ? "check" : symbol} size="1.25rem" />
          <span>{text(`board:phase.${phase}`)}</span>
        </li>
      ))}
    </ol>
  );
}
