import { useEffect, useRef } from "preact/hooks";
import type { EarView } from "../../../../shared/minigames/index.ts";
import type { MinigameHandle } from "../../../stage/index.ts";
import type { PublicGame } from "../../../store/index.ts";

interface Props {
  view: EarView;
  newcomers: PublicGame["newcomers"];
}

/** Who speaks and who listens, drawn over the words; decoration, so it is loaded when the words are already there. */
export function EarStage({ view, newcomers }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<MinigameHandle | null>(null);
  const latest = useRef(view);
  latest.current = view;

  useEffect(() => {
    let gone = false;
    void import("../../../stage/index.ts").then(({ mountMinigame }) => {
      if (gone || !holder.current) return;
      stage.current = mountMinigame(holder.current, { id: "listening-ear", view: latest.current, newcomers });
    });
    return () => {
      gone = true;
      stage.current?.destroy();
    };
    // The scene is mounted once; what changes reaches it below.
  }, []);

  useEffect(() => stage.current?.update(view), [view]);

  return <div class="ear-stage" ref={holder} aria-hidden="true" />;
}
