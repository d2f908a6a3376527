import type { Setup } from "../../../../shared/game/setup.ts";
import { Button } from "../../../design/components/Button.tsx";
import { ButtonLink } from "../../../design/components/ButtonLink.tsx";
import { dayInWords } from "../../../language/days-and-times.ts";
import { text } from "../../../language/index.ts";
import { spacedCode } from "../../parts/spaced-code.ts";
import type { HostKey } from "../host-keys.ts";
import type { Known } from "./use-summaries.ts";

interface Props {
  kept: HostKey;
  known: Known;
  deleting: boolean;
  onTake: () => void;
  onDuplicate: (setup: Setup) => void;
  onDelete: () => void;
}

/** One game: what it is, where it stands, and what can be done with it. */
export function GameRow({ kept, known, deleting, onTake, onDuplicate, onDelete }: Props) {
  const code = spacedCode(kept.code);
  const summary = typeof known === "object" ? known : undefined;
  const gone = known === "gone";
  const onward = text(summary?.phase === "lobby" ? "start:open" : "start:goOn");
  return (
    <li class="host-game" data-state={gone ? "gone" : stateOf(known)}>
      <div>
        <strong class="max-number">{code}</strong>{" "}
        {summary && (
          <span>
            {text(`host:preset.${summary.setup.preset}`)}, {text("start:tables", { count: summary.setup.tables })}
          </span>
        )}
        <p class="host-hint">
          {gone ? <span class="host-tag">{text("start:gone")}</span> : <State known={known} />}{" "}
          {text("host:madeOn", { day: dayInWords(summary?.createdAt ?? Date.parse(kept.madeAt)) })}
          {summary && `, ${text("start:keptUntil", { day: dayInWords(summary.keptUntil) })}`}
        </p>
      </div>
      <div class="host-actions">
        {!gone && (
          <Button kind="choice" symbol="play" label={`${onward}: ${code}`} onPress={onTake}>
            {onward}
          </Button>
        )}
        {summary && summary.phase !== "lobby" && (
          <ButtonLink kind="quiet" small symbol="note" href={`/report#${kept.code}.${kept.key}`} beside>
            {text("console:report")}
          </ButtonLink>
        )}
        {summary && (
          <Button
            kind="quiet"
            small
            symbol="copy"
            label={`${text("start:duplicate")}: ${code}`}
            onPress={() => onDuplicate(summary.setup)}
          >
            {text("start:duplicate")}
          </Button>
        )}
        <Button
          kind="quiet"
          small
          symbol="trash"
          busy={deleting}
          label={text("host:deleteCode", { code })}
          confirm={{ question: text("host:deleteAsk", { code }), yes: text("host:yes"), no: text("host:no") }}
          onPress={onDelete}
        >
          {text("host:delete")}
        </Button>
      </div>
    </li>
  );
}

type State = "asking" | "unknown" | "ready" | "waiting" | "running" | "over";

function stateOf(known: Exclude<Known, "gone">): State {
  if (known === undefined) return "asking";
  if (known === "unknown") return "unknown";
  if (known.phase === "lobby") return known.prepared ? "ready" : "waiting";
  return known.phase === "goodbye" ? "over" : "running";
}

function State({ known }: { known: Exclude<Known, "gone"> }) {
  const state = stateOf(known);
  return <span class="host-tag">{state === "asking" ? text("common:moment") : text(`start:state.${state}`)}</span>;
}
