import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { text } from "../../language/index.ts";
import { game } from "../../store/index.ts";
import { helpOpen } from "../player/parts/Frame.tsx";
import { HelpContent } from "./HelpContent.tsx";

/** The help of the game's region, over whatever a child is doing. */
export function HelpDialog() {
  const close = () => {
    helpOpen.value = false;
  };
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
    </Dialog>
  );
}
