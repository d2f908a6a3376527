import { useState } from "preact/hooks";
import { text } from "../../language/index.ts";
import { StageCanvas } from "../../screens/board/StageCanvas.tsx";
import { Chip, ChipGroup } from "../components/Chip.tsx";
import { exampleGame } from "./example-game.ts";
import { Section } from "./Section.tsx";

/** Phases in which the figures on the stage look different. */
const shown = ["choose", "listen", "evening", "rescue", "finale"] as const;

/** The figures of the board in every mood, with alarm, lights and Max, as they move from phase to phase. */
export function Stage() {
  const [phase, setPhase] = useState<(typeof shown)[number]>("choose");
  const now = exampleGame(phase);
  return (
    <Section name="stage">
      <ChipGroup label={text("design:stage")}>
        {shown.map((one) => (
          <Chip key={one} pressed={one === phase} onPress={() => setPhase(one)}>
            {text(`board:phase.${one}`)}
          </Chip>
        ))}
      </ChipGroup>
      <div class="max-gallery-stage">{now && <StageCanvas game={now} onStage={() => {}} />}</div>
    </Section>
  );
}
