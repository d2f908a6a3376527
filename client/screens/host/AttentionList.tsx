import { rules } from "../../../shared/game/rules.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { Button } from "../../design/components/Button.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { nameList, text } from "../../language/index.ts";
import { attempt, type PublicGame, sinceStartMs, timeLeftMs, timeToBellMs } from "../../store/index.ts";
import { type Attention, attentionFor } from "./attention.ts";
import { nicknames } from "./nicknames.ts";
import { giveTime, takeStep } from "./steps.ts";

interface Props {
  game: PublicGame;
  view: HostView;
}

/** Far enough ahead that reading the time left until then follows the clock. */
const everMs = Number.MAX_SAFE_INTEGER;

/** What is off before anybody notices, each with a remedy; nothing blinks and nothing sounds. */
export function AttentionList({ game, view }: Props) {
  // Read so that the list follows the clock.
  timeLeftMs(everMs);
  const found = attentionFor(game, view, game.startedAt + sinceStartMs());
  if (found.length === 0) return null;
  return (
    <section class="host-attention" aria-label={text("console:attention")}>
      {found.map((attention) => (
        <One
          key={JSON.stringify([
            attention.kind,
            "table" in attention && attention.table,
            "seat" in attention && attention.seat,
          ])}
          attention={attention}
          game={game}
        />
      ))}
    </section>
  );
}

/** Plans anew for the bell as it is, without the days that do not fit. */
async function fitDays({ bellAt }: PublicGame): Promise<void> {
  const minutes = Math.floor((timeToBellMs(bellAt) ?? 0) / 60_000);
  await takeStep({ type: "moveBell", minutes: Math.max(rules.plan.leastToBell, minutes) });
}

function One({ attention, game }: { attention: Attention; game: PublicGame }) {
  switch (attention.kind) {
    case "quiet":
      return (
        <Notice
          kind="warning"
          symbol="hand"
          action={
            <Button
              kind="quiet"
              small
              symbol="adult-and-child"
              onPress={() => void attempt({ type: "accompany", seat: attention.seat })}
            >
              {text("console:beWith")}
            </Button>
          }
        >
          {text("console:quiet", { name: nicknames(game, [attention.seat]), number: attention.table })}
        </Notice>
      );
    case "accompanied":
      return (
        <Notice kind="info" symbol="adult-and-child">
          {text("console:accompanied", { name: nicknames(game, [attention.seat]), number: attention.table })}
        </Notice>
      );
    case "stuck":
      return (
        <Notice
          kind="info"
          symbol="clock"
          action={
            <Button kind="quiet" small onPress={() => void takeStep({ type: "next", table: attention.table })}>
              {text("console:goOnTable", { number: attention.table })}
            </Button>
          }
        >
          {text("console:stuck", { number: attention.table, names: nicknames(game, attention.seats) })}
        </Notice>
      );
    case "away":
      return (
        <Notice
          kind="info"
          symbol="wifi-off"
          action={
            attention.joins > 0 && (
              <Button
                kind="quiet"
                small
                onPress={() => void takeStep({ type: "joinTables", from: attention.table, to: attention.joins })}
              >
                {text("console:joinTo", { number: attention.joins })}
              </Button>
            )
          }
        >
          {text("console:halfAway", { number: attention.table, names: nicknames(game, attention.seats) })}
        </Notice>
      );
    case "tight":
      return (
        <Notice
          kind="info"
          symbol="clock"
          action={
            attention.daysAhead ? (
              <Button kind="quiet" small onPress={() => void fitDays(game)}>
                {text("console:fitDays")}
              </Button>
            ) : (
              <Button kind="quiet" small onPress={() => void giveTime("lessTime")}>
                {text("console:lessTime")}
              </Button>
            )
          }
        >
          {text("console:tight")}
        </Notice>
      );
    case "calm":
      return (
        <Notice
          kind="info"
          symbol="clock"
          action={
            <Button
              kind="quiet"
              small
              onPress={() => {
                for (const table of attention.tables) void attempt({ type: "calmTable", table, on: false });
              }}
            >
              {text("console:calmAfterAll")}
            </Button>
          }
        >
          {text("console:calmNow", {
            tables: nameList(attention.tables.map((number) => text("common:table", { number }))),
          })}
        </Notice>
      );
    default:
      return attention satisfies never;
  }
}
