import { Button } from "../../design/components/Button.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { attempt } from "../../store/index.ts";

/** The door of the session: whether new players may come in. */
export function DoorButton({ open }: { open: boolean }) {
  return (
    <span class="host-door">
      <span aria-live="polite">
        <DrawnSymbol name={open ? "door-open" : "lock"} size="1.3rem" />
        {text(open ? "host:door.open" : "host:door.closed")}
      </span>
      <Button kind="quiet" small onPress={() => void attempt({ type: "door", open: !open })}>
        {text(open ? "host:door.toClose" : "host:door.toOpen")}
      </Button>
    </span>
  );
}
