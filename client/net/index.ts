export { askAsHost } from "./ask-as-host.ts";
export {
  type Answer,
  connection,
  fallAsleep,
  leaveConnection,
  leaveForGood,
  openConnection,
  request,
  wakeUp,
} from "./connection.ts";
export type { Ending } from "./connection-state.ts";
export { type Held, holdConnection } from "./held-connection.ts";
export {
  AnotherAnswered,
  createSession,
  deleteSession,
  fetchReport,
  fetchSummary,
  findSession,
  isAnotherPage,
  RefusedByServer,
} from "./http.ts";
export type { HostIntent, Intent, PlayerIntent } from "./intents.ts";
export { forgetSeatSecret, keepSeatSecret, makeSeatSecret, seatLasts, seatSecret } from "./seat-secrets.ts";
