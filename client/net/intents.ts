import type { HostIntent, PlayerIntent } from "../../shared/game/index.ts";

export type { HostIntent, PlayerIntent };
/** What a person may ask of the game. */
export type Intent = PlayerIntent | HostIntent;
