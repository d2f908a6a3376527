import { text } from "../../language/index.ts";
import { contrast, textPairs } from "../contrast.ts";
import { type ColourName, colours, highContrastColours } from "../tokens.ts";
import { Section } from "./Section.tsx";

interface Props {
  highContrast: boolean;
}

/** Every colour, and every text that may stand on one with its contrast. */
export function Colours({ highContrast }: Props) {
  const values: Record<ColourName, string> = highContrast ? { ...colours, ...highContrastColours } : colours;
  return (
    <Section title={text("design:colours")}>
      <ul class="max-gallery-colours">
        {Object.entries(values).map(([name, value]) => (
          <li key={name}>
            <span style={{ background: `var(--${name})` }} />
            {name}
            <small class="max-number">{value}</small>
          </li>
        ))}
      </ul>
      <h3>{text("design:pairs")}</h3>
      <ul class="max-gallery-pairs">
        {textPairs.map(({ text: ink, background }) => (
          <li key={`${ink} ${background}`} style={{ color: `var(--${ink})`, background: `var(--${background})` }}>
            <strong class="max-number">{contrast(values[ink], values[background]).toFixed(1)}</strong>
            {ink}, {background}
          </li>
        ))}
      </ul>
    </Section>
  );
}
