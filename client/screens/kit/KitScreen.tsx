import "./kit.css";
import { useState } from "preact/hooks";
import { type Region, regions } from "../../../shared/stories/languages.ts";
import { Button } from "../../design/components/Button.tsx";
import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { Page } from "../../design/components/Page.tsx";
import { PrintSheet } from "../../design/components/PrintSheet.tsx";
import { Spheres } from "../../design/components/Spheres.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, language, type Namespace, text } from "../../language/index.ts";
import { regionOf } from "../../language/region-of.ts";
import { SavePdfButton } from "../../pdf/SavePdfButton.tsx";
import { RegionChoice } from "../parts/RegionChoice.tsx";
import { type Design, designs } from "./designs.ts";
import { HelpLines } from "./HelpLines.tsx";
import { KeyRing } from "./KeyRing.tsx";

export const namespaces: readonly Namespace[] = ["common", "kit", "pdf"];

const sentences = ["1", "2", "3"] as const;
const points = ["1", "2", "3", "4"] as const;

/** The region a link to this page names in its fragment. */
function namedRegion(): Region | undefined {
  return regions.find((region) => location.hash === `#${region}`);
}

/** The Max kit to print: two key rings and a card. What is chosen here lives in this page and nowhere else. */
export default function KitScreen() {
  const [design, setDesign] = useState<Design>(designs[0]);
  const [region, setRegion] = useState(namedRegion);
  const here = region ?? regionOf[language.value];
  return (
    <Page wide top={<TopBar title={text("kit:title")} right={<LanguageMenu />} />}>
      <div class="kit-choice">
        <p>{text("kit:lead")}</p>
        <section>
          <h2>{text("kit:design")}</h2>
          <ChipGroup label={text("kit:design")}>
            {designs.map((one) => (
              <Chip key={one.id} pressed={design === one} onPress={() => setDesign(one)}>
                <svg class="kit-swatch" viewBox="-2 -1 104 126" aria-hidden="true">
                  <path d={one.outline} fill={one.colour} />
                </svg>
                {text(`kit:shape.${one.id}`)}
              </Chip>
            ))}
          </ChipGroup>
        </section>
        <section>
          <h2>{text("kit:region.label")}</h2>
          <RegionChoice label={text("kit:region.label")} chosen={here} onChoose={setRegion} />
        </section>
        <div class="kit-actions">
          <Button kind="action" symbol="printer" onPress={() => print()}>
            {text("pdf:print")}
          </Button>
          <SavePdfButton title={text("kit:title")} />
        </div>
        <p class="kit-private">{text("kit:private")}</p>
      </div>
      <PrintSheet>
        <div class="kit-sheet" style={{ "--kit": design.colour }}>
          <div class="kit-rings">
            <KeyRing design={design} title={text("kit:ringKeep")} note={text("kit:keep")} />
            <KeyRing design={design} title={text("kit:ringGive")} note={text("kit:give")} />
          </div>
          <p class="kit-cut-note">{text("kit:cut")}</p>
          <section class="kit-card">
            <h2>{text("kit:cardTitle")}</h2>
            <ul class="kit-bubbles">
              {sentences.map((one) => (
                <li key={one}>{text(`kit:ask.${one}`)}</li>
              ))}
            </ul>
            <div class="kit-columns">
              <div>
                <h2>{text("kit:isTitle")}</h2>
                <ul class="kit-points">
                  {points.map((one) => (
                    <li key={one}>{text(`kit:is.${one}`)}</li>
                  ))}
                  <li>{text("kit:stop")}</li>
                </ul>
              </div>
              <div>
                <h2>{text("kit:help")}</h2>
                <HelpLines region={here} />
                <Spheres class="kit-spheres" />
              </div>
            </div>
          </section>
          <section class="kit-card kit-card-give">
            <h2>{text("kit:maxTitle")}</h2>
            <p>{text("kit:max")}</p>
          </section>
        </div>
      </PrintSheet>
    </Page>
  );
}
