import type { SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { avatarUrl } from "../../design/art.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import type { Place } from "../minigame-props.ts";
import { nameOf } from "./phone-words.ts";

/** What somebody at the table does now, and with whose phone. */
interface Doing {
  symbol: SymbolName;
  phone: number;
}

interface Props {
  view: SpreadView;
  places: readonly Place[];
}

/** The table, and where each hand and each eye is, for where a screen lies; the names of the phones say it too. */
export function Team({ view, places }: Props) {
  return (
    <ul class="spread-team" aria-hidden="true">
      {places.map(({ id, nickname, avatar }) => {
        const doing = doingOf(view, id);
        return (
          <li key={id} class={doing ? "spread-mate spread-mate-busy" : "spread-mate"}>
            <img src={avatarUrl(avatar)} alt="" width="40" height="40" />
            <span>
              <strong>{nickname}</strong>
              {doing && (
                <span class="spread-doing">
                  <DrawnSymbol name={doing.symbol} size="1.1rem" />
                  {nameOf(view, doing.phone)}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function doingOf({ senders, hands, reports }: SpreadView, seat: string): Doing | undefined {
  const report = reports.find((one) => one.seat === seat);
  if (report) return { symbol: "flag", phone: report.phone };
  const hand = hands.find((one) => one.seat === seat);
  if (hand) return { symbol: "hand", phone: hand.phone };
  const watched = senders.find(({ watcher, doing }) => watcher === seat && doing === "thinks");
  return watched && { symbol: "eye", phone: watched.phone };
}
