import { useEffect, useRef } from "preact/hooks";
import type { Setup } from "../../../../shared/game/setup.ts";
import { Button } from "../../../design/components/Button.tsx";
import { ButtonLink } from "../../../design/components/ButtonLink.tsx";
import { dayInWords } from "../../../language/days-and-times.ts";
import { text } from "../../../language/index.ts";
import { paperAddressFor } from "../../paper/paper-address.ts";
import { ContinueLink } from "../ContinueLink.tsx";
import type { HostKey } from "../host-keys.ts";
import { SessionCode } from "../SessionCode.tsx";
import { useSummary } from "../start/use-summaries.ts";
import { storyIds } from "../stories.ts";

interface Props {
  hostKey: HostKey;
  onLead: () => void;
}

/** A session that waits for its day: its code, its link, and what to print until then. */
export function Kept({ hostKey, onLead }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const summary = useSummary(hostKey);
  const paper = typeof summary === "object" ? paperOf(summary.setup) : "";
  const until = typeof summary === "object" ? dayInWords(summary.keptUntil) : "";
  return (
    <section class="host-kept-page">
      <h2 class="host-lead" tabIndex={-1} ref={heading}>
        {text("prepare:kept.title")}
      </h2>
      <SessionCode code={hostKey.code} />
      <p>{text("prepare:kept.text")}</p>
      <p class="host-hint" aria-live="polite">
        {until && text("start:keptUntil", { day: until })}
      </p>
      <ContinueLink hostKey={hostKey} words={text("prepare:kept.copy")} why={text("prepare:kept.copyWhy")} />
      <div class="host-actions">
        <ButtonLink kind="choice" symbol="printer" href={`/paper${paper}`} beside>
          {text("prepare:room.paper")}
        </ButtonLink>
        <Button kind="quiet" symbol="play" onPress={onLead}>
          {text("prepare:kept.open")}
        </Button>
      </div>
    </section>
  );
}

function paperOf(setup: Setup): string {
  return paperAddressFor(setup, setup.newcomers.length || storyIds.length);
}
