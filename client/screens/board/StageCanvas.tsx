import { useEffect, useRef } from "preact/hooks";
import { type BoardHandle, mountBoard } from "../../stage/index.ts";
import { type PublicGame, timeLeftMs } from "../../store/index.ts";
import { namesOf } from "./use-places.ts";

interface Props {
  game: PublicGame;
  /** Told when the stage is there, and with null when it is gone. */
  onStage: (stage: BoardHandle | null) => void;
  /** Told once the stage has opened, drawn or as a still picture. */
  onOpened?: () => void;
}

/** The stage under the board's words. */
export function StageCanvas({ game, onStage, onOpened }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<BoardHandle | null>(null);
  const names = namesOf(game);

  useEffect(() => {
    if (!holder.current) return;
    const mounted = mountBoard(holder.current, { snapshot: game, names, timeLeftMs, opened: onOpened });
    stage.current = mounted;
    onStage(mounted);
    return () => {
      onStage(null);
      mounted.destroy();
    };
    // The stage is mounted once; what changes reaches it below.
  }, []);

  useEffect(() => stage.current?.update(game, names), [game, JSON.stringify(names)]);

  return <div class="board-canvas" ref={holder} />;
}
