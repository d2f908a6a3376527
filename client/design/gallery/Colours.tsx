import { text } from "../../language/index.ts";
import { contrast, textPairs } from "../contrast.ts";
import { type ColourName, colours, highContrastColours } from "../tokens.ts";
import { Section } from "./Section.tsx";

/** Both palettes: every colour, and every text that may stand on one with its contrast. */
export function Colours() {
  return (
    <Section name="colours">
      <Palette values={colours} />
      <h3>{text("design:contrast")}</h3>
      <Palette values={{ ...colours, ...highContrastColours }} />
    </Section>
  );
}

function Palette({ values }: { values: Record<ColourName, string> }) {
  return (
    <>
      <ul class="max-gallery-colours">
        {Object.entries(values).map(([name, value]) => (
          <li key={name}>
            <span style={{ background: value }} />
            {name}
            <small class="max-number">{value}</small>
          </li>
        ))}
      </ul>
      <h3>{text("design:pairs")}</h3>
      <ul class="max-gallery-pairs">
        {textPairs.map(({ text: ink, background }) => (
          <li key={`${ink} ${background}`} style={{ color: values[ink], background: values[background] }}>
            <strong class="max-number">{contrast(values[ink], values[background]).toFixed(1)}</strong>
            {ink}, {background}
          </li>
        ))}
      </ul>
    </>
  );
}
