import type { PublicGame } from "../../store/index.ts";

/** Whether the class has nothing to give this evening: it has no hearts, and has not used any for a light or a visit. */
export function hadNoHearts({
  hearts,
  newcomers,
  tables,
}: Pick<PublicGame, "hearts" | "newcomers" | "tables">): boolean {
  return hearts === 0 && newcomers.every(({ light }) => light === 0) && tables.every((table) => !table.boughtVisit);
}
