import { ringOf } from "../../../shared/game/rules.ts";
import { shownSlides } from "../../../shared/game/slides.ts";
import { newcomerUrl } from "../../design/art.ts";
import { Portrait } from "../../design/components/Portrait.tsx";
import { symbolNamed } from "../../design/symbol-named.ts";
import { newcomer as newcomerOf, type PublicGame } from "../../store/index.ts";
import { SlideText } from "../debrief/SlideText.tsx";

/** The slide the class talks about. */
export function BoardDebrief({ game }: { game: PublicGame }) {
  const slide = game.slides[game.slide];
  const newcomer = newcomerOf(slide?.newcomer ?? "");
  if (!slide) return null;
  return (
    <section class="board-slide" aria-live="polite" key={game.slide}>
      {newcomer && (
        <Portrait
          picture={newcomerUrl(newcomer.id, ringOf(newcomer.mood))}
          label=""
          colour={newcomer.colour}
          symbol={symbolNamed(newcomer.symbol)}
        />
      )}
      <SlideText slide={slide} level={2} />
      {shownSlides(game.slides) > 1 && (
        <p class="board-slide-number max-number" aria-hidden="true">
          {game.slide + 1} / {shownSlides(game.slides)}
        </p>
      )}
    </section>
  );
}
