import { avatars } from "../../../shared/game/nicknames.ts";
import { rules } from "../../../shared/game/rules.ts";
import type { PhaseName } from "../../../shared/game/state.ts";
import { storyChoices } from "../../screens/host/stories.ts";
import type { Newcomer, PublicGame, Seat, Table } from "../../store/index.ts";

/** Moods of the nine, so that every ring has somebody in it. */
const moods = [2, 5, 9, 4, 8, 1, 7, 6, 10] as const;
const lastMoods = [9, 8, 10, 7, 9, 8, 10, 9, 10] as const;
const hourMs = 3_600_000;

/** Tables of a class, where nothing else is asked for. */
export const usualTables = 5;

/** Children at each table while they come in: a full one, some with more and some with fewer, and nobody yet at the last. */
function comingIn(tableCount: number): Record<string, Seat> {
  const seats: Record<string, Seat> = {};
  for (let table = 1; table < tableCount; table++) {
    const children = Math.max(1, rules.tables.seats - 2 * ((table - 1) % 4));
    for (let child = 0; child < children; child++) {
      const id = `s${table}${child}`;
      const avatar = avatars[(table * 5 + child) % avatars.length] ?? "";
      seats[id] = { id, table, nickname: id, avatar, here: true, heads: 1, bot: false };
    }
  }
  return seats;
}

/**
 * A class in a phase, as the board would get it: its tables and the nine, with somebody in every ring, an alarm, lights
 * and people who have found a Max. Undefined while the stories are on their way.
 */
export function exampleGame(phase: PhaseName, tableCount: number = usualTables): PublicGame | undefined {
  const stories = storyChoices();
  if (!stories) return undefined;
  const nine = stories.filter(({ reserve }) => !reserve).sort((one, other) => (one.id < other.id ? -1 : 1));
  const ends = phase === "finale" || phase === "goodbye" || phase === "debrief" || phase === "teachback";
  const newcomers = nine.map(({ id, colour, symbol }, at): Newcomer => {
    const mood = (ends ? lastMoods : moods)[at] ?? 5;
    const gone = phase === "rescue" && mood === 1;
    return {
      id,
      colour,
      symbol,
      mood: gone ? 0 : mood,
      trust: 1,
      chapter: 1,
      max: mood > 7 ? "aunt" : "",
      help: "",
      visited: false,
      visitsToday: 0,
      alarm: !gone && mood <= 2 && (phase === "morning" || phase === "choose"),
      light: phase === "evening" && mood > 1 && mood < 5 ? 2 : 0,
      gone,
      rescues: ends && at === 0 ? 1 : 0,
      welcomeBack: false,
    };
  });
  const claims = phase === "choose" || phase === "listen" || phase === "act";
  const tables = Array.from({ length: tableCount }, (_, at): Table => {
    const number = at + 1;
    const claim =
      claims && !(phase === "choose" && number > 3) ? (newcomers[(number * 2 - 2) % newcomers.length]?.id ?? "") : "";
    return {
      number,
      claim,
      extraClaim: "",
      hasExtraVisit: false,
      boughtVisit: false,
      step: number === 2 && phase !== "choose" ? "done" : "idle",
      stepStartedAt: 0,
      stepEndsAt: 0,
      extended: false,
      ready: 0,
      counting: 4,
      speaker: "",
      hearts: 0,
      praise: "",
      praiseCount: 0,
      praiseOf: 0,
    };
  });
  const [first = "", second = ""] = nine.map(({ id }) => id);
  return {
    preset: "week",
    region: "brussels",
    phase,
    day: phase === "lobby" || phase === "before" || phase === "intro" ? 0 : 2,
    days: 5,
    round: 1,
    turn: 1,
    visitsPerDay: 1,
    clock: 0,
    endsAt: phase === "choose" || phase === "minigame" ? hourMs : 0,
    startedAt: 0,
    paused: false,
    timed: true,
    doorOpen: true,
    boardLanguage: "nl",
    hearts: 3,
    minigame: phase === "minigame" ? "stop-the-spread" : "",
    slide: 0,
    bellAt: 0,
    newcomers,
    tables,
    seats: phase === "lobby" ? comingIn(tableCount) : {},
    changes:
      phase === "morning"
        ? [
            { newcomer: first, before: 3, after: 2, reason: "lonely", event: "" },
            { newcomer: second, before: 4, after: 5, reason: "max", event: "" },
          ]
        : [],
    slides:
      phase === "debrief"
        ? [{ kind: "alarm", newcomer: first, day: 2, chapter: 0, tables: [1], shown: true, keys: [] }]
        : [],
    tips:
      phase === "teachback"
        ? [
            { table: 1, blocks: ["sad-online", "tell-adult", "never-alone"] },
            { table: 4, blocks: ["threatened", "call-116000", "not-your-fault"] },
          ]
        : [],
  };
}
