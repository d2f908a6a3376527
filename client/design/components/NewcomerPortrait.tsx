import { newcomerUrl, type Ring } from "../art.ts";
import { symbolNamed } from "../symbol-named.ts";
import { Portrait } from "./Portrait.tsx";

interface Props {
  newcomer: { id: string; colour: string; symbol: string };
  /** The ring whose face the newcomer shows. */
  ring: Ring;
  /** Who it is and how they look, read aloud; left out when the words beside it say so. */
  label?: string;
  /** Width as CSS, such as "6rem"; as wide as its place when left out. */
  size?: string | undefined;
  /** A warm glow behind: all is well. */
  lit?: boolean;
  /** A slow dotted ring around: thinks of leaving. */
  alarm?: boolean;
}

/** A newcomer's portrait: the face of a ring, in the newcomer's own colour and with their symbol. */
export function NewcomerPortrait({ newcomer, ring, label = "", ...rest }: Props) {
  const { id, colour, symbol } = newcomer;
  return (
    <Portrait picture={newcomerUrl(id, ring)} label={label} colour={colour} symbol={symbolNamed(symbol)} {...rest} />
  );
}
