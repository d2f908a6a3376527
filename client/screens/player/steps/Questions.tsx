import { useState } from "preact/hooks";
import { questionsNow } from "../../../../shared/game/answers.ts";
import type { QuestionId } from "../../../../shared/game/questions.ts";
import { Button } from "../../../design/components/Button.tsx";
import { Progress } from "../../../design/components/Progress.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { attempt } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";
import { answersOf } from "../question-answers.ts";
import { titleOf } from "../view.ts";

/** The short questions before, after and some weeks later, one at a time; every one may be skipped. */
export function Questions({ game, own }: PlayerProps) {
  const [sent, setSent] = useState<readonly string[]>([]);
  const questions = questionsNow(game.phase);
  const open = questions.filter((id) => !own.answered.includes(id) && !sent.includes(id));
  const question = open[0];
  const title = text(titleOf("questions", game.phase));

  if (!question) {
    return (
      <Frame title={title} lead={text("player:questions.done")}>
        <section class="player-big">
          <DrawnSymbol name="check" size="5rem" />
          <h2>{text("player:questions.doneTitle")}</h2>
          <p>{text("player:questions.done")}</p>
        </section>
      </Frame>
    );
  }

  const answer = async (choice: string | null) => {
    setSent((before) => [...before, question]);
    const reply = await attempt({ type: "answer", question, choice });
    if (!reply.ok) setSent((before) => before.filter((id) => id !== question));
  };
  const at = questions.length - open.length;

  return (
    <Frame
      title={title}
      lead={`${isAboutTelling(question) ? text("questions:1.intro") : ""} ${text(`questions:${question}`)}`}
      beside={
        <>
          <Progress
            value={at}
            max={questions.length}
            label={text("player:questions.progress")}
            words={text("common:of", { count: at + 1, all: questions.length })}
          />
          <p class="player-hint">{text("player:questions.lead")}</p>
          <section class="player-section">
            {isAboutTelling(question) && <p>{text("questions:1.intro")}</p>}
            <h2>{text(`questions:${question}`)}</h2>
          </section>
        </>
      }
      step={
        <Button kind="quiet" wide onPress={() => void answer(null)}>
          {text("player:questions.skip")}
        </Button>
      }
    >
      <div class="question-answers">
        {answersOf(question).map(({ id, words }) => (
          <Button key={`${question}-${id}`} kind="quiet" wide onPress={() => void answer(id)}>
            {text(words)}
          </Button>
        ))}
      </div>
    </Frame>
  );
}

/** The first question has six parts with one beginning. */
function isAboutTelling(question: QuestionId): boolean {
  return question.startsWith("1");
}
