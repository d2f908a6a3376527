import { storyWords, text } from "../../../language/index.ts";
import { newcomer as newcomerOf } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps, VisitProps } from "../player.ts";
import { playerView, titleOf } from "../view.ts";
import { Heard } from "./Heard.tsx";
import { HelpChoice } from "./HelpChoice.tsx";
import { Helped } from "./Helped.tsx";
import { Listen } from "./Listen.tsx";
import { Mark } from "./Mark.tsx";
import { Moment } from "./Moment.tsx";
import { Result } from "./Result.tsx";
import { Seek } from "./Seek.tsx";
import { Sought } from "./Sought.tsx";
import { Talk } from "./Talk.tsx";
import { Wait } from "./Wait.tsx";

/** The table's visit to a newcomer, step by step. A child who came too late for it looks on. */
export function Visit(props: PlayerProps) {
  const { visit } = props.own;
  const newcomer = newcomerOf(visit?.newcomer ?? "");
  const words = storyWords(visit?.newcomer ?? "");
  const view = playerView(props.game.phase, props.table.step);
  if (!visit || !newcomer) return <Wait {...props} />;
  if (!words) {
    return (
      <Frame title={text(titleOf(view, props.game.phase))} lead="">
        <p>{text("common:moment")}</p>
      </Frame>
    );
  }
  const visitProps: VisitProps = { ...props, visit, newcomer, words };
  // A new visit begins with everything covered and nothing opened.
  const key = `${visit.newcomer}/${visit.chapter}/${props.game.day}/${props.game.round}`;
  switch (view) {
    case "listen":
      return <Listen key={key} {...visitProps} />;
    case "heard":
      return <Heard key={key} {...visitProps} />;
    case "moment":
      return <Moment key={key} {...visitProps} />;
    case "mark":
      return <Mark key={key} {...visitProps} />;
    case "talk":
      return <Talk key={key} {...visitProps} />;
    case "result":
      return <Result key={key} {...visitProps} />;
    case "seek":
      return <Seek key={key} {...visitProps} />;
    case "sought":
      return <Sought key={key} {...visitProps} />;
    case "help":
      return <HelpChoice key={key} {...visitProps} />;
    case "helped":
      return <Helped key={key} {...visitProps} />;
    default:
      return <Wait {...props} />;
  }
}
