import type { Skill } from "../../shared/bots/skill.ts";
import { rules } from "../../shared/game/rules.ts";
import { minigames } from "../../shared/minigames/index.ts";
import { heartTargets, playRounds } from "../../shared/minigames/trial.ts";

const skills = ["random", "average", "thoughtful"] as const satisfies readonly Skill[];
/** Tables of one device a child, and one device that six children share. */
const tables = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seats) => ({ name: `${seats}`, seats, heads: 1 })),
  { name: "6 on one device", seats: 1, heads: 6 },
];
const variants = [
  { name: "", calm: false, steps: rules.minigame.durationMs / rules.minigame.stepMs },
  { name: ", calm", calm: true, steps: rules.minigame.calmDurationMs / rules.minigame.stepMs },
];

/**
 * Plays rounds of every mini-game with tables of every size and prints the share of rounds that earned a heart.
 *
 * @param rounds Rounds of each kind.
 * @returns A sentence for each target that was missed.
 */
export function simulateMinigames(rounds: number, seed: number): string[] {
  const missed: string[] = [];
  for (const minigame of minigames) {
    for (const { name, calm, steps } of variants) {
      const rows: Record<string, Record<string, string>> = {};
      for (const table of tables) {
        const row: Record<string, string> = {};
        for (const skill of skills) {
          const { withHearts, hearts } = playRounds(minigame, { ...table, rounds, skill, calm, steps, seed });
          const { least, most } = heartTargets[skill];
          row[skill] = `${withHearts.toFixed(2)} (${hearts.toFixed(1)})`;
          if (withHearts < least || withHearts > most) {
            missed.push(
              `${minigame.id}${name}, table of ${table.name}, ${skill}: ${withHearts.toFixed(2)}, wanted ${least} to ${most}`,
            );
          }
        }
        rows[table.name] = row;
      }
      console.log(`${minigame.id}${name}: share of rounds with a heart (mean hearts), by children at the table`);
      console.table(rows);
    }
  }
  return missed;
}
