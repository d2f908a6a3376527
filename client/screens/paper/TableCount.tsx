import { rules } from "../../../shared/game/rules.ts";
import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { text } from "../../language/index.ts";

const numbers = Array.from({ length: rules.tables.most }, (_, at) => at + 1);

/** How many tables there will be. */
export function TableCount({ tables, set }: { tables: number; set: (tables: number) => void }) {
  return (
    <section class="paper-options">
      <h2>{text("paper:tableCount")}</h2>
      <ChipGroup label={text("paper:tableCount")}>
        {numbers.map((number) => (
          <Chip key={number} pressed={tables === number} onPress={() => set(number)}>
            <span class="max-number">{number}</span>
          </Chip>
        ))}
      </ChipGroup>
    </section>
  );
}
