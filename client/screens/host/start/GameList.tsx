import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Setup } from "../../../../shared/game/setup.ts";
import { text } from "../../../language/index.ts";
import { deleteSession, RefusedByServer } from "../../../net/index.ts";
import { focusPage } from "../../parts/kept-focus.ts";
import { spacedCode } from "../../parts/spaced-code.ts";
import { forgetHostKey, type HostKey, hostKeys } from "../host-keys.ts";
import { GameRow } from "./GameRow.tsx";
import { type Known, useSummaries } from "./use-summaries.ts";

interface Props {
  onTake: (key: HostKey) => void;
  onDuplicate: (setup: Setup) => void;
}

/** Games shown before the rest is folded away. */
const shown = 4;

/** The games this browser may lead: those that wait or go on first, then the last ones; nothing when there are none. */
export function GameList({ onTake, onDuplicate }: Props) {
  const [keys, setKeys] = useState(hostKeys);
  const [told, setTold] = useState<{ key: "host:deleted" | "host:deleteFailed"; code: string }>();
  const [deleting, setDeleting] = useState("");
  const known = useSummaries(keys);
  if (keys.length === 0 && !told) return null;

  const remove = async (kept: HostKey) => {
    const { code, key } = kept;
    setDeleting(code);
    try {
      await deleteSession(code, key);
    } catch (error) {
      // A session that is not there any more is what was asked for.
      if (!(error instanceof RefusedByServer) || error.key !== "wrongKey") {
        setTold({ key: "host:deleteFailed", code: "" });
        setDeleting("");
        return;
      }
    }
    forgetHostKey(kept);
    focusPage();
    setKeys(hostKeys());
    setTold({ key: "host:deleted", code: spacedCode(code) });
    setDeleting("");
  };

  const list = (games: readonly HostKey[]) => (
    <ul class="host-games">
      {games.map((kept) => (
        <GameRow
          key={kept.code}
          kept={kept}
          known={known(kept.code)}
          deleting={deleting === kept.code}
          onTake={() => onTake(kept)}
          onDuplicate={onDuplicate}
          onDelete={() => void remove(kept)}
        />
      ))}
    </ul>
  );
  const open = keys.filter(({ code }) => !isOver(known(code)));
  const over = keys.filter(({ code }) => isOver(known(code)));
  return (
    <>
      <p aria-live="polite">{told && text(told.key, { code: told.code })}</p>
      {open.length > 0 && (
        <section class="host-part" aria-labelledby="host-open">
          <h2 id="host-open">{text("host:continue")}</h2>
          {list(open.slice(0, shown))}
          <More games={open.slice(shown)}>{list}</More>
        </section>
      )}
      {over.length > 0 && (
        <section class="host-part" aria-labelledby="host-over">
          <h2 id="host-over">{text("start:last")}</h2>
          {list(over.slice(0, shown))}
          <More games={over.slice(shown)}>{list}</More>
          {over.length > 1 && (
            <a class="host-report-all" href="/report">
              {text("start:reportAll")}
            </a>
          )}
        </section>
      )}
    </>
  );
}

function isOver(known: Known): boolean {
  return known === "gone" || (typeof known === "object" && known.phase === "goodbye");
}

function More({
  games,
  children,
}: {
  games: readonly HostKey[];
  children: (games: readonly HostKey[]) => ComponentChildren;
}) {
  if (games.length === 0) return null;
  return (
    <details class="host-options">
      <summary>{text("start:more", { count: games.length })}</summary>
      {children(games)}
    </details>
  );
}
