import type { SessionReport } from "../../../shared/protocol.ts";

/** How a night can leave a newcomer. */
export const ways = ["better", "same", "worse", "gone"] as const;

/** One school day of a game: how its night left the newcomers (ids), and its moments. */
interface Day {
  /** From 1. */
  day: number;
  better: string[];
  same: string[];
  worse: string[];
  /** Gone for the night, and found safe. */
  gone: string[];
  moments: SessionReport["moments"];
}

/** The days of which there is something to tell, in order; of a day whose night has not passed only the moments are known. */
export function daysOf({ newcomers, moments, daysPlayed }: SessionReport): Day[] {
  const days = Array.from({ length: daysPlayed }, (_, at) => {
    const day: Day = { day: at + 1, better: [], same: [], worse: [], gone: [], moments: [] };
    day.moments.push(...moments.filter((moment) => moment.day === day.day));
    for (const { id, moodBefore, nights } of newcomers) {
      const after = nights[at];
      const before = at === 0 ? moodBefore : nights[at - 1];
      if (after === undefined || before === undefined) continue;
      day[wayFrom(before, after)].push(id);
    }
    return day;
  });
  return days.filter((day) => day.moments.length > 0 || ways.some((way) => day[way].length > 0));
}

function wayFrom(before: number, after: number): (typeof ways)[number] {
  if (after === 0) return "gone";
  if (after === before) return "same";
  return after > before ? "better" : "worse";
}
