import { render } from "preact";
import { chooseLanguage } from "../../language/index.ts";
import { TimeBar } from "../../minigames/TimeBar.tsx";
import { Sentence } from "../../screens/board/Sentence.tsx";
import type { Places } from "../../stage/index.ts";
import type { Newcomer, PublicGame } from "../../store/index.ts";

/** A page with one thing that stands over a stage, without the stage and without words: keys stand in their place. */

/** A phase of a game, as far as the first caption of an evening or a rescue is about it. */
type PhaseShown = Pick<PublicGame, "phase" | "day" | "startedAt" | "endsAt" | "paused"> & {
  newcomers: Partial<Newcomer>[];
};

declare global {
  interface Window {
    /** Shows the time of a round of so many steps that begins now; answers the steps since, with fractions, at a moment (ms) of the page. */
    showTimeBar: (lasts: number) => (moment: number) => number;
    /** Shows the captions of a phase. */
    showCaptions: (phase: PhaseShown) => void;
    speakFrench: () => Promise<void>;
  }
}

const stage = document.getElementById("stage");
if (!stage) throw new Error("the page has no place for a stage");

window.showTimeBar = (lasts) => {
  const begins = performance.now();
  const stepsAt = (moment: number) => (moment - begins) / 100;
  render(<TimeBar began={0} lasts={lasts} stepsNow={() => stepsAt(performance.now())} />, stage);
  return stepsAt;
};

window.showCaptions = (phase) => {
  const places = { sentence: { x: 0, y: 0, width: 300, height: 40 }, height: 300 } as Places;
  render(<Sentence game={phase as PublicGame} news="" places={places} />, stage);
};

window.speakFrench = () => chooseLanguage("fr", { remember: false });
