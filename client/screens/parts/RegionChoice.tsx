import { type Region, regions } from "../../../shared/stories/languages.ts";
import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { text } from "../../language/index.ts";

interface Props {
  /** What it is asked for, read aloud. */
  label: string;
  chosen: Region;
  onChoose: (region: Region) => void;
}

/** Where one lives: there other services help. */
export function RegionChoice({ label, chosen, onChoose }: Props) {
  return (
    <ChipGroup label={label}>
      {regions.map((region) => (
        <Chip key={region} pressed={chosen === region} onPress={() => onChoose(region)}>
          {text(`common:region.${region}`)}
        </Chip>
      ))}
    </ChipGroup>
  );
}
