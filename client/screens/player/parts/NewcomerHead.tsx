import type { ComponentChildren } from "preact";
import type { Newcomer } from "../../../store/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";

interface Props {
  newcomer: Newcomer;
  name: string;
  /** The line in the heading's type: a name or a question. */
  heading: string;
  children?: ComponentChildren;
  /** Of the portrait, as CSS. */
  size?: string;
}

/** Who this is about: the portrait at the left, a heading and some words beside it. */
export function NewcomerHead({ newcomer, name, heading, children, size = "4.5rem" }: Props) {
  return (
    <header class="newcomer-head" style={{ "--theirs": newcomer.colour }}>
      <NewcomerPicture newcomer={newcomer} name={name} size={size} />
      <div>
        <h2>{heading}</h2>
        {children}
      </div>
    </header>
  );
}
