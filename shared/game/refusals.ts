/**
 * Why the game does not do what was asked, as a closed list. Each key has a sentence in four languages in
 * `assets/locales/LANG/refusals.json`.
 */
export const refusals = [
  "notNow",
  "notYourTurnNow",
  "paused",
  "unknownSeat",
  "unknownTable",
  "unknownNewcomer",
  "unknownChoice",
  "tableFull",
  "sessionFull",
  "doorClosed",
  "removed",
  "nicknameTaken",
  "nobodyHere",
  "alreadyTaken",
  "notClaimed",
  "noExtraVisit",
  "noAlarm",
  "tooMany",
  "chooseFirst",
  "alreadyAsked",
  "notEnoughHearts",
  "lightTaken",
  "notYours",
  "alreadyAnswered",
  "hostOnly",
  "playersOnly",
  "serverOnly",
  "nothingToTakeBack",
  "tooFewHere",
  "lastNewcomer",
  "notRunning",
  "gameOver",
] as const;
export type Refusal = (typeof refusals)[number];
