import type { LightView, NightView, Wish } from "../../../shared/minigames/lights-out/lights-out.ts";
import { messageById } from "../../../shared/minigames/lights-out/messages.ts";
import { helpWords, language, type TextKey, text } from "../../language/index.ts";
import type { Place } from "../minigame-props.ts";
import { helpLine } from "./help-line.ts";

/** Words of a message: what it says, or why it was right to put it off or not to. */
export function messageWords(id: string, part: "says" | "why"): string {
  // The rules and the words are compared by a test beside the rules; a key made of the two cannot be typed.
  return text(`lights-out:messages.${id}.${part}` as TextKey);
}

export function kindWord({ kind }: LightView): string {
  return text(`lights-out:kinds.${kind}`);
}

/** The nickname of a seat. */
export function nameOf(places: readonly Place[], seat: string | undefined): string {
  return places.find(({ id }) => id === seat)?.nickname ?? text("lights-out:somebody");
}

/** A light in one line: its words, or who can read them. */
export function lightLine(light: LightView, places: readonly Place[]): string {
  const kind = kindWord(light);
  if (light.message !== "") return text("lights-out:name.words", { kind, words: messageWords(light.message, "says") });
  return text("lights-out:name.other", { kind, name: nameOf(places, light.reader) });
}

/** What there is to know about a light beside its words, the most pressing first. */
export function lightNotes(light: LightView, view: NightView, places: readonly Place[]): string[] {
  const notes: string[] = [];
  const other = (seats: readonly string[]) => (light.own === "" ? seats[0] : undefined);
  if (light.own === "adult" && !view.lone) notes.push(text("lights-out:notes.calling"));
  if (light.own === "tomorrow" && light.big && !view.lone) notes.push(text("lights-out:notes.holding"));
  const caller = other(light.adult);
  if (caller) notes.push(text("lights-out:notes.called", { name: nameOf(places, caller) }));
  const holder = other(light.tomorrow);
  if (holder) notes.push(text("lights-out:notes.held", { name: nameOf(places, holder) }));
  if (light.again) notes.push(text("lights-out:notes.again"));
  else if (light.hums) notes.push(text("lights-out:notes.hums"));
  if (light.big && notes.length === 0) {
    notes.push(text(`lights-out:notes.${view.lone ? "bigLone" : view.calm ? "bigCalm" : "big"}`));
  }
  return notes;
}

/** What another asks for, in words, where a light waits for one more hand; empty where none does. */
export function callOf(called: { light: LightView; wish: Wish } | undefined, places: readonly Place[]): string {
  if (!called) return "";
  const { light, wish } = called;
  return text(`lights-out:notes.${wish === "adult" ? "called" : "held"}`, { name: nameOf(places, light[wish][0]) });
}

/** Who helps beside an adult, in one line; empty until the names of the services are here. */
export function helpSentence(id: string): string {
  const { help } = messageById(id);
  if (!help) return "";
  const line = helpLine(help, language.value);
  const name = helpWords()?.[line.id]?.name;
  if (name === undefined) return "";
  return text(line.dayAndNight ? "lights-out:lineAlways" : "lights-out:line", { name, number: line.number });
}

/** The hour on the clock: from nine in the evening on, later with every light that is quiet. */
export function clockTime({ done, of }: NightView): string {
  const minutes = Math.round((done / Math.max(1, of)) * 12) * 5;
  return `${21 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
