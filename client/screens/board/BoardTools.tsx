import { useEffect, useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { SoundButton } from "../../sound/index.ts";

/** So long (ms) after the last touch of mouse or keyboard the button is out of the picture. */
const restMs = 5_000;

/** Sound, and filling the projector where the browser can; in the picture only while somebody is at the computer. */
export function BoardTools() {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  const [awake, setAwake] = useState(true);

  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);

  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), restMs);
    const wake = () => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), restMs);
    };
    addEventListener("pointermove", wake);
    addEventListener("keydown", wake);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", wake);
      removeEventListener("keydown", wake);
    };
  }, []);

  return (
    <div class="board-tools" data-awake={awake}>
      <SoundButton withMusic />
      {!full && document.fullscreenEnabled && (
        <Button
          kind="quiet"
          small
          symbol="fullscreen"
          onPress={() => void document.documentElement.requestFullscreen()}
        >
          {text("board:fullscreen")}
        </Button>
      )}
    </div>
  );
}
