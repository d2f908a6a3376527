import { newcomerOf, tableSecrets } from "./lookup.ts";
import { openAnswers } from "./rescue.ts";
import type { TableSecrets } from "./secrets.ts";
import type { Game, TableState } from "./state.ts";

/** A table's secrets before a visit. Who sits there, its tip and how it plays mini-games are not part of a visit. */
export function emptyVisit(): Omit<TableSecrets, "seats" | "tip" | "heartless" | "calm"> {
  return {
    chapter: 0,
    attended: false,
    moment: "",
    dealt: {},
    feelings: [],
    recognised: false,
    cards: [],
    played: [],
    moodBefore: 0,
    moodAfter: 0,
    adult: "",
    sentence: "",
    sought: "",
    asked: [],
    role: "",
    helped: "",
    rescueAnswers: openAnswers(),
    extra: { newcomer: "", moment: "" },
    minigame: null,
    playsCalmly: false,
  };
}

/** Somebody of the table is there when its newcomer is heard, helped or kept company: then it is a visit. */
export function attend(game: Game, table: TableState): void {
  if (table.counting === 0) return;
  tableSecrets(game, table.number).attended = true;
  newcomerOf(game, table.claim).visited = true;
}
