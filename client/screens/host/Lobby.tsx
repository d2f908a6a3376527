import type { HostView } from "../../../shared/game/views.ts";
import { Button } from "../../design/components/Button.tsx";
import { ButtonLink } from "../../design/components/ButtonLink.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, text } from "../../language/index.ts";
import { attempt, joinAddress, type PublicGame } from "../../store/index.ts";
import { posterAddress } from "../paper/paper-address.ts";
import { BellTime } from "./BellTime.tsx";
import { minutesUntil } from "./bell-time.ts";
import { DoorButton } from "./DoorButton.tsx";
import type { HostKey } from "./host-keys.ts";
import { JoinPanel } from "./JoinPanel.tsx";
import { People } from "./People.tsx";
import { Switch } from "./prepare/Switch.tsx";
import { Say } from "./Say.tsx";
import { seatsIn } from "./seats-in.ts";
import { useSummary } from "./start/use-summaries.ts";
import { takeStep } from "./steps.ts";
import { Warning } from "./Warning.tsx";

/** What is decided here on how to begin; still so when the start is taken back. */
export interface Beginning {
  /** When the bell rings, as a time field has it; empty: as it was planned. */
  bell: string;
  /** The host knows whom children can go to today. */
  knowsToday: boolean;
}

interface Props {
  hostKey: HostKey;
  game: PublicGame;
  view: HostView;
  beginning: Beginning;
  onChange: (beginning: Beginning) => void;
}

/** Bots a table that a tap on "fill up" brings. */
const botsPerTable = 4;

/** Before the game: how to come in, who is in, and the start. */
export function Lobby({ hostKey, game, view, beginning, onChange }: Props) {
  const { bell, knowsToday } = beginning;
  const seats = seatsIn(game, view);
  const children = seats.filter(({ bot }) => !bot).reduce((sum, { heads }) => sum + heads, 0);
  const bots = seats.filter(({ bot }) => bot).length;
  const nobody = seats.length === 0;
  const summary = useSummary(hostKey);
  const isKnown = typeof summary === "object";
  const setup = isKnown ? summary.setup : undefined;
  const canHaveBell = setup?.timed === true && setup.preset !== "station";
  const start = () => {
    const minutes = minutesUntil(bell, new Date());
    void takeStep({ type: "start", ...(minutes !== undefined && { minutes }) });
  };
  const asksToday = isKnown && summary.prepared;
  const mustSayWho = asksToday && !knowsToday;
  return (
    <Page
      wide
      top={<TopBar title={text("host:lobby")} right={<LanguageMenu />} />}
      step={
        <div class="host-foot">
          <p class="host-count" aria-live="polite" aria-atomic="true">
            <strong>{text("host:in", { count: children })}</strong> {bots > 0 && text("host:bots", { count: bots })}
          </p>
          {mustSayWho && <p class="host-hint">{text("host:gate.todayFirst")}</p>}
          <Button kind="action" wide disabled={nobody || !isKnown || mustSayWho} onPress={start}>
            {text("host:start")}
          </Button>
        </div>
      }
    >
      <Warning />
      <div class="host-lobby">
        <JoinPanel hostKey={hostKey} game={game} />
        <div class="host-stack">
          {asksToday && (
            <div class="host-gate-checks">
              <Switch on={knowsToday} onChange={(knows) => onChange({ ...beginning, knowsToday: knows })}>
                {text("host:gate.check1")}
              </Switch>
            </div>
          )}
          <Say game={game} words="host:sayNow.lobby" />
          {setup && canHaveBell && (
            <BellTime setup={setup} bell={bell} onChange={(time) => onChange({ ...beginning, bell: time })} />
          )}
          <People game={game} view={view} />
          <div class="host-actions">
            <DoorButton open={game.doorOpen} />
            {joinAddress.value && (
              <ButtonLink kind="quiet" small symbol="printer" href={posterAddress(joinAddress.value, game)} beside>
                {text("host:paper")}
              </ButtonLink>
            )}
            <Button
              kind="quiet"
              small
              symbol="laptop"
              onPress={() => void attempt({ type: "fillWithBots", perTable: bots > 0 ? 0 : botsPerTable })}
            >
              {text(bots > 0 ? "host:noBots" : "host:fillBots")}
            </Button>
          </div>
          {view.leftOut > 0 && (
            <p class="host-hint">
              {text("host:leftOut", { playing: game.newcomers.length, wished: game.newcomers.length + view.leftOut })}
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}
