import type { VisitView } from "../../../../shared/game/views.ts";
import { type AdultLook, adultUrl } from "../../../design/art.ts";
import { Glad } from "../../../design/components/Glad.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { Portrait } from "../../../design/components/Portrait.tsx";
import { type TextKey, text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { VisitProps } from "../player.ts";

interface Answer {
  heading: TextKey;
  look: AdultLook;
  /** What the adult says or does, and why it is so. */
  said: string;
  why: string;
}

/** What the adult answered, and why this person or these words fit or not. */
export function Sought({ game, own, table, visit, newcomer, words }: VisitProps) {
  const { name } = words;
  const answer = answerOf(visit, words);
  const portrait = visit.adults.find((one) => one.id === visit.adult)?.portrait;
  const nothing = game.day < game.days ? "player:sought.nothing" : "player:sought.nothingLast";
  const lead = text(answer?.heading ?? nothing, { name });
  return (
    <Frame
      title={text("phases:step.sought")}
      lead={lead}
      beside={
        <Horizon time={visit.sought === "found" ? "dawn" : "day"}>
          <Glad of={visit.sought === "found"}>
            {portrait && (
              <Portrait
                picture={adultUrl(portrait, answer?.look ?? "kind")}
                label={words.adults[visit.adult]?.who ?? ""}
                colour={newcomer.colour}
                size="min(9.5rem, 44vw)"
                lit={visit.sought === "found"}
              />
            )}
            <NewcomerPicture newcomer={newcomer} name={name} size="min(7rem, 32vw)" lit={visit.sought === "found"} />
          </Glad>
        </Horizon>
      }
      step={
        <AgreeButton table={table} own={own}>
          {text("player:heard.goOn")}
        </AgreeButton>
      }
    >
      <section class="player-big">
        <h2>{lead}</h2>
        {answer && (
          <>
            <p class="player-story">
              <Words>{answer.said}</Words>
            </p>
            <p class="player-hint">
              <Words>{answer.why}</Words>
            </p>
          </>
        )}
        {visit.sought === "found" && (
          <p class="player-story">
            <Words>{words.hasMax}</Words>
          </p>
        )}
      </section>
    </Frame>
  );
}

function answerOf(visit: VisitView, words: VisitProps["words"]): Answer | undefined {
  const adult = words.adults[visit.adult];
  if (!adult) return undefined;
  switch (visit.sought) {
    case "":
      return undefined;
    case "found":
      return { heading: "player:sought.found", look: "glad", said: adult.answer, why: adult.why };
    case "notNow":
      return {
        heading: "player:sought.notNow",
        look: "busy",
        said: adult.notNow ?? adult.answer,
        why: text("player:sought.next"),
      };
    case "words":
      return {
        heading: "player:sought.words",
        look: "kind",
        said: text("player:sought.said", { name: words.name, sentence: words.sentences[visit.sentence]?.text ?? "" }),
        why: words.sentences[visit.sentence]?.why ?? "",
      };
    case "less":
      return { heading: "player:sought.less", look: "kind", said: adult.answer, why: adult.why };
    case "never":
      return { heading: "player:sought.never", look: "kind", said: adult.answer, why: adult.why };
    default:
      return visit.sought satisfies never;
  }
}
