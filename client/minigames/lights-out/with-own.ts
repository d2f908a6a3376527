import type { LightView, NightView, Wish } from "../../../shared/minigames/lights-out/lights-out.ts";

/** What this device has just done and the server has not told back yet. */
export interface OwnTap {
  light: number;
  wish: Wish;
}

/** The view as it will be when the server says yes: the own hand is laid on, or the light is gone. */
export function withOwn(view: NightView, seat: string, tap: OwnTap | null): NightView {
  if (!tap) return view;
  const lights = view.lights.flatMap((light) => {
    if (light.number !== tap.light) return [light];
    return isSettledBy(view, light, seat, tap.wish) ? [] : [withHand(light, seat, tap.wish)];
  });
  return { ...view, lights };
}

/** Whether this seat's hand is the last one that a light waits for, as far as this seat can tell. */
function isSettledBy({ lone }: NightView, light: LightView, seat: string, wish: Wish): boolean {
  if (lone && light.own === wish) return true;
  const others = light[wish].filter((other) => other !== seat).length;
  if (wish === "tomorrow") return !light.big || others > 0;
  return others > 0 && light.message !== "";
}

function withHand(light: LightView, seat: string, wish: Wish): LightView {
  const without = (seats: readonly string[]) => seats.filter((other) => other !== seat);
  const hands = { tomorrow: without(light.tomorrow), adult: without(light.adult) };
  return { ...light, ...hands, [wish]: [...hands[wish], seat], own: wish };
}

/** Whether a light can be put off by this seat: not over the head of somebody who has read it and asks for an adult. */
export function mayPutOff(light: LightView, seat: string): boolean {
  return light.reader !== "" || !light.adult.some((other) => other !== seat);
}

/** What a hand shows that can be done with a light, as long as this device has done nothing; nothing where it cannot read. */
export function beckoned({ acts }: NightView, light: LightView, seat: string): Wish[] {
  if (light.message === "" || acts > 0 || light.own !== "") return [];
  return mayPutOff(light, seat) ? ["tomorrow", "adult"] : ["adult"];
}

/** A light that waits for one more hand, which this seat could lay on; big ones first, for their moment is short. */
export function calledFor(view: NightView, seat: string): { light: LightView; wish: Wish } | undefined {
  if (!view.plays) return undefined;
  const waiting = view.lights.filter((light) => light.landed && light.own === "");
  const big = waiting.find((light) => light.big && light.tomorrow.length > 0 && mayPutOff(light, seat));
  if (big) return { light: big, wish: "tomorrow" };
  const friend = waiting.find((light) => light.message !== "" && light.adult.length > 0);
  return friend && { light: friend, wish: "adult" };
}
