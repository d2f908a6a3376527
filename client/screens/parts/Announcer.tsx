import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { GameEvent } from "../../../shared/game/events.ts";
import { storyWords, text } from "../../language/index.ts";
import { onEvent } from "../../store/index.ts";

/** How long (ms) something said stays to be picked up; a screen reader takes it when it has read what it is reading. */
const keptMs = 4_000;

const said = signal<readonly { number: number; words: string }[]>([]);
let number = 0;

/**
 * Has something read aloud to those who listen to the page, after what is being read already. Each thing is said once: what
 * was said last, a moment ago, is not said again.
 */
export function announce(words: string): void {
  if (said.value.at(-1)?.words === words) return;
  number += 1;
  const one = { number, words };
  said.value = [...said.value, one];
  setTimeout(() => {
    said.value = said.value.filter((other) => other !== one);
  }, keptMs);
}

/** Has a page's heading and the sentence on what to do read one after the other, whenever they change. */
export function useAnnouncedPage(title: string, lead: string): void {
  useEffect(() => announce(/[.!?…]$/.test(title) ? `${title} ${lead}` : `${title}. ${lead}`), [title, lead]);
}

/** The place from which announcements are read, each by itself, however fast they come. */
export function Announcer() {
  return (
    <div class="max-unseen" role="log">
      {said.value.map((one) => (
        <p key={one.number}>{one.words}</p>
      ))}
    </div>
  );
}

/** Announces what happens elsewhere in the class, as long as the component is there. */
export function useAnnouncedEvents(): void {
  useEffect(
    () =>
      onEvent((event) => {
        const words = wordsOf(event);
        if (words !== "") announce(words);
      }),
    [],
  );
}

function wordsOf(event: GameEvent): string {
  const name = "newcomer" in event ? (storyWords(event.newcomer)?.name ?? "") : "";
  switch (event.type) {
    case "alarmRaised":
      return text("player:said.alarm", { name });
    case "alarmAnswered":
      return text("player:said.answered", { name, table: event.table });
    case "claimed":
      return text("player:said.claimed", { name, table: event.table });
    case "maxFound":
      return text("player:said.max", { name });
    case "left":
      return text("player:said.left", { name });
    case "found":
      return text("player:said.found", { name });
    case "leftOut":
      return text("player:said.leftOut", { name });
    case "lightLit":
      return text("player:said.light", { name, table: event.table });
    case "heartsWon":
      return text("player:said.hearts", { count: event.hearts });
    case "paused":
      return text("player:said.paused");
    case "resumed":
      return text("player:said.resumed");
    case "timeAdded":
      return text(event.ms > 0 ? "player:said.time" : "player:said.lessTime");
    // Told by the page that changes, or too small to interrupt for.
    case "phaseStarted":
    case "seatJoined":
    case "unclaimed":
    case "committed":
    case "moodChanged":
    case "trustGained":
    case "helpFound":
    case "visitBought":
      return "";
    default:
      return event satisfies never;
  }
}
