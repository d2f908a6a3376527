import { ringOf } from "../../../shared/game/rules.ts";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { text } from "../../language/index.ts";
import type { Newcomer } from "../../store/index.ts";

interface Props {
  newcomer: Newcomer;
  /** The newcomer's name: the picture says who it is and how they feel. Empty where the words beside it say so. */
  name: string;
  size?: string;
  /** Mood to show in place of the one of now, 0..10. */
  mood?: number;
  lit?: boolean;
}

/** A newcomer's portrait with the face of their mood. */
export function NewcomerPicture({ newcomer, name, size = "6.5rem", mood = newcomer.mood, lit = false }: Props) {
  const ring = ringOf(mood);
  return (
    <NewcomerPortrait
      newcomer={newcomer}
      ring={ring}
      label={name === "" ? "" : text("common:feels", { name, ring: text(`common:ring.${ring}`) })}
      size={size}
      lit={lit || newcomer.light > 0}
      alarm={newcomer.alarm}
    />
  );
}
