import { Chip, ChipGroup } from "../design/components/Chip.tsx";
import { text } from "../language/index.ts";
import { lessMotion, moreContrast } from "./wishes.ts";

/** More contrast and less motion, on or off on this device. */
export function LookSwitches() {
  return (
    <ChipGroup label={text("common:look")}>
      <Chip symbol="eye" pressed={moreContrast.on.value} onPress={() => moreContrast.choose(!moreContrast.on.value)}>
        {text("common:moreContrast")}
      </Chip>
      <Chip symbol="pause" pressed={lessMotion.on.value} onPress={() => lessMotion.choose(!lessMotion.on.value)}>
        {text("common:lessMotion")}
      </Chip>
    </ChipGroup>
  );
}
