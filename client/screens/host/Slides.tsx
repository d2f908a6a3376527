import { ringOf } from "../../../shared/game/rules.ts";
import { shownSlides, slidesLeft } from "../../../shared/game/slides.ts";
import { Button } from "../../design/components/Button.tsx";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { text } from "../../language/index.ts";
import { attempt, newcomer as newcomerOf, type PublicGame } from "../../store/index.ts";
import { SlideText } from "../debrief/SlideText.tsx";
import { NextButton } from "./NextButton.tsx";
import { SlideNotes } from "./SlideNotes.tsx";
import { goOnToSlide } from "./steps.ts";

/** The slide the board shows, with the way to the one before and after. */
export function Slides({ game }: { game: PublicGame }) {
  const slide = game.slides[game.slide];
  const newcomer = newcomerOf(slide?.newcomer ?? "");
  if (!slide) return <p>{text("host:noSlides")}</p>;
  return (
    <section class="host-slides" aria-labelledby="host-slides">
      <div class="host-table-head">
        <h2 id="host-slides">{text("host:slides")}</h2>
        <p class="host-ready">{text("host:slideOf", { count: game.slide + 1, all: shownSlides(game.slides) })}</p>
      </div>
      <div class="host-slide" aria-live="polite">
        {newcomer && <NewcomerPortrait newcomer={newcomer} ring={ringOf(newcomer.mood)} size="5rem" />}
        <SlideText slide={slide} />
      </div>
      <SlideNotes slide={slide} />
    </section>
  );
}

/** The big step of a debrief that has more to show. */
export function NextSlideButton({ game }: { game: PublicGame }) {
  return (
    <Button kind="action" wide symbol="arrow-right" symbolLast onPress={() => void goOnToSlide(game.slide + 1)}>
      {text("host:nextSlide")}
    </Button>
  );
}

/** Beside the big step: to the slide before, and out of the debrief while slides are left. */
export function SlideSteps({ game }: { game: PublicGame }) {
  if (shownSlides(game.slides) < 2) return null;
  return (
    <div class="host-slide-steps">
      <Button
        kind="quiet"
        symbol="arrow-left"
        disabled={game.slide === 0}
        onPress={() => void attempt({ type: "slide", index: game.slide - 1 })}
      >
        {text("host:previousSlide")}
      </Button>
      {slidesLeft(game) > 0 && <NextButton game={game} quiet />}
    </div>
  );
}
