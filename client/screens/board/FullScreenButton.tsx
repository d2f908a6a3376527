import { useEffect, useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";

/** So long (ms) after the last touch of mouse or keyboard the button is out of the picture. */
const restMs = 5_000;

/** Fills the projector with the board; there only where the browser can do it, until it is done, and while somebody is at the computer. */
export function FullScreenButton() {
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

  if (full || !document.fullscreenEnabled) return null;
  return (
    <div class="board-full" data-awake={awake}>
      <Button kind="quiet" small symbol="fullscreen" onPress={() => void document.documentElement.requestFullscreen()}>
        {text("board:fullscreen")}
      </Button>
    </div>
  );
}
