import "./minigame-stage.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Guest, MinigameHandle } from "../stage/index.ts";
import type { MinigameId } from "./index.ts";

interface Props {
  id: MinigameId;
  /** What this seat sees; the scene shows what has changed. */
  view: unknown;
  seat: string;
  guests: readonly Guest[];
  stepsNow: () => number;
  /** How high it is: a strip over the words, or the place where it is played. */
  size?: "strip" | "field";
  /** Controls over the picture, in DOM. */
  children?: ComponentChildren;
}

/** The scene of a mini-game: decoration, so it is loaded when the words are already there. */
export function MinigameStage({ id, view, seat, guests, stepsNow, size = "strip", children }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<MinigameHandle | null>(null);
  const latest = useRef(view);
  latest.current = view;

  useEffect(() => {
    let gone = false;
    import("../stage/index.ts").then(
      ({ mountMinigame }) => {
        if (gone || !holder.current) return;
        stage.current = mountMinigame(holder.current, { id, view: latest.current, seat, guests, stepsNow });
      },
      (problem: unknown) => console.warn(`${id} is played without its picture.`, problem),
    );
    return () => {
      gone = true;
      stage.current?.destroy();
    };
    // The scene is mounted once; what changes reaches it below.
  }, []);

  useEffect(() => stage.current?.update(view), [view]);

  return (
    <div class={`minigame-stage minigame-stage-${size} minigame-stage-${id}`}>
      <div class="minigame-stage-picture" ref={holder} aria-hidden="true" />
      {children}
    </div>
  );
}
