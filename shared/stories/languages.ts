/** Languages every text of the game exists in. */
export const languages = ["nl", "fr", "de", "en"] as const;
export type Language = (typeof languages)[number];

/** Where a class lives; decides which help services it is offered. */
export const regions = ["flanders", "wallonia", "brussels", "ostbelgien"] as const;
export type Region = (typeof regions)[number];
