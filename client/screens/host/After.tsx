import { ringOf } from "../../../shared/game/rules.ts";
import type { Setup } from "../../../shared/game/setup.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { newcomerUrl } from "../../design/art.ts";
import { Button } from "../../design/components/Button.tsx";
import { ButtonLink } from "../../design/components/ButtonLink.tsx";
import { Poster } from "../../design/components/Poster.tsx";
import { text } from "../../language/index.ts";
import { attempt, type PublicGame } from "../../store/index.ts";
import { NotMet } from "../parts/NotMet.tsx";
import { tipSentence } from "../parts/tip-words.ts";
import { AskFeedback } from "./AskFeedback.tsx";
import type { HostKey } from "./host-keys.ts";
import { useSummary } from "./start/use-summaries.ts";
import { withOthers } from "./with-others.ts";

interface Props {
  hostKey: HostKey;
  game: PublicGame;
  view: HostView;
  onLeave: () => void;
  /** Makes another game like this one, for the next group. */
  onAgain: (setup: Setup, newcomers: "same" | "others") => void;
}

/** After the goodbye: the kit, what was hard to use, and the class's poster to print. */
export function After({ hostKey, game, view, onLeave, onAgain }: Props) {
  const summary = useSummary(hostKey);
  const setup = typeof summary === "object" ? summary.setup : undefined;
  const tips = game.tips.map(({ table, blocks }) => ({
    table,
    tableName: text("common:table", { number: table }),
    tip: tipSentence(blocks),
  }));
  return (
    <>
      <section class="host-stack host-over">
        <h2>{text("host:over")}</h2>
        <p>{text("host:overText")}</p>
        <p class="host-hint">{text("console:followUpWhy")}</p>
        <div class="host-actions">
          <ButtonLink symbol="key" href={`/kit#${game.region}`} beside>
            {text("host:kit")}
          </ButtonLink>
          {tips.length > 0 && (
            <Button kind="choice" symbol="printer" onPress={() => print()}>
              {text("host:print")}
            </Button>
          )}
          <ButtonLink kind="choice" symbol="printer" href={`/paper#${game.region}`} beside>
            {text("host:paper")}
          </ButtonLink>
          <ButtonLink kind="choice" symbol="note" href={`/report#${hostKey.code}.${hostKey.key}`} beside>
            {text("console:report")}
          </ButtonLink>
          <Button
            kind="quiet"
            symbol="calendar"
            confirm={{ question: text("console:followUpAsk"), yes: text("host:yes"), no: text("host:no") }}
            onPress={() => void attempt({ type: "followUp" })}
          >
            {text("console:followUp")}
          </Button>
          {setup && (
            <Button kind="quiet" symbol="copy" onPress={() => onAgain(setup, "same")}>
              {text("start:duplicate")}
            </Button>
          )}
          <Button kind="quiet" symbol="home" onPress={onLeave}>
            {text("host:leave")}
          </Button>
        </div>
      </section>
      {setup && view.notMet.length > 0 && (
        <section class="host-stack">
          <h2>{text("host:notMet.title")}</h2>
          <NotMet newcomers={view.notMet} />
          <p>{text("host:notMet.who", { count: view.notMet.length })}</p>
          <div class="host-actions">
            <Button
              kind="choice"
              symbol="people"
              onPress={() => onAgain(withOthers(setup, idsOf(view.notMet), idsOf(game.newcomers)), "others")}
            >
              {text("host:notMet.again")}
            </Button>
          </div>
        </section>
      )}
      <AskFeedback />
      <section class="host-stack host-poster">
        <h2>{text("host:poster")}</h2>
        {tips.length === 0 && <p>{text("host:noTips")}</p>}
        {tips.length > 0 && (
          <Poster
            title={text("host:posterTitle")}
            tips={tips}
            foot={text("host:posterFoot")}
            pictures={game.newcomers.map(({ id, mood }) => newcomerUrl(id, ringOf(mood)))}
          />
        )}
      </section>
    </>
  );
}

function idsOf(newcomers: readonly { id: string }[]): string[] {
  return newcomers.map(({ id }) => id);
}
