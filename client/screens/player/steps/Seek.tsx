import "./seek.css";
import { adultUrl } from "../../../design/art.ts";
import { text } from "../../../language/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Frame } from "../parts/Frame.tsx";
import { NewcomerHead } from "../parts/NewcomerHead.tsx";
import type { VisitProps } from "../player.ts";

/** The circle of five: whom could the newcomer ask to be a Max, and with which sentence. */
export function Seek({ own, table, visit, newcomer, words }: VisitProps) {
  const { name } = words;
  const adult = useOptimistic(visit.adult);
  const sentence = useOptimistic(visit.sentence);
  const lead = text("player:seek.who", { name });
  return (
    <Frame
      title={text("phases:step.seek")}
      lead={lead}
      beside={
        <NewcomerHead newcomer={newcomer} name={name} heading={lead}>
          <p>{text("player:seek.hint", { name })}</p>
        </NewcomerHead>
      }
      step={
        <AgreeButton table={table} own={own} disabled={adult.value === "" || sentence.value === ""}>
          {text("player:seek.agree", { name })}
        </AgreeButton>
      }
    >
      <fieldset class="player-choices" aria-label={lead}>
        {visit.adults.map(({ id, portrait, ruledOut }) => (
          <Choice
            key={id}
            picture={adultUrl(portrait)}
            title={words.adults[id]?.who ?? ""}
            text={words.adults[id]?.about ?? ""}
            note={ruledOut ? text("player:seek.asked") : undefined}
            disabled={ruledOut}
            chosen={adult.value === id}
            onChoose={() => adult.change(id, { type: "ask", adult: id })}
          />
        ))}
      </fieldset>
      <section class="player-section seek-how">
        <h3 class="player-question">{text("player:seek.how", { name })}</h3>
        <fieldset class="player-choices" aria-label={text("player:seek.how", { name })}>
          {visit.sentences.map((id) => (
            <Choice
              key={id}
              symbol="speech-bubble"
              title={words.sentences[id]?.text ?? ""}
              chosen={sentence.value === id}
              onChoose={() => sentence.change(id, { type: "ask", sentence: id })}
            />
          ))}
        </fieldset>
      </section>
    </Frame>
  );
}
