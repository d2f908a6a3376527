import "./sheets.css";
import "./disclosure.css";
import type { Region } from "../../../shared/stories/languages.ts";
import { PrintSheet } from "../../design/components/PrintSheet.tsx";
import { text } from "../../language/index.ts";
import { HelpLines } from "../kit/HelpLines.tsx";
import { Blank } from "./Blank.tsx";
import { NumberedSteps } from "./NumberedSteps.tsx";

const steps = ["1", "2", "3", "4", "5"] as const;
const sentences = ["1", "2", "3"] as const;

/** What to do when a child tells something, as two A5 cards: one for whoever leads, one for whoever helps. */
export function DisclosureSheet({ region }: { region: Region }) {
  return (
    <PrintSheet lying>
      <div class="paper-lying">
        <div class="paper-halves">
          <DisclosureCard region={region} />
          <span class="paper-cut" />
          <DisclosureCard region={region} />
        </div>
      </div>
    </PrintSheet>
  );
}

/** The words of the care gate, to keep at hand. */
function DisclosureCard({ region }: { region: Region }) {
  return (
    <article class="paper-disclosure">
      <h2>{text("host:gate.tellTitle")}</h2>
      <section>
        <h3>{text("paper:disclosure.sayTitle")}</h3>
        <ul class="paper-bubbles">
          {sentences.map((one) => (
            <li key={one}>{text(`paper:disclosure.say.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{text("paper:disclosure.doTitle")}</h3>
        <NumberedSteps sentences={steps.map((one) => text(`host:gate.do.${one}`))} />
      </section>
      <p>{text("paper:disclosure.after")}</p>
      <p class="paper-warm">{text("paper:disclosure.plenary")}</p>
      <section class="paper-cool">
        <h3>{text("paper:disclosure.helpTitle")}</h3>
        <HelpLines region={region} />
      </section>
      <div class="paper-stack">
        <Blank label={text("paper:disclosure.person")} />
        <Blank label={text("paper:disclosure.phone")} />
        <Blank label={text("paper:disclosure.place")} />
      </div>
    </article>
  );
}
