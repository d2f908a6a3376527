import { tipBlocks } from "../../../../shared/game/tips.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";
import { blockWords, tipSentence } from "../tip-words.ts";

const slots = [0, 1, 2] as const;

/** The table's tip for a younger class, built from one block of each slot. */
export function Tip({ own, table }: PlayerProps) {
  const tip = useOptimistic(own.tip);
  const lead = text("player:tip.lead");
  const choose = (slot: number, block: string) =>
    tip.change(
      slots.map((one) => (one === slot ? block : (tip.value[one] ?? ""))),
      { type: "tip", slot, block },
    );
  return (
    <Frame
      title={text("phases:teachback")}
      lead={lead}
      beside={
        <>
          <h2>{lead}</h2>
          <blockquote class="own-tip" aria-live="polite">
            <p>{tipSentence(tip.value)}</p>
          </blockquote>
        </>
      }
      step={
        <AgreeButton table={table} own={own} disabled={slots.some((slot) => !tip.value[slot])}>
          {text("player:tip.agree")}
        </AgreeButton>
      }
    >
      {slots.map((slot) => (
        <section key={slot} class="player-section">
          <h3>{text(`tips:lead.${slot}`)}</h3>
          <ChipGroup label={text(`tips:lead.${slot}`)}>
            {tipBlocks[slot].map((block) => (
              <Chip key={block} pressed={tip.value[slot] === block} onPress={() => choose(slot, block)}>
                {blockWords(block)}
              </Chip>
            ))}
          </ChipGroup>
        </section>
      ))}
    </Frame>
  );
}
