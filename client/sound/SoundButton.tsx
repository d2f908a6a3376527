import "./sound-button.css";
import { DrawnSymbol } from "../design/symbols.tsx";
import { text } from "../language/index.ts";
import { loudness, setLoudness } from "./loudness.ts";
import { playEffect } from "./play.ts";

interface Props {
  /** Whether there is music can be chosen too, where the game has any. */
  withMusic?: boolean;
}

/** Sound of this device on or off, and how loud; remembered here and told to nobody. */
export function SoundButton({ withMusic = false }: Props) {
  const { on, volume, music } = loudness.value;
  return (
    <span class="sound-button">
      <button
        type="button"
        aria-pressed={on}
        aria-label={text("common:sound")}
        title={text("common:sound")}
        onClick={() => {
          setLoudness({ on: !on });
          void playEffect("joined");
        }}
      >
        <DrawnSymbol name={on ? "speaker" : "speaker-off"} size="1.4rem" />
      </button>
      {on && (
        <input
          type="range"
          min="0"
          max="1"
          step="0.1"
          value={volume}
          aria-label={text("common:volume")}
          onInput={(event) => setLoudness({ volume: event.currentTarget.valueAsNumber })}
          onChange={() => void playEffect("joined")}
        />
      )}
      {withMusic && on && (
        <button
          type="button"
          aria-pressed={music}
          aria-label={text("common:music")}
          title={text("common:music")}
          onClick={() => setLoudness({ music: !music })}
        >
          <DrawnSymbol name={music ? "music" : "music-off"} size="1.4rem" />
        </button>
      )}
    </span>
  );
}
