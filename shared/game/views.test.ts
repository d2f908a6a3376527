import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Story } from "../stories/format.ts";
import { clueHolders } from "./clues.ts";
import { findTable } from "./lookup.ts";
import type { NewcomerSecrets, SeatSecrets, TableSecrets } from "./secrets.ts";
import type { Game, Step } from "./state.ts";
import type { TestGame } from "./testing/fixtures.ts";
import { playWildly, wildGame } from "./testing/wild-game.ts";
import { hostView, seatView } from "./views.ts";
import { emptyVisit } from "./visit.ts";

/** Checks `look` now and then in many wild games, at every step they come to. */
function inManyGames(look: (game: TestGame) => void) {
  fc.assert(
    fc.property(wildGame, (wild) => {
      let looked = "";
      playWildly(wild, (game, { command }) => {
        const { phase, tables } = game.state;
        const now = `${command.type} ${phase} ${[...tables].map(({ step }) => step).join()}`;
        if (now !== looked) look(game);
        looked = now;
      });
    }),
    { numRuns: 50 },
  );
}

/** The id as it stands in JSON. */
const clueIds = /"clue-\d"/g;

/** A list turned round, so that what was right is somewhere else. */
function turned<Item>(items: readonly Item[]): Item[] {
  return [...items].reverse();
}

/** The same story with other answers: what helps, fits and is felt has moved, and so has the order; the ids are the same. */
function otherwise(story: Story, feelingsAreOpen: boolean): Story {
  const { adults, sentences } = story;
  return {
    ...story,
    adults: turned(adults.map((adult, index) => ({ ...adult, fit: turned(adults)[index]!.fit }))),
    sentences: turned(sentences.map((sentence, index) => ({ ...sentence, fit: turned(sentences)[index]!.fit }))),
    help: ["emergency"],
    chapters: story.chapters.map(({ clues, feelings, cards, ...chapter }) => ({
      ...chapter,
      clues: clues.map((clue) => ({ ...clue, supports: ["wrong-3"], against: ["right-0"] })),
      feelings: turned(
        feelings.map(({ id, fit }, index) => ({ id, fit: feelingsAreOpen ? fit : turned(feelings)[index]!.fit })),
      ),
      cards: turned(cards.map(({ id, symbol }, index) => ({ ...turned(cards)[index]!, id, symbol }))),
    })),
  };
}

function otherNewcomer(secrets: NewcomerSecrets): NewcomerSecrets {
  const { ruledOut, ruledOutSentences } = secrets;
  return {
    ruledOut,
    ruledOutSentences,
    startMood: 3,
    choices: [],
    notNow: !secrets.notNow,
    wentOn: !secrets.wentOn,
    missed: [],
    moodBefore: 10 - secrets.moodBefore,
    bestByCards: 4,
    cardsPlayed: !secrets.cardsPlayed,
    trustToday: !secrets.trustToday,
    playedToday: [{ table: 9, cards: ["secret"] }],
    momentsTold: 7,
    nights: [7],
  };
}

function otherSeat(secrets: SeatSecrets): SeatSecrets {
  return { ...secrets, markers: [["secret"]], answered: ["secret"] };
}

/** What the host may know of a table beside its visit: how it plays mini-games. */
function howItPlays({ heartless, calm }: TableSecrets): Pick<TableSecrets, "heartless" | "calm"> {
  return { heartless, calm };
}

function otherTable({ seats, heartless, calm }: TableSecrets): TableSecrets {
  return {
    ...emptyVisit(),
    seats,
    tip: ["secret"],
    feelings: ["secret"],
    heartless: heartless + 2,
    calm: calm !== true,
  };
}

/** Steps at which the markers of a table are still secret. */
const isSecret = (step: Step | undefined) => step === "mark" || step === "listen";

/** The same game but for everything that a seat, or (without `id`) the host, may not know. */
function otherGame(game: Game, id?: string): Game {
  const { secrets, state } = game;
  const isHost = id === undefined;
  const own = id === undefined ? undefined : findTable(game, state.seats.get(id)!.table);
  const isKnown = (seat: string) =>
    seat === id || (!isSecret(own?.step) && own?.number === state.seats.get(seat)?.table);
  return {
    ...game,
    stories: new Map([...game.stories].map(([key, story]) => [key, otherwise(story, own?.step !== "listen")])),
    schoolEvents: [],
    secrets: {
      ...secrets,
      random: { seed: secrets.random.seed ^ 1 },
      seats: new Map([...secrets.seats].map(([seat, its]) => [seat, isKnown(seat) ? its : otherSeat(its)])),
      tables: secrets.tables.map((visit, number) =>
        number === own?.number ? visit : { ...otherTable(visit), ...(isHost && howItPlays(visit)) },
      ),
      newcomers: new Map([...secrets.newcomers].map(([key, its]) => [key, otherNewcomer(its)])),
      noted: [],
      eventsTold: [],
    },
  };
}

describe("nothing hidden is in a view", { timeout: 60_000 }, () => {
  test("a seat's clues are those in its hands, and no other clue is anywhere in what it sees", () => {
    inManyGames(({ game, state }) => {
      for (const seat of state.seats.values()) {
        const table = findTable(game, seat.table);
        const holders = table?.step === "listen" ? clueHolders(game, seat.table) : new Map<string, string>();
        const own = [...holders].filter(([, holder]) => holder === seat.id).map(([clue]) => `"${clue}"`);
        const seen = JSON.stringify(seatView(game, seat.id)).match(clueIds) ?? [];
        expect([...seen].sort()).toEqual(own.sort());
      }
    });
  });

  test("before the talk no marker of another seat is seen, nor what would be played", () => {
    inManyGames(({ game, state }) => {
      for (const seat of state.seats.values()) {
        if (!isSecret(findTable(game, seat.table)?.step)) continue;
        const { visit } = seatView(game, seat.id);
        expect([visit?.markers, visit?.selection, visit?.divided, visit?.played]).toEqual([[], [], [], []]);
      }
    });
  });

  test("what a seat sees would be the same with other answers to the story, other markers of others and other tables", () => {
    inManyGames(({ game, state }) => {
      for (const seat of state.seats.values()) {
        expect(seatView(otherGame(game, seat.id), seat.id)).toEqual(seatView(game, seat.id));
      }
    });
  });

  test("what the host sees would be the same with other visits, markers, clues and answers of each child, but for what is public at a table", () => {
    inManyGames(({ game }) => {
      const { visits: _others, ...other } = hostView(otherGame(game));
      const { visits: _own, ...own } = hostView(game);
      expect(other).toEqual(own);
    });
  });

  test("what the host sees of a table is what each of its seats sees, without a seat, a clue or a secret marker", () => {
    inManyGames(({ game, state }) => {
      const { visits } = hostView(game);
      for (const { table, ...visit } of visits) {
        expect(JSON.stringify(visit)).not.toMatch(/"s\d+"|"clue-/);
        if (isSecret(findTable(game, table)?.step)) expect(visit.selection).toEqual([]);
        for (const { id } of [...state.seats.values()].filter((seat) => seat.table === table)) {
          expect(seatView(game, id).visit).toMatchObject(visit);
        }
      }
    });
  });

  test("the public state holds no clue, no marker, no outcome of a card and no adult who reacts badly", () => {
    inManyGames(({ game, state }) => {
      const { slides, ...all } = state.toJSON() as { slides: unknown };
      const text = JSON.stringify(all);
      expect(text).not.toMatch(/clue-|"(?:helpful|neutral|harmful|early|right|near|wrong|less|never)"|notNow|marker/i);
      expect(text).not.toMatch(/helpful-|neutral-|harmful-|right-\d|near-\d|wrong-\d|sentence-|ruledOut/);
      for (const adult of text.match(/(?:fits|less|never)-\d/g) ?? []) {
        expect([...state.newcomers].map(({ max }) => max)).toContain(adult);
      }
      if (!["debrief", "teachback", "after", "goodbye", "followUp"].includes(game.state.phase))
        expect(slides).toEqual([]);
    });
  });
});
