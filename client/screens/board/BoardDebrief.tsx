import { ringOf } from "../../../shared/game/rules.ts";
import { shownSlides } from "../../../shared/game/slides.ts";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { newcomer as newcomerOf, type PublicGame } from "../../store/index.ts";
import { SlideText } from "../debrief/SlideText.tsx";
import { useFit } from "./use-fit.ts";

/** Part of the board's height that a slide may take. */
const most = 0.8;

/** The slide the class talks about. */
export function BoardDebrief({ game }: { game: PublicGame }) {
  const fit = useFit(most);
  const slide = game.slides[game.slide];
  const newcomer = newcomerOf(slide?.newcomer ?? "");
  if (!slide) return null;
  return (
    <div class="board-slides" aria-live="polite">
      <section class="board-slide" key={game.slide} ref={fit}>
        {newcomer && <NewcomerPortrait newcomer={newcomer} ring={ringOf(newcomer.mood)} />}
        <SlideText slide={slide} level={2} />
        {shownSlides(game.slides) > 1 && (
          <p class="board-slide-number max-number" aria-hidden="true">
            {game.slide + 1} / {shownSlides(game.slides)}
          </p>
        )}
      </section>
    </div>
  );
}
