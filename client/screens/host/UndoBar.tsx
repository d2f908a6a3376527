import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { lastStep, takeStepBack, undoMs } from "./steps.ts";

/** For five seconds after a step: the way back, with the time running down. */
export function UndoBar() {
  const step = lastStep.value;
  if (!step) return null;
  return (
    <div class="host-undo" key={step.number} style={{ "--undo": `${undoMs}ms` }}>
      <Button kind="choice" wide symbol="arrow-left" onPress={() => void takeStepBack()}>
        {text("console:takeBack")}
      </Button>
    </div>
  );
}
