import type { ComponentType } from "preact";
import type { Step } from "../../../../shared/game/state.ts";
import { storyWords, text } from "../../../language/index.ts";
import { newcomer as newcomerOf } from "../../../store/index.ts";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps, VisitProps } from "../player.ts";
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

const steps = {
  listen: Listen,
  heard: Heard,
  moment: Moment,
  mark: Mark,
  talk: Talk,
  result: Result,
  seek: Seek,
  sought: Sought,
  help: HelpChoice,
  helped: Helped,
} as const satisfies Partial<Record<Step, ComponentType<VisitProps>>>;

function isOfVisit(step: Step): step is keyof typeof steps {
  return step in steps;
}

/** The table's visit to a newcomer, step by step. A child who came too late for it looks on. */
export function Visit(props: PlayerProps) {
  const { visit } = props.own;
  const { step } = props.table;
  const newcomer = newcomerOf(visit?.newcomer ?? "");
  const words = storyWords(visit?.newcomer ?? "");
  if (!visit || !newcomer || !isOfVisit(step)) return <Wait {...props} />;
  if (!words) {
    return (
      <Frame title={text(`phases:step.${step}`)} lead="">
        <p>{text("common:moment")}</p>
      </Frame>
    );
  }
  const Shown = steps[step];
  // A new visit begins with everything covered and nothing opened.
  const key = `${visit.newcomer}/${visit.chapter}/${props.game.day}/${props.game.round}`;
  return <Shown key={key} {...props} visit={visit} newcomer={newcomer} words={words} />;
}
