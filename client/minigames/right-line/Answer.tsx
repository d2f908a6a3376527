import { letterById } from "../../../shared/minigames/right-line/letters.ts";
import type { Latest } from "../../../shared/minigames/right-line/state.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { deskLooks } from "../../stage/minigames/right-line/desks.ts";
import { deskName } from "./desk-name.ts";
import { letterWords } from "./Letters.tsx";

/** What the last desk said that took a letter: why it helps, who helps even better, or that it passes it on. */
export function Answer({ latest }: { latest: Latest }) {
  return (
    <section
      key={latest.count}
      class={`minigame-answer line-answer${latest.how === "passes" ? "" : " minigame-answer-right"}`}
    >
      <p class="minigame-answer-words">
        <DrawnSymbol name={deskLooks[latest.desk].symbol} size="1.3rem" />
        <span>{text(`right-line:ending.${latest.how}`, { desk: deskName(latest.desk).said })}</span>
      </p>
      {latest.how !== "passes" && <p class="line-quote">{letterWords(latest.text, "says")}</p>}
      <Reason latest={latest} />
    </section>
  );
}

/** The same in one text, for those who hear it. */
export function answerWords(latest: Latest): string {
  const { desk, how } = latest;
  return [`${text(`right-line:ending.${how}`, { desk: deskName(desk).said })}.`, ...reasons(latest)].join(" ");
}

function Reason({ latest }: { latest: Latest }) {
  const [first, ...more] = reasons(latest);
  const isNamed = latest.how === "fits" || latest.how === "late";
  return (
    <>
      <p class={isNamed ? "line-even" : ""}>{first}</p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** Why, in one or two sentences; what names a number comes first. */
function reasons({ text: id, desk, how }: Latest): string[] {
  const { best } = letterById(id);
  const why = letterWords(id, "why");
  switch (how) {
    case "best":
      return [why];
    case "fits":
      return [text("right-line:even", { desk: deskName(best).said }), why];
    case "detour":
      return desk === best ? [text("right-line:detour"), why] : [text("right-line:detour")];
    case "late":
      return [text("right-line:late"), why];
    case "passes":
      return [text(`right-line:passes.${desk}`)];
    default:
      return how satisfies never;
  }
}
