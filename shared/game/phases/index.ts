import type { PhaseName } from "../state.ts";
import { act } from "./act.ts";
import { after } from "./after.ts";
import { before } from "./before.ts";
import { choose } from "./choose.ts";
import { debrief } from "./debrief.ts";
import { evening } from "./evening.ts";
import { finale } from "./finale.ts";
import { followUp } from "./follow-up.ts";
import { goodbye } from "./goodbye.ts";
import { intro } from "./intro.ts";
import { listen } from "./listen.ts";
import { lobby } from "./lobby.ts";
import { minigame } from "./minigame.ts";
import { morning } from "./morning.ts";
import type { Phase } from "./phase.ts";
import { rescue } from "./rescue.ts";
import { teachback } from "./teachback.ts";

/** Every phase by its name. */
export const phaseRules: Record<PhaseName, Phase> = {
  lobby,
  before,
  intro,
  rescue,
  morning,
  choose,
  listen,
  act,
  minigame,
  evening,
  finale,
  debrief,
  teachback,
  after,
  goodbye,
  followUp,
};
