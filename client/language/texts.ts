import type board from "../../assets/locales/en/board.json";
import type check from "../../assets/locales/en/check.json";
import type common from "../../assets/locales/en/common.json";
import type consoleWords from "../../assets/locales/en/console.json";
import type debrief from "../../assets/locales/en/debrief.json";
import type design from "../../assets/locales/en/design.json";
import type errors from "../../assets/locales/en/errors.json";
import type help from "../../assets/locales/en/help.json";
import type host from "../../assets/locales/en/host.json";
import type join from "../../assets/locales/en/join.json";
import type kit from "../../assets/locales/en/kit.json";
import type lightsOut from "../../assets/locales/en/lights-out.json";
import type listeningEar from "../../assets/locales/en/listening-ear.json";
import type maskOff from "../../assets/locales/en/mask-off.json";
import type minigames from "../../assets/locales/en/minigames.json";
import type paper from "../../assets/locales/en/paper.json";
import type pdf from "../../assets/locales/en/pdf.json";
import type phases from "../../assets/locales/en/phases.json";
import type plan from "../../assets/locales/en/plan.json";
import type player from "../../assets/locales/en/player.json";
import type practice from "../../assets/locales/en/practice.json";
import type prepare from "../../assets/locales/en/prepare.json";
import type privacy from "../../assets/locales/en/privacy.json";
import type questions from "../../assets/locales/en/questions.json";
import type refusals from "../../assets/locales/en/refusals.json";
import type report from "../../assets/locales/en/report.json";
import type rescue from "../../assets/locales/en/rescue.json";
import type rightLine from "../../assets/locales/en/right-line.json";
import type start from "../../assets/locales/en/start.json";
import type stopTheSpread from "../../assets/locales/en/stop-the-spread.json";
import type stories from "../../assets/locales/en/stories.json";
import type strongKey from "../../assets/locales/en/strong-key.json";
import type tips from "../../assets/locales/en/tips.json";
import type words from "../../assets/locales/en/words.json";

/**
 * The files of `assets/locales/LANG`, by name. A new file is one line here, and from then on an unknown key of it does
 * not compile. (All languages have the same keys: `npm run check-languages`.)
 */
interface Texts {
  board: typeof board;
  console: typeof consoleWords;
  debrief: typeof debrief;
  check: typeof check;
  common: typeof common;
  design: typeof design;
  errors: typeof errors;
  host: typeof host;
  help: typeof help;
  kit: typeof kit;
  join: typeof join;
  "lights-out": typeof lightsOut;
  "mask-off": typeof maskOff;
  "right-line": typeof rightLine;
  "stop-the-spread": typeof stopTheSpread;
  "strong-key": typeof strongKey;
  "listening-ear": typeof listeningEar;
  minigames: typeof minigames;
  paper: typeof paper;
  pdf: typeof pdf;
  phases: typeof phases;
  plan: typeof plan;
  player: typeof player;
  practice: typeof practice;
  prepare: typeof prepare;
  privacy: typeof privacy;
  questions: typeof questions;
  refusals: typeof refusals;
  report: typeof report;
  rescue: typeof rescue;
  start: typeof start;
  stories: typeof stories;
  tips: typeof tips;
  words: typeof words;
}

export type Namespace = keyof Texts;

type Plural = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${Plural}` ? Base : Key;

type Keys<Level> = {
  [Key in keyof Level & string]: Level[Key] extends string ? WithoutPlural<Key> : `${Key}.${Keys<Level[Key]>}`;
}[keyof Level & string];

/** A text by file and key, as in `player:listen.title`; a plural by its key without the ending. */
export type TextKey = { [Name in Namespace]: `${Name}:${Keys<Texts[Name]>}` }[Namespace];
