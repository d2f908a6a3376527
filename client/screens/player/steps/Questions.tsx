import "./questions.css";
import { useState } from "preact/hooks";
import { questionsNow } from "../../../../shared/game/answers.ts";
import type { QuestionId } from "../../../../shared/game/questions.ts";
import { avatarUrl } from "../../../design/art.ts";
import { Button } from "../../../design/components/Button.tsx";
import { Glad } from "../../../design/components/Glad.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { Spheres } from "../../../design/components/Spheres.tsx";
import { spheres } from "../../../design/structure.ts";
import { text } from "../../../language/index.ts";
import { attempt } from "../../../store/index.ts";
import { answersOf } from "../../parts/question-answers.ts";
import { daytimeOf } from "../daytime.ts";
import { isMeantFor } from "../double-press.ts";
import { Answer } from "../parts/Answer.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

/** The short questions before, after and some weeks later, asked one at a time by one's own animal; every one may be skipped. */
export function Questions({ game, own, seat }: PlayerProps) {
  const [sent, setSent] = useState<readonly string[]>([]);
  const questions = questionsNow(game.phase);
  const open = questions.filter((id) => !own.answered.includes(id) && !sent.includes(id));
  const question = open[0];
  const title = text(`phases:${game.phase}`);
  const time = daytimeOf(game.phase);
  const animal = <img class="question-animal" src={avatarUrl(seat.avatar)} alt="" width="144" height="144" />;

  if (!question) {
    return (
      <Frame title={title} lead={text("player:questions.done")}>
        <Horizon time={time}>
          <h2>{text("player:questions.doneTitle")}</h2>
          <p>{text("player:questions.done")}</p>
          <Glad of>
            {animal}
            <Spheres class="question-spheres question-spheres-done" />
          </Glad>
        </Horizon>
      </Frame>
    );
  }

  const answer = async (choice: string | null) => {
    if (!isMeantFor(question)) return;
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
          <Horizon time={time} low>
            <div class="question-asker">
              {animal}
              <p>{text("player:questions.lead")}</p>
              <Spheres class="question-spheres" lit={Math.ceil((at / questions.length) * spheres.length)} />
            </div>
          </Horizon>
          <section class="question-asked" key={question}>
            <p class="question-count max-number">
              <span class="max-unseen">{text("player:questions.progress")} </span>
              {text("common:of", { count: at + 1, all: questions.length })}
            </p>
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
        {answersOf(question).map(({ id, words, ...drawn }) => (
          <Answer key={`${question}-${id}`} {...drawn} onPress={() => void answer(id)}>
            {text(words)}
          </Answer>
        ))}
      </div>
    </Frame>
  );
}

/** The first question has six parts with one beginning. */
function isAboutTelling(question: QuestionId): boolean {
  return question.startsWith("1");
}
