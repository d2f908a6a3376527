import type { Report } from "../finding.ts";
import type { Language } from "../format.ts";
import { inEachLanguage, wholeWords } from "../whole-words.ts";

/** What pulls a child back or sets children against each other; a page may say that there is none. */
const hooks = inEachLanguage(
  {
    nl: [
      "streaks?",
      "(?<!geen )(?:ranglijst|klassement|rangschikking|scorebord)(?:en)?",
      "(?:top|record)scores?",
      "kom (?:\\p{L}+ )?(?:morgen|snel|gauw|elke dag) (?:\\p{L}+ )?terug",
      "laatste kans",
      "mis (?:het|dit|niets|niks)",
    ],
    fr: [
      "séries? de \\d+ jours",
      "(?<!pas de )(?:classements?|palmarès)",
      "meilleurs? scores?",
      "rev(?:iens|enez) (?:\\p{L}+ )?(?:demain|vite|bientôt|chaque jour|tous les jours)",
      "dernière chance",
      "ne (?:rate|manque)[sz]? (?:pas|rien)",
    ],
    de: [
      "streaks?",
      "(?<!keine )(?:ranglisten?|bestenlisten?|rangfolgen?)",
      "(?:high|top)scores?",
      "kommt? (?:\\p{L}+ )?(?:morgen|bald|jeden tag) (?:\\p{L}+ )?wieder",
      "letzte chance",
      "verpass(?:e|t)? (?:es|das|nichts)",
    ],
    en: [
      "streaks?",
      "(?<!no )(?:leaderboards?|rankings?|league tables?)",
      "(?:high|top) ?scores?",
      "come back (?:\\p{L}+ )?(?:tomorrow|soon|every day|daily)",
      "last chance",
      "don't miss",
    ],
  },
  wholeWords,
);

/** Says where a text hooks its reader: counts days in a row, ranks, calls back or hurries to have something. */
export function checkHooks(report: Report, language: Language, key: string, text: string): void {
  const [found] = hooks[language].exec(text) ?? [];
  if (found !== undefined) report(key, `"${found}": the game counts no days, ranks nobody and calls nobody back.`);
}
