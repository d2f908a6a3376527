import type { SeatView, VisitView } from "../../../shared/game/views.ts";
import type { StoryWords } from "../../../shared/stories/format.ts";
import type { Newcomer, PublicGame, Seat, Table } from "../../store/index.ts";

/** What every view of a player is drawn from. */
export interface PlayerProps {
  game: PublicGame;
  table: Table;
  seat: Seat;
  own: SeatView;
}

/** What a view of a visit is drawn from as well. */
export interface VisitProps extends PlayerProps {
  visit: VisitView;
  newcomer: Newcomer;
  words: StoryWords;
}
