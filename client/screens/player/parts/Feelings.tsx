import { rules } from "../../../../shared/game/rules.ts";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { text } from "../../../language/index.ts";
import { refuse, useOptimistic } from "../../../store/index.ts";
import type { VisitProps } from "../player.ts";

/** The six feelings; the table picks two, each child may tap. */
export function Feelings({ visit, words }: Pick<VisitProps, "visit" | "words">) {
  const picked = useOptimistic(visit.picked);
  const tap = (feeling: string) => {
    const on = !picked.value.includes(feeling);
    // What another child has picked is only put back by a tap on it.
    if (on && picked.value.length >= rules.feelings.picked) return refuse("tooMany");
    picked.change(on ? [...picked.value, feeling] : picked.value.filter((one) => one !== feeling), {
      type: "feel",
      feeling,
      on,
    });
  };
  return (
    <>
      <p class="player-hint">{text("player:listen.pick")}</p>
      <ChipGroup label={text("player:listen.feelings")}>
        {visit.feelings.map((feeling) => (
          <Chip key={feeling} pressed={picked.value.includes(feeling)} onPress={() => tap(feeling)}>
            {words.feelings[feeling] ?? ""}
          </Chip>
        ))}
      </ChipGroup>
    </>
  );
}
