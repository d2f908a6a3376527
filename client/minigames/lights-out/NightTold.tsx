import type { NightView } from "../../../shared/minigames/lights-out/lights-out.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";

/** How the night went: what the table did well first, then what helps at home. */
export function NightTold({ view: { score, missed } }: { view: NightView }) {
  const quiet = score.tomorrow + score.late;
  const friends = score.answered + score.answeredLater;
  const lines: [SymbolName, string][] = [];
  if (quiet > 0) lines.push(["moon", text("lights-out:told.tomorrow", { count: quiet })]);
  if (score.together > 0) lines.push(["people", text("lights-out:told.together", { count: score.together })]);
  if (friends > 0) lines.push(["heart", text("lights-out:told.friends", { count: friends })]);
  if (score.answeredLater > 0) lines.push(["ear", text("lights-out:told.twice")]);
  if (missed > 0) lines.push(["chat", text("lights-out:told.missed")]);
  return (
    <section class="minigame-section" aria-live="polite">
      <h2>{text("lights-out:told.title")}</h2>
      <ul class="night-told">
        {lines.map(([symbol, line]) => (
          <li key={symbol}>
            <DrawnSymbol name={symbol} size="1.5rem" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <ul class="night-told night-tips">
        <li>
          <DrawnSymbol name="mobile-off" size="1.5rem" />
          <span>{text("lights-out:told.phone")}</span>
        </li>
        <li>
          <DrawnSymbol name="clock" size="1.5rem" />
          <span>{text("lights-out:told.team")}</span>
        </li>
      </ul>
      <p>{text("minigames:lights-out.after")}</p>
    </section>
  );
}
