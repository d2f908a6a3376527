import { avatarUrl } from "../design/art.ts";
import { DrawnSymbol } from "../design/symbols.tsx";
import type { Place } from "./minigame-props.ts";

interface Props {
  /** Those it waits for. */
  places: readonly Place[];
  /** Ids of those who have chosen. */
  chosen: readonly string[];
}

/** Who has chosen already; what they chose is seen when all have. Nothing for one alone. */
export function WhoHasChosen({ places, chosen }: Props) {
  if (places.length < 2) return null;
  return (
    <ul class="who-told">
      {places.map(({ id, nickname, avatar }) => (
        <li key={id} class={chosen.includes(id) ? "who-told-has" : ""}>
          <img src={avatarUrl(avatar)} alt={nickname} width="40" height="40" />
          {chosen.includes(id) && (
            <span>
              <DrawnSymbol name="check" size="0.7rem" />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
