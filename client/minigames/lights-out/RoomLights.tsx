import { useRef } from "preact/hooks";
import type { LightView, NightView } from "../../../shared/minigames/lights-out/lights-out.ts";
import { avatarUrl } from "../../design/art.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { bigShare, nightPlaces } from "../../stage/index.ts";
import type { Place } from "../minigame-props.ts";
import { useSize } from "../use-size.ts";
import { lightLine, lightNotes } from "./night-words.ts";

interface Props {
  view: NightView;
  places: readonly Place[];
  /** Number of the light whose words are open. */
  open: number | undefined;
  onOpen: (light: number) => void;
}

/** A button over each light that has come to rest: opens it, where the seat plays. */
export function RoomLights({ view, places, open, onOpen }: Props) {
  const holder = useRef<HTMLUListElement>(null);
  const size = useSize(holder);
  const spots = size.width > 0 ? nightPlaces(size.width, size.height).lights : [];
  return (
    <ul class="night-lights" ref={holder} aria-label={text("lights-out:room")}>
      {view.lights.map((light) => {
        const spot = spots[light.place];
        if (!spot || !light.landed) return null;
        const radius = spot.radius * (light.big ? bigShare : 1);
        return (
          <li
            key={light.number}
            style={{
              translate: `${spot.x - radius}px ${spot.y - radius}px`,
              width: `${radius * 2}px`,
              height: `${radius * 2}px`,
            }}
          >
            <button
              type="button"
              class={light.message === "" ? "" : "night-light-own"}
              aria-pressed={light.number === open}
              disabled={!view.plays}
              onClick={() => onOpen(light.number)}
            >
              <span class="max-unseen">{[lightLine(light, places), ...lightNotes(light, view, places)].join(" ")}</span>
              <Marks light={light} places={places} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Who can read a light, and that a hand is on it. The button's name says the same. */
function Marks({ light, places }: { light: LightView; places: readonly Place[] }) {
  const reader = light.message === "" ? places.find(({ id }) => id === light.reader) : undefined;
  const hands = light.tomorrow.length + light.adult.length;
  return (
    <>
      <span class="night-mark night-mark-reader" aria-hidden="true">
        {reader && <img src={avatarUrl(reader.avatar)} alt="" />}
        {light.message !== "" && <DrawnSymbol name={light.hums || light.again ? "megaphone" : "eye"} size="1rem" />}
      </span>
      {hands > 0 && (
        <span class="night-mark night-mark-hand" aria-hidden="true">
          <DrawnSymbol name={light.adult.length > 0 ? "adult-and-child" : "hand"} size="1rem" />
        </span>
      )}
      {light.big && hands === 0 && (
        <span class="night-mark night-mark-hand" aria-hidden="true">
          <DrawnSymbol name="people" size="1rem" />
        </span>
      )}
    </>
  );
}
