import "./result.css";
import { symbolNamed } from "../../../design/symbol-named.ts";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { easyReading, Words } from "../../../reading/index.ts";
import { cardWords } from "../../parts/card-words.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Frame } from "../parts/Frame.tsx";
import { LittleByLittle } from "../parts/LittleByLittle.tsx";
import { MoodChange } from "../parts/MoodChange.tsx";
import { SceneHead } from "../parts/SceneHead.tsx";
import { TrustLine } from "../parts/TrustLine.tsx";
import type { VisitProps } from "../player.ts";

/** What happens, in one picture each, and why. */
export function Result({ own, table, visit, newcomer, words }: VisitProps) {
  const { name } = words;
  const lead = text("player:result.lead", { name });
  const mood = (
    <MoodChange key="mood" name={name} before={visit.moodBefore} after={visit.moodAfter} newcomer={newcomer} />
  );
  return (
    <Frame
      title={text("phases:step.result")}
      lead={lead}
      beside={
        <SceneHead visit={visit} newcomer={newcomer} words={words} heading={lead} low>
          <TrustLine trust={newcomer.trust} words={words} />
        </SceneHead>
      }
      // The easy way it is the last part of what is read one by one.
      below={!easyReading.value && mood}
      step={
        <AgreeButton table={table} own={own}>
          {text("player:heard.goOn")}
        </AgreeButton>
      }
    >
      <LittleByLittle
        parts={[
          visit.played.length === 0 && <p>{text("player:result.nothing", { name })}</p>,
          ...visit.played.map((played) => <Played key={played.card} {...played} visit={visit} words={words} />),
          easyReading.value && mood,
        ]}
      />
    </Frame>
  );
}

/** What came of one card, and why. */
function Played({
  card,
  outcome,
  visit,
  words,
}: VisitProps["visit"]["played"][number] & Pick<VisitProps, "visit" | "words">) {
  const said = cardWords(words, visit.chapter, card);
  if (!said) return null;
  const symbol = visit.cards.find((one) => one.id === card)?.symbol ?? "";
  return (
    <article class={`result-card result-${outcome}`}>
      <h3>
        <DrawnSymbol name={symbolNamed(symbol)} />
        {said.text}
      </h3>
      <p class="player-story">
        <Words>{outcome === "early" ? (said.early ?? said.then) : said.then}</Words>
      </p>
      <p class="result-why">
        <DrawnSymbol name="idea" size="1.3rem" />
        <span>
          <span class="max-unseen">{text("player:result.why")}: </span>
          <Words>{said.why}</Words>
        </span>
      </p>
    </article>
  );
}
