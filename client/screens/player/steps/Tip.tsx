import "./tip.css";
import { useState } from "preact/hooks";
import { tipBlocks } from "../../../../shared/game/tips.ts";
import { avatarUrl } from "../../../design/art.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { Glad } from "../../../design/components/Glad.tsx";
import { Scene } from "../../../design/components/Scene.tsx";
import { text } from "../../../language/index.ts";
import { seatsAt, useOptimistic } from "../../../store/index.ts";
import { blockWords, tipSlots } from "../../parts/tip-words.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Frame } from "../parts/Frame.tsx";
import { TipNote } from "../parts/TipNote.tsx";
import type { PlayerProps } from "../player.ts";

/** The table's tip for a younger class: a note with three gaps, filled one at a time with a block of each slot. */
export function Tip({ own, table }: PlayerProps) {
  const tip = useOptimistic(own.tip);
  const gap = tipSlots.find((slot) => !tip.value[slot]);
  const [slot, setSlot] = useState(gap ?? 0);
  const isWhole = gap === undefined;
  const lead = text("player:tip.lead");
  const authors = seatsAt(table.number);
  const choose = (block: string) => {
    const chosen = tipSlots.map((one) => (one === slot ? block : (tip.value[one] ?? "")));
    tip.change(chosen, { type: "tip", slot, block });
    setSlot(tipSlots.find((one) => !chosen[one]) ?? slot);
  };
  return (
    <Frame
      title={text("phases:teachback")}
      lead={lead}
      beside={
        <Scene
          place="class"
          figure={
            <Glad of={isWhole}>
              {authors.map(({ id, avatar }) => (
                <img
                  key={id}
                  class="tip-author"
                  src={avatarUrl(avatar)}
                  alt=""
                  width="144"
                  height="144"
                  style={{ "--authors": `${authors.length}` }}
                />
              ))}
            </Glad>
          }
          heading={lead}
          low
        >
          <TipNote tip={tip.value} slot={slot} onOpen={setSlot} />
        </Scene>
      }
      step={
        isWhole && (
          <AgreeButton table={table} own={own}>
            {text("player:tip.agree")}
          </AgreeButton>
        )
      }
    >
      <section key={slot} class="tip-blocks">
        <ChipGroup label={text(`tips:lead.${slot}`)}>
          {tipBlocks[slot].map((block) => (
            <Chip key={block} pressed={tip.value[slot] === block} onPress={() => choose(block)}>
              {blockWords(block)}
            </Chip>
          ))}
        </ChipGroup>
      </section>
    </Frame>
  );
}
