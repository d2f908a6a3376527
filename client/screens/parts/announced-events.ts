import { useEffect } from "preact/hooks";
import type { GameEvent } from "../../../shared/game/events.ts";
import { newcomerName, text } from "../../language/index.ts";
import { myTable, onEvent } from "../../store/index.ts";
import { announce } from "./Announcer.tsx";

/** Announces what happens elsewhere in the class, as long as the component is there. */
export function useAnnouncedEvents(): void {
  useEffect(
    () =>
      onEvent((event) => {
        const words = newsInWords(event, myTable.value?.number);
        if (words !== "") announce(words);
      }),
    [],
  );
}

/**
 * What has happened in the class, in words; "" where it need not be said.
 *
 * @param own Number of the own table; undefined where there is none.
 */
export function newsInWords(event: GameEvent, own: number | undefined): string {
  const name = "newcomer" in event ? newcomerName(event.newcomer) : "";
  switch (event.type) {
    case "alarmRaised":
      return text("player:said.alarm", { name });
    case "alarmAnswered":
      return text("player:said.answered", { name, table: event.table });
    case "claimed":
      // Where the own table goes is said by its page.
      if (event.table === own) return "";
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
      if (event.hearts === 0) return "";
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
