import type { CSSProperties } from "preact";
import { type DeskId, deskIds, isTaken, staffOf } from "../../../shared/minigames/right-line/desks.ts";
import type { LetterView, LineView } from "../../../shared/minigames/right-line/view.ts";
import { avatarUrl } from "../../design/art.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { deskBoxes } from "../../stage/minigames/right-line/layout.ts";
import { Beckon } from "../Beckon.tsx";
import type { Place } from "../minigame-props.ts";
import { deskName } from "./desk-name.ts";

interface Props {
  view: LineView;
  places: readonly Place[];
  /** The letter this seat holds; undefined when there is nothing to give. */
  letter: LetterView | undefined;
  /** The desk it has just been given to. */
  chosen: DeskId | "";
  onGive: (desk: DeskId) => void;
}

/** The desks over the picture: each a button for the letter one holds. Without a letter they only say who is there. */
export function Desks({ view, places, letter, chosen, onGive }: Props) {
  /** Until the first letter is given, a hand shows that it can go to any desk. */
  const isNew = view.done.length === 0 && letter !== undefined && isUntouched(letter) && chosen === "";
  return (
    <fieldset class="line-desks" aria-label={text("right-line:desks")}>
      {deskIds.map((desk, turn) => {
        const isTried = letter?.tried.includes(desk) ?? false;
        const isOpen = letter !== undefined && !isTried;
        const { name, place } = deskName(desk);
        return (
          <button
            key={desk}
            type="button"
            class={[
              "line-desk",
              view.own.includes(desk) && "line-desk-own",
              isOpen && "line-desk-open",
              isTried && "line-desk-tried",
            ]
              .filter(Boolean)
              .join(" ")}
            style={boxStyle(desk)}
            aria-label={labelOf(view, places, letter, desk)}
            aria-disabled={!isOpen}
            aria-pressed={isOpen ? chosen === desk : undefined}
            onClick={() => {
              if (isOpen) onGive(desk);
            }}
          >
            {isNew && isOpen && <Beckon turn={turn} of={deskIds.length} />}
            {view.seats.length > 1 && <Staff seats={staffOf(view.desks, desk)} places={places} />}
            <span class="line-desk-plate">
              <span class="line-desk-name">
                {chosen === desk && <DrawnSymbol name="check" size="0.9em" />}
                {isTried && <DrawnSymbol name="arrow-right" size="0.9em" />}
                {name}
              </span>{" "}
              <span class="max-number">{place}</span>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

function isUntouched({ passes, tried, choices }: LetterView): boolean {
  return passes === 0 && tried.length === 0 && choices.length === 0;
}

function boxStyle(desk: DeskId): CSSProperties {
  const { left, top, width, height } = deskBoxes[desk];
  const share = (part: number) => `${part * 100}%`;
  return { left: share(left), top: share(top), width: share(width), height: share(height) };
}

function Staff({ seats, places }: { seats: readonly string[]; places: readonly Place[] }) {
  return (
    <span class="line-desk-staff">
      {places
        .filter(({ id }) => seats.includes(id))
        .map(({ id, avatar }) => (
          <img key={id} src={avatarUrl(avatar)} alt="" width="26" height="26" />
        ))}
    </span>
  );
}

/**
 * What a desk says to those who cannot see it: what a tap does, who is there, and whether its lamp is on. It has all that
 * stands on its plate, so that it can be called by what is to be seen.
 */
function labelOf(view: LineView, places: readonly Place[], letter: LetterView | undefined, desk: DeskId): string {
  const { name, place } = deskName(desk);
  const said = `${name}, ${place}`.replaceAll(" ·", ",");
  const parts = [whatItIs()];
  if (view.letters.some(({ lamps }) => lamps.includes(desk))) parts.push(text("right-line:lampOn"));
  return parts.join(", ");

  function whatItIs(): string {
    if (letter?.tried.includes(desk)) return text("right-line:tried", { desk: said });
    if (letter && isTaken(view.desks, letter.at, desk)) return text("right-line:take", { desk: said });
    if (letter) return text("right-line:pass", { desk: said });
    if (view.own.includes(desk)) return text("right-line:yours", { desk: said });
    const staff = staffOf(view.desks, desk);
    const names = places.filter(({ id }) => staff.includes(id)).map(({ nickname }) => nickname);
    return text("right-line:theirs", { desk: said, names: names.join(", ") });
  }
}
