import { useRef } from "preact/hooks";
import type { SpreadInput, SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { tapOn } from "../../../shared/minigames/stop-the-spread/tap.ts";
import { avatarUrl } from "../../design/art.ts";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { spreadPlaces } from "../../stage/minigames/stop-the-spread/layout.ts";
import { Beckon } from "../Beckon.tsx";
import type { Place } from "../minigame-props.ts";
import { useSize } from "../use-size.ts";
import { isWanted, nameOf, phoneWords } from "./phone-words.ts";
import { SecondsLeft } from "./SecondsLeft.tsx";

interface Props {
  view: SpreadView;
  places: readonly Place[];
  stepsNow: () => number;
  /** What has been done on this device before; a hand shows how the rest is done. */
  known: readonly SpreadInput["do"][];
  onTap: (phone: number) => void;
}

/** A button over each phone of the picture, with its owner's name, its state, and who is busy with it. */
export function Phones({ view, places, stepsNow, known, onTap }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(holder);
  const layout = width > 0 ? spreadPlaces(width, height, view.phones.length) : undefined;
  return (
    <div ref={holder} class="spread-phones">
      {layout &&
        view.phones.map(({ owner, is }, phone) => {
          const middle = layout.phones[phone];
          if (is === "away" || !middle) return null;
          const input = tapOn(view, phone);
          const sender = view.senders.find((one) => one.phone === phone && one.doing === "thinks");
          return (
            <button
              key={owner}
              type="button"
              class={["spread-phone", `spread-phone-${is}`, isWanted(view, phone) && "spread-phone-wanted"]
                .filter(Boolean)
                .join(" ")}
              style={{
                left: `${middle.x - layout.target.width / 2}px`,
                top: `${middle.y - layout.target.above}px`,
                width: `${layout.target.width}px`,
                height: `${layout.target.height}px`,
                "--spread-ring": `${layout.ring * 2}px`,
                "--spread-middle": `${layout.target.above}px`,
              }}
              aria-label={phoneWords(view, phone, places)}
              aria-disabled={!input}
              aria-pressed={input?.do === "hold" || input?.do === "letGo" ? input.do === "letGo" : undefined}
              onClick={() => onTap(phone)}
            >
              {input && !known.includes(input.do) && isWanted(view, phone) && <Beckon />}
              <Busy {...busyWith(view, phone)} places={places} />
              <span class="spread-name">
                {nameOf(view, phone)}
                {sender && sender.until > 0 && <SecondsLeft until={sender.until} stepsNow={stepsNow} />}
              </span>
            </button>
          );
        })}
    </div>
  );
}

interface Business {
  /** Who is busy with a phone; "": nobody. */
  seat: string;
  symbol: SymbolName;
}

/** Who sees where it goes, holds, or reports; a child asks or thanks a face, not a number. */
function busyWith({ senders, hands, reports }: SpreadView, phone: number): Business {
  const watched = senders.find((sender) => sender.phone === phone && sender.doing === "thinks");
  if (watched) return { seat: watched.watcher, symbol: "eye" };
  const report = reports.find((one) => one.phone === phone);
  if (report) return { seat: report.seat, symbol: "flag" };
  return { seat: hands.find((hand) => hand.phone === phone)?.seat ?? "", symbol: "hand" };
}

function Busy({ seat, symbol, places }: Business & { places: readonly Place[] }) {
  const place = places.find(({ id }) => id === seat);
  if (!place) return null;
  return (
    <span class="spread-busy">
      <img src={avatarUrl(place.avatar)} alt="" width="26" height="26" />
      <DrawnSymbol name={symbol} size="0.875rem" />
    </span>
  );
}
