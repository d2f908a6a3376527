import { buttonPlaces, buttonsPlace, placeButtons } from "../design/buttons-place.ts";
import { Chip, ChipGroup } from "../design/components/Chip.tsx";
import { text } from "../language/index.ts";

/** Where a page has its buttons on this device: where its hands reach them. */
export function ButtonsPlace() {
  return (
    <>
      <p aria-hidden="true">{text("common:buttons.where")}</p>
      <ChipGroup label={text("common:buttons.where")}>
        {buttonPlaces.map((place) => (
          <Chip key={place} pressed={buttonsPlace.value === place} onPress={() => placeButtons(place)}>
            {text(`common:buttons.${place}`)}
          </Chip>
        ))}
      </ChipGroup>
    </>
  );
}
