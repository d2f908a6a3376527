import "./choose.css";
import { ringOf } from "../../../../shared/game/rules.ts";
import { mayBeVisited } from "../../../../shared/game/visits.ts";
import { Button } from "../../../design/components/Button.tsx";
import { Chip, ChipGroup } from "../../../design/components/Chip.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { RingTag } from "../../../design/components/RingTag.tsx";
import { TableBadge } from "../../../design/components/TableBadge.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { nameList, newcomerName, text } from "../../../language/index.ts";
import { attempt, type Newcomer, type PublicGame, type Table, useOptimistic } from "../../../store/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { Frame } from "../parts/Frame.tsx";
import type { PlayerProps } from "../player.ts";

/** Whom the table visits today; every claim is seen by all while it is made. */
export function Choose({ game, table }: PlayerProps) {
  const claim = useOptimistic(table.claim);
  const lead = text("player:choose.lead");
  const chosen = newcomerName(claim.value);
  const inOrder = [...game.newcomers].sort((one, other) => Number(other.alarm) - Number(one.alarm));
  return (
    <Frame
      title={text("phases:choose")}
      lead={lead}
      beside={
        <Horizon time="day" low>
          <h2>{lead}</h2>
          <p>{text(game.tables.length > 1 ? "player:choose.hint" : "player:choose.hintAlone")}</p>
        </Horizon>
      }
      step={
        <p class={`choose-chosen${chosen ? " choose-settled" : ""}`} aria-live="polite">
          {chosen && <DrawnSymbol name="check" />}
          {chosen ? text("player:choose.chosen", { name: chosen }) : text("player:choose.undecided")}
        </p>
      }
    >
      <ul class="choose-list">
        {inOrder.map((newcomer) => (
          <Row
            key={newcomer.id}
            newcomer={newcomer}
            tables={game.tables.filter((one) => one.claim === newcomer.id && one.number !== table.number)}
            mine={claim.value === newcomer.id}
            open={mayBeVisited(game, newcomer)}
            onPress={() =>
              claim.value === newcomer.id
                ? claim.change("", { type: "unclaim" })
                : claim.change(newcomer.id, { type: "claim", newcomer: newcomer.id })
            }
          />
        ))}
      </ul>
      <Extra game={game} table={table} />
    </Frame>
  );
}

interface RowProps {
  newcomer: Newcomer;
  /** Other tables that go there. */
  tables: readonly Table[];
  mine: boolean;
  /** One more table can still visit this newcomer today. */
  open: boolean;
  onPress: () => void;
}

function Row({ newcomer, tables, mine, open, onPress }: RowProps) {
  const name = newcomerName(newcomer.id);
  const ring = ringOf(newcomer.mood);
  return (
    <li class={`choose-row${newcomer.alarm ? " choose-alarm" : ""}`}>
      <button type="button" class="choose-button" aria-pressed={mine} disabled={!mine && !open} onClick={onPress}>
        <NewcomerPicture newcomer={newcomer} name="" size="4.5rem" />
        <span class="choose-words">
          <span class="choose-name">
            {name}
            {mine && <DrawnSymbol name="check" size="1.1rem" />}
          </span>
          <span class="max-unseen">: </span>
          <span class="choose-tags">
            <RingTag ring={ring} word={text(`common:ring.${ring}`)} />
            {newcomer.visitsToday > 0 && <span class="choose-visited">{text("player:choose.visited")}</span>}
            {newcomer.max !== "" && (
              <span class="choose-max">
                <DrawnSymbol name="adult-and-child" size="1.2rem" />
                {text("player:choose.hasMax")}
              </span>
            )}
          </span>
        </span>
        <span class="choose-tables">
          {tables.map(({ number }) => (
            <TableBadge key={number} table={number} label={text("player:choose.taken", { tables: number })} />
          ))}
        </span>
      </button>
      {newcomer.alarm && (
        <div class="choose-call">
          <Button
            kind="danger"
            small
            wide
            symbol="phone"
            label={text("player:choose.callFor", { name })}
            onPress={() => void attempt({ type: "answerAlarm", newcomer: newcomer.id })}
          >
            {text("player:choose.call")}
          </Button>
        </div>
      )}
    </li>
  );
}

/** A short extra visit: bought with hearts yesterday, or to somebody who has just come back. */
function Extra({ game, table }: { game: PublicGame; table: Table }) {
  const extra = useOptimistic(table.extraClaim);
  const back = game.newcomers.filter((one) => one.welcomeBack);
  const offered = table.hasExtraVisit ? game.newcomers : back;
  const free = offered.filter(
    (one) => !game.tables.some((other) => other.number !== table.number && other.extraClaim === one.id),
  );
  if (free.length === 0) return null;
  const question = table.hasExtraVisit
    ? text("player:choose.extra")
    : text("player:choose.welcomeBack", {
        name: nameList(free.map(({ id }) => newcomerName(id))),
        count: free.length,
      });
  return (
    <section class="player-section">
      <h3>{question}</h3>
      <ChipGroup label={question}>
        {free.map(({ id }) => (
          <Chip
            key={id}
            pressed={extra.value === id}
            onPress={() => {
              const next = extra.value === id ? "" : id;
              extra.change(next, { type: "claimExtra", newcomer: next });
            }}
          >
            {newcomerName(id)}
          </Chip>
        ))}
      </ChipGroup>
    </section>
  );
}
