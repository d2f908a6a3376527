import "./wait.css";
import { rescueQuestions } from "../../../../shared/game/rescue.ts";
import { isWorking } from "../../../../shared/game/working.ts";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { nameList, newcomerName, type TextKey, text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { Faces } from "../../parts/Faces.tsx";
import { MinigameLesson } from "../../parts/MinigameLesson.tsx";
import { daytimeOf } from "../daytime.ts";
import { Frame } from "../parts/Frame.tsx";
import { OwnTip } from "../parts/OwnTip.tsx";
import type { PlayerProps } from "../player.ts";

const facts = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Something worth looking at while others are still busy: what was won, how everybody is, and a line about a Max. */
export function Wait(props: PlayerProps) {
  const { game, table } = props;
  const busy = game.tables.filter((one) => one.number !== table.number && isWorking(one) && one.counting > 0).length;
  const lead = text(leadOf(props));
  const fact = facts[(game.day + game.round + table.number) % facts.length] ?? "1";
  return (
    <Frame title={text(`phases:${game.phase}`)} lead={lead}>
      <Horizon time={daytimeOf(game.phase)}>
        <h2>{lead}</h2>
        <p aria-live="polite">{busy > 0 ? text("player:wait.tables", { count: busy }) : text("player:wait.soon")}</p>
        <h3 class="max-unseen">{text("player:wait.now")}</h3>
        <Faces game={game} />
      </Horizon>
      <Brought {...props} />
      <aside class="did-you-know">
        <DrawnSymbol name="idea" size="2rem" />
        <div>
          <h3>{text("player:wait.didYouKnow")}</h3>
          <p>
            <Words>{text(`player:know.${fact}`)}</Words>
          </p>
        </div>
      </aside>
    </Frame>
  );
}

/** Why the table waits: it is done, it has come too late, or its visit is none any more, or went to others. */
function leadOf({ game: { phase }, table }: PlayerProps): TextKey {
  if (table.step !== "done") return "player:wait.late";
  const isVisit = phase === "listen" || phase === "act";
  return isVisit && table.claim === "" ? "player:wait.noVisit" : "player:wait.lead";
}

/** What the table has just done, where the phase has something to show for it. */
function Brought(props: PlayerProps) {
  const { game, table } = props;
  if (table.step !== "done") return null;
  switch (game.phase) {
    case "minigame":
      return <MinigameLesson id={game.minigame} table={table} />;
    case "rescue":
      return <Rescued {...props} />;
    case "teachback":
      // A table that was new in the middle has none, nor one whose time was up before it was whole.
      return game.tips.some((tip) => tip.table === table.number) ? <OwnTip {...props} /> : null;
    default:
      return null;
  }
}

/** What was right in a rescue, and why; and that it comes out well. */
function Rescued({ game }: PlayerProps) {
  const gone = game.newcomers.filter((one) => one.gone);
  const name = nameList(gone.map(({ id }) => newcomerName(id)));
  return (
    <section class="player-section">
      <h3>{text("rescue:doneTitle")}</h3>
      <p>
        <Words>{text("rescue:done", { name })}</Words>
      </p>
      <ul class="heard-list">
        {rescueQuestions.map(({ right }, question) => {
          const number = numbered(question);
          return (
            <li key={number} class="heard-feeling heard-right">
              <p class="heard-word">
                <DrawnSymbol name="check" size="1.1rem" />
                <span>{text(`rescue:q${number}c${right}`, { name, count: gone.length })}</span>
              </p>
              <p>
                <Words>{text(`rescue:why${number}`, { name })}</Words>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The number of a rescue question as the texts name it. */
function numbered(question: number): 0 | 1 | 2 {
  return question === 0 ? 0 : question === 1 ? 1 : 2;
}
