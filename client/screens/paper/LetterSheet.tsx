import "./sheets.css";
import "./letter.css";
import type { Region } from "../../../shared/stories/languages.ts";
import { PrintSheet } from "../../design/components/PrintSheet.tsx";
import { Spheres } from "../../design/components/Spheres.tsx";
import { text } from "../../language/index.ts";
import { HelpLines } from "../kit/HelpLines.tsx";
import { Blank } from "./Blank.tsx";

const nots = ["1", "2", "3"] as const;
const tells = ["1", "2", "3", "4"] as const;

/** The letter to parents and guardians. What only the school knows is filled in by hand, on paper. */
export function LetterSheet({ region }: { region: Region }) {
  return (
    <PrintSheet>
      <article class="paper-letter">
        <header>
          <p class="paper-game">{text("common:game")}</p>
          <Spheres class="paper-spheres" />
        </header>
        <div class="paper-blanks">
          <Blank label={text("paper:letter.class")} />
          <Blank label={text("paper:letter.day")} />
        </div>
        <p>{text("paper:letter.dear")}</p>
        <p>{text("paper:letter.intro")}</p>
        <section>
          <h2>{text("paper:letter.whatTitle")}</h2>
          <p>{text("paper:letter.what")}</p>
        </section>
        <section>
          <h2>{text("paper:letter.aboutTitle")}</h2>
          <p>{text("paper:letter.about")}</p>
        </section>
        <section>
          <h2>{text("paper:letter.notTitle")}</h2>
          <ul class="paper-points">
            {nots.map((one) => (
              <li key={one}>{text(`paper:letter.not.${one}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{text("paper:letter.homeTitle")}</h2>
          <p>{text("paper:letter.home")}</p>
        </section>
        <div class="paper-columns">
          <section class="paper-warm">
            <h2>{text("paper:letter.tellTitle")}</h2>
            <ul class="paper-points">
              {tells.map((one) => (
                <li key={one}>{text(`paper:letter.tell.${one}`)}</li>
              ))}
            </ul>
          </section>
          <section class="paper-cool">
            <h2>{text("paper:letter.helpTitle")}</h2>
            <HelpLines region={region} />
          </section>
        </div>
        <section>
          <h2>{text("paper:letter.tellUsTitle")}</h2>
          <p>{text("paper:letter.tellUs")}</p>
        </section>
        <div class="paper-blanks">
          <Blank label={text("paper:letter.ask")} />
          <Blank label={text("paper:letter.reach")} />
        </div>
        <Blank label={text("paper:letter.regards")} />
        <p class="paper-foot">{text("paper:letter.foot")}</p>
      </article>
    </PrintSheet>
  );
}
