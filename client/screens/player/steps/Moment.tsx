import { Horizon } from "../../../design/components/Horizon.tsx";
import { text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { ExtraMoment } from "../parts/ExtraMoment.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { VisitProps } from "../player.ts";

/** Being there: a short good moment together, nothing to solve. */
export function Moment({ own, table, visit, newcomer, words }: VisitProps) {
  const lead = text("player:moment.lead");
  return (
    <Frame
      title={text("phases:step.moment")}
      lead={lead}
      step={
        <AgreeButton table={table} own={own}>
          {text("common:goOn")}
        </AgreeButton>
      }
    >
      {visit.extra && <ExtraMoment extra={visit.extra} />}
      <Horizon time="day">
        <NewcomerPicture newcomer={newcomer} name={words.name} size="min(11rem, 60vw)" lit />
      </Horizon>
      <section class="player-big">
        <h2>{words.name}</h2>
        <p class="player-story">
          <Words>{words.moments[visit.moment] ?? ""}</Words>
        </p>
      </section>
    </Frame>
  );
}
