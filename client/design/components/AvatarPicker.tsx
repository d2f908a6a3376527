import "./avatar-picker.css";
import { avatarUrl } from "../art.ts";

/** An avatar to choose. */
interface AvatarChoice {
  /** A name of assets/art/avatars. */
  id: string;
  /** What it is, in the player's language. */
  label: string;
  /** Somebody at the table has it. */
  taken?: boolean;
}

interface Props {
  /** The question, read aloud. */
  label: string;
  avatars: readonly AvatarChoice[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** Avatars as tiles; one is chosen. */
export function AvatarPicker({ label, avatars, chosen, onChoose }: Props) {
  return (
    <fieldset class="max-avatars" aria-label={label}>
      {avatars.map(({ id, label, taken = false }) => (
        <button
          key={id}
          type="button"
          class="max-avatar"
          aria-pressed={id === chosen}
          aria-label={label}
          disabled={taken}
          onClick={() => onChoose(id)}
        >
          <img src={avatarUrl(id)} alt="" width="72" height="72" loading="lazy" />
        </button>
      ))}
    </fieldset>
  );
}
