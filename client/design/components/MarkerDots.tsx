import "./marker-dots.css";
import { avatarUrl } from "../art.ts";

/** A player's marker. */
export interface Marker {
  /** The player's place at the table, 1 to 8: the dot's colour. */
  place: number;
  /** The player's avatar, shown inside the dot. */
  avatar?: string | undefined;
}

interface Props {
  markers: readonly Marker[];
  /** What the dots say, read aloud. */
  label?: string | undefined;
}

/** Players as dots in their colours, each with the player's avatar. */
export function MarkerDots({ markers, label }: Props) {
  return (
    <span class="max-markers">
      {label && <span class="max-unseen">{label}</span>}
      {markers.map(({ place, avatar }) => (
        <span key={place} class="max-marker" style={{ "--player": `var(--player-${place})` }}>
          {avatar && <img src={avatarUrl(avatar)} alt="" />}
        </span>
      ))}
    </span>
  );
}
