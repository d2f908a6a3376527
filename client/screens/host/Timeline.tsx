import type { PhaseName } from "../../../shared/game/state.ts";
import type { HostView } from "../../../shared/game/views.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { nextEnd } from "./next-end.ts";

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

const questions = "pencil";
const beginning: readonly Stop[] = [{ phase: "intro", symbol: "people" }, ...day.slice(0, 2)];

/** The part of the game a phase belongs to: its beginning, a day, the end, or the weeks after. */
function stopsOf(phase: PhaseName): readonly Stop[] {
  switch (phase) {
    case "lobby":
    case "before":
      return [{ phase: "before", symbol: questions }, ...beginning];
    case "intro":
      return beginning;
    case "rescue":
      return [...day.slice(-1), { phase: "rescue", symbol: "hands-together" }, ...day.slice(0, 1)];
    case "after":
      return [...ending.slice(0, -1), { phase: "after", symbol: questions }, ...ending.slice(-1)];
    case "followUp":
      return [{ phase: "followUp", symbol: questions }, ...ending.slice(-1)];
    case "finale":
    case "debrief":
    case "teachback":
    case "goodbye":
      return ending;
    case "morning":
    case "choose":
    case "listen":
    case "act":
    case "minigame":
    case "evening":
      return day;
    default:
      return phase satisfies never;
  }
}

interface Props {
  game: PublicGame;
  view: Pick<HostView, "next">;
}

/** Where the class is in the part of the game it is in, what comes next, and whether that waits for the host. */
export function Timeline({ game, view: { next } }: Props) {
  const stops = stopsOf(game.phase);
  const now = stops.findIndex(({ phase }) => phase === game.phase);
  return (
    <div class="host-stack host-course">
      <Stops stops={stops} now={now} />
      {next !== "" && (
        <p class="host-next">
          <DrawnSymbol name="arrow-right" size="1.2rem" />
          {text(nextEnd(game) > 0 ? "console:nextByItself" : "console:next", { phase: text(`board:phase.${next}`) })}
        </p>
      )}
    </div>
  );
}

function Stops({ stops, now }: { stops: readonly Stop[]; now: number }) {
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
