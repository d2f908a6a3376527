import "./sound-menu.css";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../design/components/Button.tsx";
import { Dialog } from "../design/components/Dialog.tsx";
import { DrawnSymbol } from "../design/symbols.tsx";
import { language, text } from "../language/index.ts";
import { ButtonsPlace, EasySwitch, LookSwitches } from "../reading/index.ts";
import { loudness } from "./loudness.ts";
import { canRead, isReading, readAloud, stopReading } from "./read-aloud.ts";
import { SoundButton } from "./SoundButton.tsx";

/** How this device is read and heard: the easy way of reading, its page read aloud, and the sounds of the game. */
export function SoundMenu() {
  const [open, setOpen] = useState(false);
  const reading = isReading.value;
  // Other words have come into the page, for another voice.
  useEffect(() => stopReading, [language.value]);

  const read = () => {
    setOpen(false);
    const page = document.querySelector("main");
    if (page) void readAloud(page, language.value);
  };

  return (
    <>
      <button
        type="button"
        class="sound-menu"
        aria-label={text(reading ? "common:stopReading" : "common:hear")}
        onClick={() => (reading ? stopReading() : setOpen(true))}
      >
        <DrawnSymbol name={reading ? "pause" : loudness.value.on ? "speaker" : "speaker-off"} size="1.4rem" />
      </button>
      <Dialog open={open} title={text("common:hear")} closeLabel={text("common:close")} onClose={() => setOpen(false)}>
        {open && (
          <>
            <p>{text("common:easyReadingWhy")}</p>
            <EasySwitch />
            <LookSwitches />
            <ButtonsPlace />
            {canRead(language.value) ? (
              <Button kind="choice" symbol="ear" wide onPress={read}>
                {text("common:readAloud")}
              </Button>
            ) : (
              <p>{text("common:noVoice")}</p>
            )}
            <p class="sound-menu-line">
              <span aria-hidden="true">{text("common:sound")}</span>
              <SoundButton />
            </p>
          </>
        )}
      </Dialog>
    </>
  );
}
