import "./morning.css";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { Notice } from "../../../design/components/Notice.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { dayName } from "../../../language/day-name.ts";
import { nameList, newcomerName, schoolEventWords, storyWords, text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { newcomer as newcomerOf, type PublicGame } from "../../../store/index.ts";
import { Faces } from "../../parts/Faces.tsx";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

type Change = PublicGame["changes"][number];

/** What the night brought, in words. */
export function Morning({ game }: PlayerProps) {
  const lead = text(game.day === 1 ? "player:morning.first" : "player:morning.lead");
  const told = game.changes.filter((change) => change.event !== "" || change.before !== change.after || game.day > 1);
  const alarmed = game.newcomers.filter((one) => one.alarm);
  const sky = (
    <Horizon time="morning">
      <p class="player-day">
        <DrawnSymbol name="sun" size="1.6rem" />
        {dayOf(game)}
      </p>
      <h2>{lead}</h2>
      {told.length === 0 && <Faces game={game} />}
    </Horizon>
  );
  const frame = { title: text("phases:morning"), lead: `${dayOf(game)}. ${lead}` };
  if (told.length === 0 && alarmed.length === 0) return <Frame {...frame}>{sky}</Frame>;
  return (
    <Frame
      {...frame}
      beside={
        <>
          {sky}
          {alarmed.length > 0 && (
            <Notice kind="warning" symbol="phone-ringing">
              <Words>
                {text("player:morning.alarm", {
                  name: nameList(alarmed.map(({ id }) => newcomerName(id))),
                  count: alarmed.length,
                })}
              </Words>
            </Notice>
          )}
        </>
      }
    >
      <ul class="morning-list">
        {told.map((change) => (
          <Told key={`${change.newcomer}-${change.reason}`} change={change} />
        ))}
      </ul>
    </Frame>
  );
}

function dayOf({ day, days }: PublicGame): string {
  return `${dayName(day)}, ${text("phases:dayOf", { day, days })}`;
}

function Told({ change }: { change: Change }) {
  const newcomer = newcomerOf(change.newcomer);
  if (!newcomer) return null;
  const { before } = change;
  // Whoever was away for the night is back, with an adult.
  const after = wasAway(change) ? newcomer.mood : change.after;
  const direction = after > before ? "up" : after < before ? "down" : "same";
  return (
    <li class={`morning-change morning-${direction}`}>
      <NewcomerPicture newcomer={newcomer} name={newcomerName(change.newcomer)} size="3.5rem" mood={after} />
      <p>
        <Words>{sentenceOf(change)}</Words>
      </p>
      <span class="morning-way">
        <DrawnSymbol
          name={direction === "up" ? "arrow-up" : direction === "down" ? "arrow-down" : "minus"}
          label={text(`player:morning.${direction}`)}
        />
      </span>
    </li>
  );
}

function wasAway({ after, event }: Change): boolean {
  return after === 0 && event === "";
}

function sentenceOf(change: Change): string {
  const words = storyWords(change.newcomer);
  const name = words?.name ?? "";
  if (wasAway(change)) return text("player:said.found", { name });
  switch (change.reason) {
    case "event":
      return words?.events[change.event] ?? "";
    case "schoolEvent":
      return schoolEventWords(change.event) ?? "";
    case "max":
    case "light":
    case "visited":
    case "lonely":
      return text(`player:morning.${change.reason}`, { name });
    default:
      return change.reason satisfies never;
  }
}
