import "./lobby.css";
import { avatars } from "../../../../shared/game/nicknames.ts";
import { avatarUrl } from "../../../design/art.ts";
import { Button } from "../../../design/components/Button.tsx";
import { Horizon } from "../../../design/components/Horizon.tsx";
import { Notice } from "../../../design/components/Notice.tsx";
import { OwnAvatar } from "../../../design/components/OwnAvatar.tsx";
import { TableBadge } from "../../../design/components/TableBadge.tsx";
import { text } from "../../../language/index.ts";
import { seatLasts } from "../../../net/index.ts";
import { EasySwitch } from "../../../reading/index.ts";
import { attempt, seatsAt, useOptimistic } from "../../../store/index.ts";
import { proposedAvatar } from "../../join/identity.ts";
import { HeadsStepper } from "../../parts/HeadsStepper.tsx";
import { Frame } from "../parts/Frame.tsx";
import { childrenAt } from "../places.ts";
import type { PlayerProps } from "../player.ts";

interface Props extends PlayerProps {
  /** The child has come to the wrong class. */
  onLeave: () => void;
}

/** Who I am, where I sit, how many share this device, who is in already, and the way out of a class that is not mine. */
export function Lobby({ game, seat, table, onLeave }: Props) {
  const at = useOptimistic(seat.table);
  const heads = useOptimistic(seat.heads);
  const lead = text("player:lobby.lead", { name: seat.nickname });
  const animal = text(`common:avatar.${avatars.find((one) => one === seat.avatar) ?? "fox"}`);
  const here = childrenAt(Object.values(game.seats));
  return (
    <Frame
      title={text("phases:lobby")}
      lead={`${lead} ${animal}. ${text("player:lobby.wait")}`}
      beside={
        <>
          <Horizon time="morning">
            <div>
              <h2>{lead}</h2>
              <p>{text("player:lobby.wait")}</p>
            </div>
            <OwnAvatar avatar={seat.avatar} label={animal} />
          </Horizon>
          <div class="lobby-another">
            <Button kind="quiet" small symbol="refresh" onPress={() => void attempt({ type: "rename" })}>
              {text("player:lobby.anotherName")}
            </Button>
            <Button
              kind="quiet"
              small
              symbol="refresh"
              onPress={() => {
                const now = avatars.find((one) => one === seat.avatar);
                const taken = seatsAt(table.number).map(({ avatar }) => avatar);
                void attempt({ type: "rename", avatar: proposedAvatar(taken, now, Math.random()) });
              }}
            >
              {text("player:lobby.anotherAvatar")}
            </Button>
          </div>
        </>
      }
    >
      {!seatLasts.value && <Notice kind="warning">{text("player:lobby.seatDoesNotLast")}</Notice>}
      <section class="player-section">
        <h3 class="player-question">{text("player:lobby.table")}</h3>
        <fieldset class="lobby-tables" aria-label={text("player:lobby.table")}>
          {game.tables.map(({ number }) => {
            const seats = seatsAt(number);
            return (
              <button
                key={number}
                type="button"
                aria-pressed={at.value === number}
                class="lobby-table"
                onClick={() => {
                  if (number !== table.number) at.change(number, { type: "sit", table: number });
                }}
              >
                <TableBadge table={number} name={text("common:table", { number })} />
                <span class="lobby-seats">
                  {seats.length > 0 && (
                    <span class="max-unseen">{text("join:heads", { count: childrenAt(seats) })}</span>
                  )}
                  {seats.length === 0 && <span class="player-hint">{text("player:lobby.empty")}</span>}
                  {seats.map(({ id, avatar }) => (
                    <img
                      key={id}
                      class={id === seat.id ? "lobby-mine" : undefined}
                      src={avatarUrl(avatar)}
                      alt=""
                      width="40"
                      height="40"
                    />
                  ))}
                </span>
              </button>
            );
          })}
        </fieldset>
      </section>
      <HeadsStepper heads={heads.value} onChange={(next) => heads.change(next, { type: "share", heads: next })} />
      <section class="player-section">
        <p class="player-hint">{text("common:easyReadingWhy")}</p>
        <div>
          <EasySwitch />
        </div>
      </section>
      <p class="player-hint" aria-live="polite">
        {text("player:lobby.here", { count: here })}
      </p>
      <div>
        <Button
          kind="quiet"
          small
          confirm={{
            question: text("player:lobby.toStartAsk"),
            yes: text("player:lobby.toStart"),
            no: text("player:lobby.stay"),
          }}
          onPress={onLeave}
        >
          {text("player:lobby.notMyClass")}
        </Button>
      </div>
    </Frame>
  );
}
