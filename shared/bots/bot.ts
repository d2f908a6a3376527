import { cardIn } from "../game/cards.ts";
import type { PlayerIntent } from "../game/commands.ts";
import { pick, type Random } from "../game/random.ts";
import { rescueChoices, rescueQuestions } from "../game/rescue.ts";
import { rules } from "../game/rules.ts";
import type { GameState, SeatState, TableState } from "../game/state.ts";
import { tipBlocks } from "../game/tips.ts";
import type { SeatView, VisitView } from "../game/views.ts";
import { isWorking } from "../game/working.ts";
import { minigameById } from "../minigames/index.ts";
import type { HelpRole, Story } from "../stories/format.ts";
import { chooseInChoosePhase, spendInEvening } from "./class-choices.ts";
import { choose, type Skill } from "./skill.ts";
import type { Option, Strategy } from "./strategies.ts";

/** What a bot has to go by: the public state, and what its seat may see. */
export interface Eyes {
  state: GameState;
  seat: SeatState;
  table: TableState;
  /** Looked at only when needed, since it takes time to put together. */
  view: () => SeatView;
  minigame: () => unknown;
}

/** What a bot brings: how well it understands what it reads. The stories stand for reading; the skill says how well. */
export interface Mind {
  skill: Skill;
  random: Random;
  stories: ReadonlyMap<string, Story>;
  /** Set for somebody who ignores the clues: what a visit chooses is then this strategy's, whatever the skill. */
  blind?: { strategy: Strategy; lengthOf: TextLength } | undefined;
}

/** How many characters of an option there are to read; `card` as in `VisitView.cards`. */
export type TextLength = (newcomer: string, chapter: number, kind: Option["kind"], id: string) => number;

/** What a bot does next, as a player's command; undefined when it waits. */
export function decide(eyes: Eyes, mind: Mind): PlayerIntent | undefined {
  switch (eyes.state.phase) {
    case "choose":
      return chooseInChoosePhase(eyes, mind);
    case "evening":
      return spendInEvening(eyes, mind);
    case "minigame":
      return playMinigame(eyes, mind);
    default:
      return takeStep(eyes, mind);
  }
}

function takeStep(eyes: Eyes, mind: Mind): PlayerIntent | undefined {
  const { table } = eyes;
  if (!isWorking(table) || table.step === "play") return undefined;
  const view = eyes.view();
  if (view.ready) return undefined;
  switch (table.step) {
    case "listen":
      return listen(eyes, view, mind);
    case "mark":
      return markCards(view, eyes, mind);
    case "talk":
      return view.visit && view.visit.selection.length > 0 ? agree : undefined;
    case "seek":
      return lead(
        eyes,
        view,
        (visit) => seek(visit, mind),
        (visit) => visit.adult !== "" && visit.sentence !== "",
      );
    case "help":
      return lead(
        eyes,
        view,
        (visit) => turnToHelp(visit, mind),
        (visit) => visit.role !== "",
      );
    case "rescue":
      return answerRescue(eyes, view, mind);
    case "tip":
      return buildTip(eyes, view, mind);
    default:
      if (table.step === "result" && table.speaker === eyes.seat.id) learn(view, mind);
      return agree;
  }
}

function learn({ visit }: SeatView, { blind, stories }: Mind): void {
  for (const { card, outcome } of visit?.played ?? []) {
    const story = visit && stories.get(visit.newcomer);
    const played = story && cardIn(story, visit.chapter, card);
    if (played) blind?.strategy.learn(played.ring, outcome);
  }
}

/** Chooses in a visit: blindly, or one that is right as often as the skill says. */
function pickIn(
  visit: VisitView,
  mind: Mind,
  kind: Option["kind"],
  ids: readonly string[],
  right: (id: string) => boolean,
): string {
  const { blind, random, skill, stories } = mind;
  if (!blind) return choose(random, skill, kind === "card" ? "cards" : "people", ids, right);
  const story = stories.get(visit.newcomer);
  const likings = ids.map((id) =>
    blind.strategy.likes({
      kind,
      id,
      ring: (story && kind === "card" && cardIn(story, visit.chapter, id)?.ring) || "",
      length: blind.lengthOf(visit.newcomer, visit.chapter, kind, id),
    }),
  );
  const [first = ""] = ids;
  return ids[likings.indexOf(Math.max(...likings))] ?? first;
}

const agree: PlayerIntent = { type: "agree", on: true };

/** The day's speaker puts the table's choice together; the others agree to it. */
function lead(
  { table, seat }: Eyes,
  view: SeatView,
  choice: (visit: VisitView) => PlayerIntent | undefined,
  isComplete: (visit: VisitView) => boolean,
): PlayerIntent | undefined {
  const { visit } = view;
  if (!visit) return undefined;
  if (isComplete(visit)) return agree;
  return table.speaker === seat.id ? choice(visit) : undefined;
}

function listen(eyes: Eyes, view: SeatView, mind: Mind): PlayerIntent | undefined {
  if (!view.told) return { type: "tell", on: true };
  const isComplete = (visit: VisitView) => visit.picked.length === rules.feelings.picked;
  return lead(eyes, view, (visit) => recognise(visit, mind), isComplete);
}

function recognise(visit: VisitView, mind: Mind): PlayerIntent | undefined {
  const feelings = mind.stories.get(visit.newcomer)?.chapters[visit.chapter]?.feelings ?? [];
  const open = visit.feelings.filter((feeling) => !visit.picked.includes(feeling));
  const isRight = (id: string) => feelings.some((feeling) => feeling.id === id && feeling.fit === "right");
  if (open.length === 0) return undefined;
  return { type: "feel", feeling: pickIn(visit, mind, "feeling", open, isRight), on: true };
}

function markCards(view: SeatView, { seat }: Eyes, mind: Mind): PlayerIntent | undefined {
  const { visit } = view;
  if (!visit) return undefined;
  const head = Array.from({ length: seat.heads }, (_, index) => index).find((index) => !view.markers[index]?.length);
  if (head === undefined) return agree;
  const story = mind.stories.get(visit.newcomer);
  const helps = (id: string) => story !== undefined && cardIn(story, visit.chapter, id)?.effect === "helpful";
  const ids = visit.cards.map((card) => card.id);
  const first = pickIn(visit, mind, "card", ids, helps);
  const rest = ids.filter((id) => id !== first);
  const cards = rest.length > 0 ? [first, pickIn(visit, mind, "card", rest, helps)] : [first];
  return { type: "mark", head, cards };
}

function seek(visit: VisitView, mind: Mind): PlayerIntent | undefined {
  const story = mind.stories.get(visit.newcomer);
  const adults = visit.adults.filter((adult) => !adult.ruledOut).map((adult) => adult.id);
  if (!story || adults.length === 0) return undefined;
  const fits = (id: string) => story.adults.some((adult) => adult.id === id && adult.fit === "fits");
  const works = (id: string) => story.sentences.some((sentence) => sentence.id === id && sentence.fit);
  return {
    type: "ask",
    adult: pickIn(visit, mind, "adult", adults, fits),
    sentence: pickIn(visit, mind, "sentence", visit.sentences, works),
  };
}

function turnToHelp(visit: VisitView, mind: Mind): PlayerIntent | undefined {
  const fitting: readonly string[] = mind.stories.get(visit.newcomer)?.help ?? [];
  const role = pickIn(visit, mind, "role", visit.roles, (candidate) => fitting.includes(candidate));
  return { type: "chooseHelp", role: role as HelpRole };
}

function answerRescue({ table, seat }: Eyes, view: SeatView, { random, skill }: Mind): PlayerIntent | undefined {
  const question = view.rescueAnswers.indexOf(-1);
  if (question < 0) return agree;
  const asked = rescueQuestions[question];
  if (table.speaker !== seat.id || !asked) return undefined;
  const choices = Array.from({ length: rescueChoices }, (_, index) => index);
  return {
    type: "answerRescue",
    question,
    choice: choose(random, skill, "people", choices, (choice) => choice === asked.right),
  };
}

function buildTip({ table, seat }: Eyes, view: SeatView, { random }: Mind): PlayerIntent | undefined {
  const slot = view.tip.indexOf("");
  if (slot < 0) return agree;
  const blocks: readonly string[] = tipBlocks[slot] ?? [];
  return table.speaker === seat.id ? { type: "tip", slot, block: pick(random, blocks) } : undefined;
}

function playMinigame({ state, table, minigame }: Eyes, { skill, random }: Mind): PlayerIntent | undefined {
  if (table.step !== "play") return undefined;
  const input = minigameById(state.minigame).bot(minigame(), skill, random);
  return input === undefined ? undefined : { type: "play", input };
}
