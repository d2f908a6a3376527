import { joinAddress } from "../../store/index.ts";
import { CopyLink } from "./CopyLink.tsx";
import type { HostKey } from "./host-keys.ts";

interface Props {
  hostKey: HostKey;
  /** What the button says. */
  words: string;
  /** What the link is for. */
  why: string;
}

/** Copies the link with which a host goes on elsewhere. */
export function ContinueLink({ hostKey, words, why }: Props) {
  const address = joinAddress.value?.address ?? location.origin;
  return <CopyLink link={`${address}/host#${hostKey.code}.${hostKey.key}`} words={words} why={why} />;
}
