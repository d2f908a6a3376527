import { ringOf } from "../../../shared/game/rules.ts";
import { nameList, newcomerName, schoolEventWords, storyWords, text } from "../../language/index.ts";
import { hasPage } from "../../minigames/index.ts";
import type { Newcomer, PublicGame } from "../../store/index.ts";
import { hadNoHearts } from "../parts/had-no-hearts.ts";
import { type Change, eventsOf, nightByReason } from "./morning.ts";

/** What the board says now, one sentence after another; the first says what it is about. */
export function captionsOf(game: PublicGame): string[] {
  return told(game).filter((caption) => caption !== "");
}

function told(game: PublicGame): string[] {
  const { phase, newcomers, changes } = game;
  switch (phase) {
    case "intro":
      return [text("board:sentence.intro"), ...newcomers.map(({ id }) => of(id, storyWords(id)?.about))];
    case "morning":
      return [
        text("board:sentence.morning"),
        ...nightByReason(changes).map(({ reason, newcomers: touched }) =>
          text(`board:change.${reason}`, { name: nameList(touched.map(newcomerName)), count: touched.length }),
        ),
        ...eventsOf(changes).map(eventWords),
        ...alarms(newcomers),
      ];
    case "choose":
      return [
        text("board:sentence.choose"),
        ...alarms(newcomers),
        ...newcomers.map(({ id, mood }) => of(id, storyWords(id)?.rings[ringOf(mood) - 1])),
      ];
    case "rescue":
      return [
        ...newcomers.filter(({ gone }) => gone).map(({ id }) => text("board:looking", { name: newcomerName(id) })),
        text("rescue:q0"),
        text("rescue:q1"),
        text("rescue:q2"),
      ];
    case "evening": {
      const lit = newcomers
        .filter(({ light }) => light > 0)
        .map(({ id }) => text("board:light", { name: newcomerName(id) }));
      return [text(hadNoHearts(game) ? "board:sentence.eveningWithout" : "board:sentence.evening"), ...lit];
    }
    case "listen":
    case "act":
      return [text(`board:sentence.${phase}`)];
    case "minigame":
      return [
        ...(hasPage(game.minigame) ? [text(`minigames:${game.minigame}.board`)] : []),
        text("board:sentence.minigame"),
      ];
    // These fill the board with words of their own.
    case "lobby":
    case "before":
    case "after":
    case "finale":
    case "debrief":
    case "teachback":
    case "goodbye":
    case "followUp":
      return [];
    default:
      return phase satisfies never;
  }
}

/** Words about a newcomer, with the name before them where they do not say it. */
function of(newcomer: string, words = ""): string {
  const name = newcomerName(newcomer);
  return words === "" || words.includes(name) ? words : text("board:is", { name, words });
}

function alarms(newcomers: readonly Newcomer[]): string[] {
  return newcomers.filter(({ alarm }) => alarm).map(({ id }) => text("board:alarm", { name: newcomerName(id) }));
}

function eventWords({ newcomer, reason, event }: Change): string {
  return (reason === "event" ? storyWords(newcomer)?.events[event] : schoolEventWords(event)) ?? "";
}
