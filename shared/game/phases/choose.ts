import { claimForUndecided } from "../claims.ts";
import { tableSecrets } from "../lookup.ts";
import { rules } from "../rules.ts";
import { emptyVisit } from "../visit.ts";
import { visitsTo } from "../visits.ts";
import type { Phase } from "./phase.ts";

/** Tables claim the newcomer they will spend the day with. */
export const choose: Phase = {
  duration: () => rules.time.choose,
  enter: (game) => {
    game.secrets.hurriedBy = 0;
    for (const newcomer of game.state.newcomers) {
      newcomer.visitsToday = visitsTo(game.state, newcomer);
    }
    for (const table of game.state.tables) {
      table.claim = "";
      table.extraClaim = "";
      Object.assign(tableSecrets(game, table.number), emptyVisit());
    }
  },
  finishStep: () => {},
  over: () => false,
  leave: (game) => {
    claimForUndecided(game);
    return "listen";
  },
};
