import { type TextKey, text } from "../../language/index.ts";
import type { Table } from "../../store/index.ts";

/** What a table did well in a mini-game, as the rules count it. */
export type Praised = Pick<Table, "praise" | "praiseCount" | "praiseOf">;

/**
 * What a table did well, in a sentence. Where it always did, some say so instead of how often: once out of one time is no
 * praise.
 *
 * @param id Id of the mini-game.
 */
export function praiseInWords(id: string, { praise, praiseCount: count, praiseOf: of }: Praised): string {
  // The rules and the words are compared by a test beside the rules; a key made of the two cannot be typed.
  const key = `minigames:${id}.praise.${praise}` as TextKey;
  return text(key, { count, of, ...(count === of && { context: "all" }) });
}
