import type { ComponentChildren } from "preact";
import { ringOf } from "../../../../shared/game/rules.ts";
import { NewcomerPortrait } from "../../../design/components/NewcomerPortrait.tsx";
import { text } from "../../../language/index.ts";
import type { Newcomer } from "../../../store/index.ts";

interface PictureProps {
  newcomer: Newcomer;
  /** The newcomer's name: the picture says who it is and how they feel. Empty where the words beside it say so. */
  name: string;
  size?: string;
  /** Mood to show in place of the one of now, 0..10. */
  mood?: number;
  lit?: boolean;
}

/** A newcomer's portrait with the face of their mood. */
export function NewcomerPicture({ newcomer, name, size = "6.5rem", mood = newcomer.mood, lit = false }: PictureProps) {
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

interface HeadProps {
  newcomer: Newcomer;
  name: string;
  /** The line in the heading's type: a name or a question. */
  heading: string;
  children?: ComponentChildren;
  size?: string;
}

/** Who this is about: the portrait at the left, a heading and some words beside it. */
export function NewcomerHead({ newcomer, name, heading, children, size }: HeadProps) {
  return (
    <header class="newcomer-head" style={{ "--theirs": newcomer.colour }}>
      <NewcomerPicture newcomer={newcomer} name={name} {...(size === undefined ? {} : { size })} />
      <div>
        <h2>{heading}</h2>
        {children}
      </div>
    </header>
  );
}
