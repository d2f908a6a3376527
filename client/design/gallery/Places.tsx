import { text } from "../../language/index.ts";
import { newcomerUrl, placeNames } from "../art.ts";
import { Portrait } from "../components/Portrait.tsx";
import { Scene } from "../components/Scene.tsx";
import { Section } from "./Section.tsx";

/** Every place a scene can play in. */
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
      </div>
    </Section>
  );
}
