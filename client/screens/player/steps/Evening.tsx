import "./evening.css";
import { rules } from "../../../../shared/game/rules.ts";
import { Button } from "../../../design/components/Button.tsx";
import { Hearts } from "../../../design/components/Hearts.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { newcomerName, type TextKey, text } from "../../../language/index.ts";
import { type Newcomer, useOptimistic } from "../../../store/index.ts";
import { hadNoHearts } from "../../parts/had-no-hearts.ts";
import { MinigameLesson } from "../../parts/MinigameLesson.tsx";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

/** The class spends its hearts: a light for tonight, or an extra visit for tomorrow. */
export function Evening({ game, table }: PlayerProps) {
  const bought = useOptimistic(table.boughtVisit);
  const hearts = text("player:evening.hearts", { count: game.hearts });
  const { lead, hint } = sayingOf(game);
  return (
    <Frame
      title={text("phases:evening")}
      lead={`${text(lead)} ${text(hint)}`}
      more={game.hearts > 0 ? hearts : undefined}
      beside={
        <>
          <Horizon time="evening">
            <MinigameLesson id={game.minigame} table={table} />
            <p class="evening-hearts">
              <span aria-hidden="true">
                <Hearts count={game.hearts} label="" />
              </span>
              {hearts}
            </p>
          </Horizon>
          <section class="player-section">
            <h2>{text(lead)}</h2>
            <p class="player-hint">{text(hint)}</p>
          </section>
        </>
      }
    >
      <section class="player-section">
        <h3>
          {text("player:evening.light")}
          <Price hearts={rules.hearts.light} />
        </h3>
        <ul class="evening-list">
          {game.newcomers.map((newcomer) => (
            <Light
              key={newcomer.id}
              newcomer={newcomer}
              table={table.number}
              affordable={game.hearts >= rules.hearts.light}
            />
          ))}
        </ul>
      </section>
      {game.day < game.days && (
        <Button
          wide
          kind="quiet"
          symbol={bought.value ? "check" : "calendar"}
          pressed={bought.value}
          count={text("player:evening.price", { count: rules.hearts.visit })}
          disabled={!bought.value && game.hearts < rules.hearts.visit}
          onPress={() => bought.change(!bought.value, { type: "buyVisit", on: !bought.value })}
        >
          {text(bought.value ? "player:evening.visitBought" : "player:evening.visit")}
        </Button>
      )}
    </Frame>
  );
}

/** What there is to decide, and whom a light helps; where the class has no hearts (any more), that, and what is good nevertheless. */
function sayingOf(game: PlayerProps["game"]): { lead: TextKey; hint: TextKey } {
  if (game.hearts > 0) return { lead: "player:evening.lead", hint: "player:evening.lampHelps" };
  const lit = game.newcomers.some((one) => one.light !== 0);
  const lead = hadNoHearts(game) ? "player:evening.noHearts" : "player:evening.used";
  if (game.day < game.days) return { lead, hint: "player:evening.tomorrow" };
  return { lead, hint: lit ? "player:evening.giveLight" : "player:evening.todayCounts" };
}

function Price({ hearts }: { hearts: number }) {
  return (
    <span class="evening-price">
      <DrawnSymbol name="heart" size="1em" />
      {text("player:evening.price", { count: hearts })}
    </span>
  );
}

interface LightProps {
  newcomer: Newcomer;
  /** Number of this table. */
  table: number;
  /** The class has hearts enough. */
  affordable: boolean;
}

/** A light for one newcomer: whoever lit it may take it back. */
function Light({ newcomer, table, affordable }: LightProps) {
  const light = useOptimistic(newcomer.light);
  const name = newcomerName(newcomer.id);
  const ours = light.value === table;
  const on = light.value !== 0;
  return (
    <li>
      <button
        type="button"
        class="evening-light"
        aria-pressed={on}
        disabled={on ? !ours : !affordable}
        onClick={() => light.change(ours ? 0 : table, { type: "light", newcomer: newcomer.id, on: !ours })}
      >
        <NewcomerPicture newcomer={{ ...newcomer, light: light.value }} name="" size="3.75rem" />
        <span class="evening-words">
          <span class="max-unseen">{text("player:evening.lightFor", { name })}:</span>
          <span class="choose-name">{name}</span>
          <span>{text(nightOf(newcomer, on, ours), { number: light.value })}</span>
        </span>
        <span class="evening-lamp">
          <DrawnSymbol name="lantern" size="2rem" />
        </span>
      </button>
    </li>
  );
}

function nightOf(newcomer: Newcomer, on: boolean, ours: boolean) {
  if (ours) return "player:evening.litByUs";
  if (on) return "player:evening.litBy";
  if (newcomer.max !== "") return "player:evening.quiet";
  return newcomer.visited ? "player:evening.visited" : "player:evening.alone";
}
