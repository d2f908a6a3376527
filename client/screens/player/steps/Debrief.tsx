import { shownSlides } from "../../../../shared/game/slides.ts";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { newcomerName, text } from "../../../language/index.ts";
import { newcomer as newcomerOf } from "../../../store/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

/** The slide the class talks about, in small: the big one is on the board. */
export function Debrief({ game }: PlayerProps) {
  const slide = game.slides[game.slide];
  const newcomer = newcomerOf(slide?.newcomer ?? "");
  const name = newcomerName(slide?.newcomer ?? "");
  const all = shownSlides(game.slides);
  const lead = text("player:debrief.lead");
  const question = slide ? text(`player:debrief.${slide.kind}`, { name }) : lead;
  return (
    <Frame title={text("phases:debrief")} lead={question}>
      <Horizon time="evening">
        {newcomer ? (
          <NewcomerPicture newcomer={newcomer} name={name} size="min(11rem, 60vw)" lit />
        ) : (
          <span class="player-medal">
            <DrawnSymbol name="speech-bubble" size="4rem" />
          </span>
        )}
      </Horizon>
      <section class="player-big">
        <h2>{question}</h2>
        {slide && <p>{lead}</p>}
        {all > 1 && <p class="player-hint">{text("player:debrief.slide", { count: game.slide + 1, all })}</p>}
      </section>
    </Frame>
  );
}
