import "./direction.css";
import { useState } from "preact/hooks";
import { text } from "../../language/index.ts";
import { bandStops, skyAt } from "../../stage/index.ts";
import { newcomerUrl } from "../art.ts";
import { Button } from "../components/Button.tsx";
import { Portrait } from "../components/Portrait.tsx";
import { Spheres } from "../components/Spheres.tsx";
import { DrawnSymbol } from "../symbols.tsx";
import { motionMs } from "../tokens.ts";
import { Section } from "./Section.tsx";

/** Hours (0..24) at which the sky is shown. */
const hours = { dawn: 6.5, noon: 12, dusk: 18.6, night: 23 } as const;
const movements = ["quick", "calm", "slow", "walk"] as const;
const sayings = ["1", "2", "3"] as const;

function skyOf(hour: number): string {
  const bands = skyAt(hour).bands.map((colour, at) => `${colour} ${(bandStops[at] ?? 1) * 100}%`);
  return `linear-gradient(${bands.join(", ")})`;
}

/** The idea everything comes from. */
export function Structure() {
  return (
    <Section name="structure">
      <div class="max-gallery-row">
        <Spheres class="max-gallery-spheres" />
        <p class="max-gallery-lead max-gallery-said">{text("design:direction.structure")}</p>
      </div>
    </Section>
  );
}

/** The sky at its hours, and a sphere by itself, with a light and with an alarm. */
export function Light() {
  return (
    <Section name="light">
      <p class="max-gallery-lead">{text("design:direction.light")}</p>
      <ul class="max-gallery-skies">
        {(["dawn", "noon", "dusk", "night"] as const).map((hour) => (
          <li key={hour}>
            <span style={{ background: skyOf(hours[hour]) }} />
            {text(`design:hour.${hour}`)}
          </li>
        ))}
      </ul>
      <p>{text("design:direction.sphere")}</p>
      <div class="max-gallery-lights">
        {(["", "lit", "alarm"] as const).map((state) => (
          <Portrait
            key={state}
            picture={newcomerUrl("kwame", state === "alarm" ? 1 : 3)}
            label=""
            colour="var(--newcomer-kwame)"
            symbol="shield"
            size="6rem"
            lit={state === "lit"}
            alarm={state === "alarm"}
          />
        ))}
      </div>
    </Section>
  );
}

/** The four times in which things move, to be tried. */
export function Motion() {
  const [there, setThere] = useState(true);
  return (
    <Section name="motion">
      <p class="max-gallery-lead">{text("design:direction.motion")}</p>
      <ul class="max-gallery-moves" data-there={there}>
        {movements.map((name) => (
          <li key={name}>
            <span>{text(`design:move.${name}`)}</span>
            <span class="max-number">{motionMs[name] / 1000} s</span>
            <span class={`max-gallery-way max-gallery-${name}`} aria-hidden="true" />
          </li>
        ))}
      </ul>
      <div class="max-gallery-row">
        <Button kind="choice" symbol="refresh" onPress={() => setThere(!there)}>
          {text("design:move.show")}
        </Button>
      </div>
    </Section>
  );
}

/** How the game speaks, and how it never does. */
export function Voice() {
  return (
    <Section name="voice">
      <p class="max-gallery-lead">{text("design:direction.voice")}</p>
      <table class="max-gallery-sayings">
        <thead>
          <tr>
            {(["so", "notSo"] as const).map((kind) => (
              <th key={kind} scope="col">
                <DrawnSymbol name={kind === "so" ? "check" : "close"} size="1.1em" /> {text(`design:say.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sayings.map((saying) => (
            <tr key={saying}>
              <td>{text(`design:say.${saying}.so`)}</td>
              <td>{text(`design:say.${saying}.notSo`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
