export { attempt, refuse, refused } from "./attempt.ts";
export { useOptimistic, useOptimisticBy } from "./optimistic.ts";
export {
  forgetSession,
  game,
  hostView,
  joinAddress,
  mySeat,
  myTable,
  type Newcomer,
  newcomer,
  onEvent,
  type PublicGame,
  type Seat,
  type Slide,
  seatsAt,
  seatView,
  sinceStartMs,
  type Table,
  timeLeftMs,
  timeToBellMs,
  warning,
} from "./session.ts";
