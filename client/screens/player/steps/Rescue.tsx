import "./rescue.css";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { nameList, newcomerName, text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { useOptimistic } from "../../../store/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { AgreeButton } from "../parts/AgreeButton.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Frame } from "../parts/Frame.tsx";
import { LittleByLittle } from "../parts/LittleByLittle.tsx";
import type { PlayerProps } from "../player.ts";

const three = [0, 1, 2] as const;

/** How large a portrait is where one, few or many have gone. */
const sizes = [
  { most: 1, size: "6rem" },
  { most: 3, size: "4.75rem" },
] as const;

/** Somebody has gone: what do we know, whom do we tell at once, what is 116 000 for. */
export function Rescue({ game, own, table }: PlayerProps) {
  const gone = game.newcomers.filter((one) => one.gone);
  const names = gone.map(({ id }) => newcomerName(id));
  const name = nameList(names);
  const answers = useOptimistic(own.rescueAnswers);
  const size = sizes.find(({ most }) => gone.length <= most)?.size ?? "3.5rem";
  const title = text("rescue:title", { name, count: gone.length });
  return (
    <Frame
      title={text("phases:rescue")}
      lead={names.includes("") ? "" : `${title}. ${text("rescue:lead")}`}
      beside={
        gone.length > 0 && (
          <Horizon time="night" low>
            <div class="rescue-gone">
              {gone.map((one) => (
                <NewcomerPicture key={one.id} newcomer={one} name={newcomerName(one.id)} size={size} lit />
              ))}
            </div>
            <h2>{title}</h2>
            <p>
              <Words>{text("rescue:lead")}</Words>
            </p>
          </Horizon>
        )
      }
      step={
        <AgreeButton table={table} own={own} disabled={three.some((question) => (answers.value[question] ?? -1) < 0)}>
          {text("rescue:agree")}
        </AgreeButton>
      }
    >
      <LittleByLittle
        parts={three.map((question) => (
          <section key={question} class="player-section rescue-question">
            <h3 class="player-question">
              <DrawnSymbol name={(["search", "adult-and-child", "phone"] as const)[question]} size="1.4rem" />
              {text(`rescue:q${question}`)}
            </h3>
            <fieldset class="player-choices" aria-label={text(`rescue:q${question}`)}>
              {three.map((choice) => (
                <Choice
                  key={choice}
                  title={text(`rescue:q${question}c${choice}`, { name, count: gone.length })}
                  chosen={answers.value[question] === choice}
                  onChoose={() =>
                    answers.change(
                      three.map((one) => (one === question ? choice : (answers.value[one] ?? -1))),
                      { type: "answerRescue", question, choice },
                    )
                  }
                />
              ))}
            </fieldset>
          </section>
        ))}
      />
    </Frame>
  );
}
