import { useEffect } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { text } from "../../language/index.ts";
import { game } from "../../store/index.ts";
import { Announcer } from "../parts/Announcer.tsx";
import { helpOpen } from "../player/parts/Frame.tsx";
import { HelpContent } from "./HelpContent.tsx";

function close(): void {
  helpOpen.value = false;
}

/** The help of the game's region, over whatever a child is doing. What happens meanwhile is read from here: nothing behind is. */
export function HelpDialog() {
  // Whoever sits at this device next has not opened it.
  useEffect(() => close, []);
  return (
    <Dialog
      open={helpOpen.value}
      title={text("help:title")}
      tone="warm"
      closeLabel={text("common:close")}
      onClose={close}
      actions={
        <Button wide onPress={close}>
          {text("help:backToGame")}
        </Button>
      }
    >
      <HelpContent region={game.value?.region ?? "flanders"} />
      {helpOpen.value && <Announcer />}
    </Dialog>
  );
}
