import type { Story } from "../stories/format.ts";
import { routeId } from "./cards.ts";
import { roomFor } from "./class-size.ts";
import { storyOf } from "./lookup.ts";
import { mixed } from "./mix.ts";
import { type Random, shuffled } from "./random.ts";
import { rules } from "./rules.ts";
import type { Setup } from "./setup.ts";
import { type Game, NewcomerState } from "./state.ts";

/** Newcomers the host named that there is a story for, in the host's order; a mix of all there are when none was named. */
export function whoMayCome(setup: Setup, stories: ReadonlyMap<string, Story>, random: Random): string[] {
  if (setup.newcomers.length > 0) return setup.newcomers.filter((id) => stories.has(id));
  return mixed([...stories.values()], random).map(({ id }) => id);
}

/** The newcomers of a game with this many tables: of those who may come, the first ones there is room for. */
export function newcomersFor(game: Game, tables: number): string[] {
  return game.secrets.mayCome.slice(0, roomFor({ ...game.setup, tables }));
}

/** Ids of those who may come and have not come to this game, the first ones first: a class can meet them another time. */
export function notMet(game: Game): string[] {
  return game.secrets.mayCome.filter((id) => !game.secrets.newcomers.has(id));
}

/** How far each difficulty moves the mood a newcomer starts with. */
const startShift = { gentle: 1, normal: 0, brave: -1 } as const;

/** The difficulties a host can choose. */
export const difficulties = Object.keys(startShift) as (keyof typeof startShift)[];

/** The mood (2..6) in which a newcomer comes to a game of this difficulty and of so many days. */
export function startMoodOf(story: Story, difficulty: Setup["difficulty"], days: number): number {
  const shift = startShift[difficulty] + (days === 1 ? rules.mood.shiftInOneDay : 0);
  return Math.min(rules.caps.friends, Math.max(rules.mood.leastAtStart, story.startMood + shift));
}

/** The trust (0..3) with which newcomers come to a game of so many days. */
export function startTrustOf(days: number): number {
  return days === 1 ? rules.trust.inOneDay : 0;
}

/** Share (0..1) of newcomers whose first fitting adult reacts badly. */
function badReactions(game: Game): number {
  const { oneDay, shortGame, week } = rules.max.notNow;
  if (game.state.days === 1) return oneDay;
  return game.state.days <= rules.shortGame ? shortGame : week;
}

/** Puts the newcomers on the board, each where their story starts; in every game at least one adult reacts badly at first. */
export function placeNewcomers(game: Game, ids: readonly string[]): void {
  const { random } = game.secrets;
  const withBadReaction = shuffled(random, ids).slice(0, Math.max(1, Math.round(ids.length * badReactions(game))));
  game.state.newcomers.clear();
  game.secrets.newcomers.clear();
  for (const id of ids) {
    const story = storyOf(game, id);
    const mood = startMoodOf(story, game.setup.difficulty, game.state.days);
    const { colour, symbol } = story;
    const trust = startTrustOf(game.state.days);
    game.state.newcomers.push(new NewcomerState({ id, colour, symbol, mood, trust }));
    const fitting = story.adults.filter((adult) => adult.fit === "fits").length;
    game.secrets.newcomers.set(id, {
      startMood: mood,
      choices: [],
      notNow: withBadReaction.includes(id) && fitting > 1,
      wentOn: false,
      ruledOut: [],
      ruledOutSentences: [],
      missed: story.chapters.flatMap((chapter, number) =>
        chapter.cards.filter((card) => card.effect === "helpful").map((card) => routeId(number, card.id)),
      ),
      moodBefore: mood,
      bestByCards: 0,
      cardsPlayed: false,
      trustToday: false,
      playedToday: [],
      momentsTold: 0,
      nights: [],
    });
  }
}
