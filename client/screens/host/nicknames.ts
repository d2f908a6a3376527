import { nameList } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";

/** The nicknames of seats (ids) as a list in the language of this screen. */
export function nicknames({ seats }: PublicGame, ids: readonly string[]): string {
  return nameList(ids.map((id) => seats[id]?.nickname ?? ""));
}
