import { Button } from "../../../design/components/Button.tsx";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { isMeantFor } from "../double-press.ts";
import type { PlayerProps } from "../player.ts";

interface Props extends Pick<PlayerProps, "table" | "own"> {
  /** What is agreed to. */
  children: string;
  /** There is nothing to agree to yet. */
  disabled?: boolean;
}

/** "We agree", "I'm ready", "go on": the same step for every child that counts; pressing again takes it back. */
export function AgreeButton({ table, own, children, disabled = false }: Props) {
  const ready = useOptimistic(own.ready);
  const readyCount = Math.min(table.counting, table.ready + (ready.value ? 1 : 0) - (own.ready ? 1 : 0));
  return (
    <Button
      wide
      kind={ready.value ? "quiet" : "action"}
      pressed={ready.value}
      symbol={ready.value ? "check" : undefined}
      disabled={disabled && !ready.value}
      count={table.counting > 1 ? text("player:ready", { count: readyCount, all: table.counting }) : undefined}
      onPress={() => {
        if (isMeantFor(table.step)) ready.change(!ready.value, { type: "agree", on: !ready.value });
      }}
    >
      {ready.value ? text("player:waitingForOthers") : children}
    </Button>
  );
}
