import { text } from "../../language/index.ts";
import { newcomerUrl, placeNames } from "../art.ts";
import { type Daytime, Horizon } from "../components/Horizon.tsx";
import { Portrait } from "../components/Portrait.tsx";
import { Scene } from "../components/Scene.tsx";
import { Section } from "./Section.tsx";

const daytimes: readonly Daytime[] = ["morning", "day", "evening", "night", "dawn"];

/** Every place a scene can play in, and the village at every hour. */
export function Places() {
  return (
    <Section name="places">
      <div class="max-gallery-places">
        {placeNames.map((place) => (
          <Scene
            key={place}
            place={place}
            heading={text(`design:place.${place}`)}
            figure={
              <Portrait
                picture={newcomerUrl("kwame", 3)}
                label=""
                colour="var(--newcomer-kwame)"
                symbol="shield"
                size="5rem"
              />
            }
          />
        ))}
        {daytimes.map((time) => (
          <Horizon key={time} time={time}>
            <Portrait
              picture={newcomerUrl("fien", 4)}
              label=""
              colour="var(--newcomer-fien)"
              symbol="rucksack"
              size="7rem"
              lit={time === "dawn"}
            />
          </Horizon>
        ))}
      </div>
    </Section>
  );
}
