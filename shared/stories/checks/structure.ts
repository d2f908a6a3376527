import type { Report } from "../finding.ts";
import type { Chapter, Story } from "../format.ts";
import { thereTwice } from "./twice.ts";

/** What exists to be named by a story. Undefined: not known here, so not checked. */
export interface KnownDrawings {
  portraits: ReadonlySet<string> | undefined;
  symbols: ReadonlySet<string> | undefined;
}

const leastKinds = 5;
const leastKindsOfAdults = 3;
/** One clue alone never gives a feeling away. */
const leastSupport = 2;

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(", ") : "none";
}

function reportTwice(report: Report, key: string, ids: readonly string[]): void {
  for (const id of thereTwice(ids)) report(key, `"${id}" is there more than once.`);
}

function checkClues(report: Report, key: string, chapter: Chapter): void {
  reportTwice(
    report,
    `${key}.clues`,
    chapter.clues.map(({ id }) => id),
  );
  const feelings = new Set(chapter.feelings.map(({ id }) => id));
  for (const clue of chapter.clues) {
    for (const feeling of [...clue.supports, ...clue.against]) {
      if (!feelings.has(feeling)) report(`${key}.clues.${clue.id}`, `"${feeling}" is no feeling of this chapter.`);
    }
    for (const feeling of clue.supports.filter((id) => clue.against.includes(id))) {
      report(`${key}.clues.${clue.id}`, `It speaks both for and against "${feeling}".`);
    }
  }
  const kinds = new Set(chapter.clues.map(({ kind }) => kind));
  if (kinds.size < leastKinds) {
    report(`${key}.clues`, `Clues of ${kinds.size} kinds (${list([...kinds])}); ${leastKinds} are needed.`);
  }
}

function checkFeelings(report: Report, key: string, chapter: Chapter): void {
  reportTwice(
    report,
    `${key}.feelings`,
    chapter.feelings.map(({ id }) => id),
  );
  const right = chapter.feelings.filter(({ fit }) => fit === "right").map(({ id }) => id);
  const near = chapter.feelings.filter(({ fit }) => fit === "near").map(({ id }) => id);
  if (right.length !== 2) report(`${key}.feelings`, `Exactly two feelings are right, here: ${list(right)}.`);
  if (near.length === 0) report(`${key}.feelings`, "No feeling is near: nothing has to be told apart.");
  const supporting = (id: string) => chapter.clues.filter(({ supports }) => supports.includes(id)).length;
  for (const id of right.filter((feeling) => supporting(feeling) < leastSupport)) {
    report(`${key}.feelings.${id}`, `It is right, but only ${supporting(id)} of the clues supports it, not two.`);
  }
  for (const id of near) {
    if (supporting(id) === 0) report(`${key}.feelings.${id}`, "It is near, but no clue makes it look right.");
    if (!chapter.clues.some(({ against }) => against.includes(id))) {
      report(`${key}.feelings.${id}`, "It is near, but no clue speaks against it.");
    }
  }
}

function checkCards(report: Report, key: string, chapter: Chapter, number: number, drawings: KnownDrawings): void {
  const { cards } = chapter;
  reportTwice(
    report,
    `${key}.cards`,
    cards.map(({ id }) => id),
  );
  const helpful = cards.filter(({ effect }) => effect === "helpful");
  if (helpful.length < 2 || helpful.length > 3) {
    report(`${key}.cards`, `Two or three cards are helpful, here: ${list(helpful.map(({ id }) => id))}.`);
  }
  if (!cards.some(({ effect, tempting }) => effect === "harmful" && tempting)) {
    report(`${key}.cards`, "No harmful card is tempting.");
  }
  if (number === 0 && helpful.filter(({ trust }) => trust === 0).length < 2) {
    report(`${key}.cards`, "In the first chapter two helpful cards need no trust, as there is none yet.");
  }
  for (const card of cards) {
    if (card.effect !== "helpful" && card.trust > 0) {
      report(`${key}.cards.${card.id}`, "Only helpful cards can need trust.");
    }
    if (drawings.symbols && !drawings.symbols.has(card.symbol)) {
      report(`${key}.cards.${card.id}`, `There is no symbol "${card.symbol}".`);
    }
  }
}

function checkAdults(report: Report, story: Story, drawings: KnownDrawings): void {
  reportTwice(
    report,
    "adults",
    story.adults.map(({ id }) => id),
  );
  const fitting = story.adults.filter(({ fit }) => fit === "fits");
  if (fitting.length < 2 || fitting.length > 3) {
    report(
      "adults",
      `Two or three adults fit, as the first may react badly, here: ${list(fitting.map(({ id }) => id))}.`,
    );
  }
  const kinds = new Set(story.adults.map(({ kind }) => kind));
  if (kinds.size < leastKindsOfAdults) {
    report("adults", `Adults of ${kinds.size} kinds (${list([...kinds])}); ${leastKindsOfAdults} are needed.`);
  }
  if (!fitting.some(({ outsideHome }) => outsideHome)) report("adults", "No adult that fits lives outside the home.");
  for (const { id, kind, fit, portrait } of story.adults) {
    if ((kind === "online") !== (fit === "never")) {
      report(`adults.${id}`, "Someone met only online is never a Max, and nobody else is called never.");
    }
    if (drawings.portraits && !drawings.portraits.has(portrait)) {
      report(`adults.${id}`, `There is no portrait "${portrait}".`);
    }
  }
}

/** What a story's structure must have that its format cannot say. */
export function checkStructure(report: Report, folder: string, story: Story, drawings: KnownDrawings): void {
  if (story.id !== folder) report("id", `The id is "${story.id}", the folder "${folder}".`);
  if (drawings.symbols && !drawings.symbols.has(story.symbol))
    report("symbol", `There is no symbol "${story.symbol}".`);
  const lists = { chapters: story.chapters, sentences: story.sentences, events: story.events };
  for (const [key, entries] of Object.entries(lists)) {
    reportTwice(
      report,
      key,
      entries.map(({ id }) => id),
    );
  }
  reportTwice(report, "moments", story.moments);
  for (const [number, chapter] of story.chapters.entries()) {
    const key = `chapters.${number}`;
    checkClues(report, key, chapter);
    checkFeelings(report, key, chapter);
    checkCards(report, key, chapter, number, drawings);
    const helpNeeded = number >= (story.level === "heavy" ? 1 : 2);
    if (helpNeeded && !chapter.help) report(`${key}.help`, "From here on a table chooses professional help.");
  }
  const rings = story.chapters.flatMap(({ cards }) => cards.filter(({ effect }) => effect === "helpful"));
  for (const ring of ["friend", "adult", "professional"] as const) {
    if (!rings.some((card) => card.ring === ring)) report("chapters", `No helpful card is of the ring "${ring}".`);
  }
  checkAdults(report, story, drawings);
  if (!story.sentences.some(({ fit }) => fit)) report("sentences", "No sentence to ask with fits.");
  if (story.sentences.every(({ fit }) => fit)) report("sentences", "Every sentence fits: there is nothing to choose.");
}
