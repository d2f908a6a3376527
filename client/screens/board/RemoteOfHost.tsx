import { useCallback } from "preact/hooks";
import { askAsHost } from "../../net/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { hostKeys } from "../host/host-keys.ts";
import type { Ask } from "../host/steps.ts";
import { useRemote } from "../host/use-shortcuts.ts";

interface Props {
  /** The session's six digits. */
  code: string;
  game: PublicGame;
}

/**
 * A presenter's remote speaks to the window in front, which on the projecting computer is the board. Where this browser
 * holds the host's key of the session, it leads the game from there; elsewhere its keys mean nothing. Nothing is drawn.
 */
export function RemoteOfHost({ code, game }: Props) {
  const asHost = useCallback((): Ask | undefined => {
    const own = hostKeys().find((kept) => kept.code === code);
    return own && ((intent) => askAsHost(own, intent));
  }, [code]);
  useRemote(game, asHost);
  return null;
}
