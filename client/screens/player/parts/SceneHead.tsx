import type { ComponentChildren } from "preact";
import { Scene } from "../../../design/components/Scene.tsx";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import type { VisitProps } from "../player.ts";
import { NewcomerHead } from "./NewcomerHead.tsx";

interface Props extends Pick<VisitProps, "visit" | "newcomer" | "words"> {
  heading: string;
  children?: ComponentChildren;
  /** A lower picture, where the words below are what it is about. */
  low?: boolean;
}

/** Who this is about, in the place where the chapter plays. */
export function SceneHead({ visit, newcomer, words, heading, children, low = false }: Props) {
  const { name } = words;
  const { place } = visit;
  if (place === "") {
    return (
      <NewcomerHead newcomer={newcomer} name={name} heading={heading} size="6.5rem">
        {children}
      </NewcomerHead>
    );
  }
  const figure = <NewcomerPicture newcomer={newcomer} name={name} size={low ? "4.5rem" : "5.5rem"} />;
  return (
    <Scene place={place} figure={figure} heading={heading} low={low}>
      {children}
    </Scene>
  );
}
