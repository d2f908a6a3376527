import type { LightView } from "../../../shared/minigames/lights-out/lights-out.ts";
import type { StepShown } from "./every-step.ts";

/** The step as it is when something is different in what the seat sees of its mini-game. */
export function seeing(step: StepShown, change: object): StepShown {
  const minigame = { ...(step.seat.minigame as object), ...change };
  return { ...step, seat: { ...step.seat, minigame } };
}

/** A friend's light of Lights out that has landed, and that nobody has done anything with yet. */
export const friendsLight: LightView = {
  ...{ number: 50, place: 0, kind: "chat", big: false, message: "going-home", reader: "", since: 0, flight: 1 },
  ...{ landed: true, hums: false, again: false, own: "", tomorrow: [], adult: [] },
};
