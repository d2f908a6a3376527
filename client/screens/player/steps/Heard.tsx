import "./heard.css";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Frame } from "../parts/Frame.tsx";
import { NewcomerHead } from "../parts/NewcomerHead.tsx";
import { TrustLine } from "../parts/TrustLine.tsx";
import type { VisitProps } from "../player.ts";

/** Which feelings it was, and why: each reason points at the clues. */
export function Heard({ own, table, visit, newcomer, words }: VisitProps) {
  const { name } = words;
  const reasons = words.chapters[visit.chapter]?.feelings ?? {};
  const missed = visit.feelings.filter(
    (feeling) => visit.feelingFits[feeling] === "right" && !visit.picked.includes(feeling),
  );
  const lead = text(visit.recognised ? "player:heard.both" : "player:heard.notBoth", { name });
  const feeling = (id: string, note: string, fit: "right" | "near" | "wrong") => (
    <li key={id} class={`heard-feeling heard-${fit}`}>
      <p class="heard-word">
        <DrawnSymbol name={fit === "right" ? "check" : fit === "near" ? "info" : "close"} size="1.1rem" />
        <span>
          {words.feelings[id]} <small>{note}</small>
        </span>
      </p>
      <p>
        <Words>{reasons[id] ?? ""}</Words>
      </p>
    </li>
  );
  return (
    <Frame
      title={text("phases:step.heard")}
      lead={lead}
      beside={
        <NewcomerHead newcomer={newcomer} name={name} heading={lead}>
          <TrustLine trust={newcomer.trust} words={words} />
        </NewcomerHead>
      }
      step={
        <AgreeButton table={table} own={own}>
          {text("player:heard.goOn")}
        </AgreeButton>
      }
    >
      <ul class="heard-list">
        {visit.picked.map((id) => {
          const fit = visit.feelingFits[id] ?? "wrong";
          return feeling(id, text(`player:heard.${fit}`), fit);
        })}
      </ul>
      {missed.length > 0 && (
        <section class="player-section">
          <h3>{text("player:heard.missed", { name })}</h3>
          <ul class="heard-list">{missed.map((id) => feeling(id, "", "right"))}</ul>
        </section>
      )}
    </Frame>
  );
}
