import { skills } from "../../shared/bots/skill.ts";
import { minigames } from "../../shared/minigames/index.ts";
import { heartTargets, isAsAimedFor, playRounds, triedTables, triedVariants } from "../../shared/minigames/trial.ts";

/**
 * Plays rounds of every mini-game with tables of every size and prints the share of rounds that earned a heart.
 *
 * @param rounds Rounds of each kind.
 * @returns A sentence for each target that was missed.
 */
export function simulateMinigames(rounds: number, seed: number): string[] {
  const missed: string[] = [];
  for (const minigame of minigames) {
    for (const { name, calm, steps } of triedVariants) {
      const rows: Record<string, Record<string, string>> = {};
      for (const { name: table, seats, heads } of triedTables) {
        const row: Record<string, string> = {};
        for (const skill of skills) {
          const { withHearts, hearts: mean } = playRounds(minigame, { seats, heads, rounds, skill, calm, steps, seed });
          row[skill] = `${withHearts.toFixed(2)} (${mean.toFixed(1)})`;
          if (!isAsAimedFor(skill, withHearts)) {
            const { least, most } = heartTargets[skill];
            missed.push(
              `${minigame.id}, ${name}, ${table}, ${skill}: ${withHearts.toFixed(3)}, wanted ${least} to ${most}`,
            );
          }
        }
        rows[table] = row;
      }
      console.log(`${minigame.id}, ${name}: share of rounds with a heart (mean hearts)`);
      console.table(rows);
    }
  }
  return missed;
}
