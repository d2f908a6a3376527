import type { FactId } from "../../../shared/minigames/mask-off/profiles.ts";
import type { MaskView } from "../../../shared/minigames/mask-off/view.ts";
import { type TextKey, text } from "../../language/index.ts";

type Profile = MaskView["profiles"][number];

/** The words of a profile: its name, one of its facts, or why two of them fit or do not. */
export function profileWords(id: string, part: "name" | FactId | readonly [FactId, FactId]): string {
  const key = typeof part === "string" ? part : [...part].sort().join("");
  // The rules and the words are compared by a test beside the rules; a key made of the two cannot be typed.
  return text(`mask-off:profiles.${id}.${key}` as TextKey);
}

/** What is to be done now, or what the masks hid, in a sentence that stays the same until the next. */
export function leadOf(view: MaskView): string {
  if (view.stage === "play") return text("mask-off:lead");
  return `${outcomeOf(view)} ${unmasked(view)}`;
}

/** How the last turn went, in words. */
export function outcomeOf({ outcomes, awake, flags }: MaskView): string {
  const last = outcomes.at(-1) ?? "none";
  const isAlone = awake.length < 2 && flags.length < 2;
  return text(
    isAlone && (last === "together" || last === "none") ? `mask-off:alone.${last}` : `mask-off:outcome.${last}`,
  );
}

/** Who wore a mask, in words. */
export function unmasked({ masked, profiles }: MaskView): string {
  const profile = typeof masked === "number" ? profiles[masked] : undefined;
  return profile ? text("mask-off:wore", { name: profileWords(profile.id, "name") }) : text("mask-off:nobodyWore");
}

/** Both facts of a profile, in the order in which they are shown. */
export function pairOf(facts: Profile["facts"]): [FactId, FactId] {
  return facts.map(({ fact }) => fact as FactId) as [FactId, FactId];
}

/** Why the two facts of a profile fit, or do not. */
export function whyOf({ id, facts }: Profile): string {
  return profileWords(id, pairOf(facts));
}

/** What there is to hear once the masks are off: why the two facts did not fit, and with all the time there is what to do. */
export function reasonsOf(view: MaskView): string {
  if (view.stage !== "read") return "";
  const profile = typeof view.masked === "number" ? view.profiles[view.masked] : undefined;
  return [...(profile ? [whyOf(profile)] : []), ...(view.calm ? [adviceOf(view)] : [])].join(" ");
}

/** What to do when something like this turns up: another piece of advice each turn. */
export function adviceOf({ masked, index }: MaskView): string {
  if (masked === "nobody") return text("mask-off:advice.nobody");
  return text(`mask-off:advice.${(["1", "2", "3", "4"] as const)[index] ?? "1"}`);
}
