import type { SchoolEvent, Story } from "../stories/format.ts";
import { fillTables } from "./bot-seats.ts";
import { daysFor } from "./class-size.ts";
import type { Outcome, Player, Tell } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { Command } from "./commands.ts";
import type { GameEvent } from "./events.ts";
import { playUpTo, settle } from "./flow.ts";
import { orderOfMinigames } from "./minigame-order.ts";
import { newcomersFor, placeNewcomers, whoMayCome } from "./newcomers.ts";
import type { Refusal } from "./refusals.ts";
import { rules } from "./rules.ts";
import type { TableSecrets } from "./secrets.ts";
import type { Setup } from "./setup.ts";
import { type Game, GameState, TableState } from "./state.ts";
import { isHostStep } from "./take-back.ts";
import { isTooLate } from "./turn.ts";
import { emptyVisit } from "./visit.ts";

/** What a game is made from beside its setup: the structure of the stories and the events of the school. */
export interface Content {
  stories: readonly Story[];
  schoolEvents: readonly SchoolEvent[];
}

/** One line of a game's log. */
export interface Entry {
  /** Game clock in ms since the session was made, never less than that of the entry before. */
  at: number;
  /** `host`, `server`, or the id of a seat. */
  by: string;
  command: Command;
}

export type Applied = { ok: true; events: GameEvent[] } | { ok: false; refusal: Refusal };

/**
 * Makes a game in its lobby. The same setup, content and seed, followed by the same entries, always give the same game.
 * Throws when there is no story for any newcomer that was asked for.
 */
export function createGame(setup: Setup, content: Content, seed: number): Game {
  const stories = new Map(content.stories.map((story) => [story.id, story]));
  const state = new GameState({
    preset: setup.preset,
    region: setup.region,
    boardLanguage: setup.boardLanguage,
    days: setup.days ?? daysFor(setup),
    visitsPerDay: setup.visitsPerDay,
    timed: setup.timed,
  });
  for (let number = 1; number <= setup.tables; number++) state.tables.push(new TableState({ number }));
  const random = { seed: seed >>> 0 };
  const mayCome = whoMayCome(setup, stories, random);
  if (mayCome.length === 0) throw new Error("no story for any newcomer that was asked for");
  const game: Game = {
    state,
    setup,
    stories,
    schoolEvents: content.schoolEvents,
    secrets: {
      random,
      mayCome,
      seatsMade: 0,
      tookPart: null,
      seats: new Map(),
      tables: Array.from({ length: rules.tables.most + 1 }, () => emptyTable()),
      newcomers: new Map(),
      answers: { before: {}, after: {}, followUp: {} },
      noted: [],
      minigames: orderOfMinigames(setup, seed),
      nextStepAt: 0,
      stepsLeft: 0,
      calmSteps: 0,
      pausedAt: 0,
      hurriedBy: 0,
      eventsTold: [],
    },
  };
  placeNewcomers(game, newcomersFor(game, setup.tables));
  fillTables(game, setup.bots.perTable, () => {});
  return game;
}

/**
 * Plays one entry: first everything that is due up to its time, then its command. The game is changed in place; a
 * refusal leaves it as it was but for the time that has passed. The command's form must have been checked.
 */
export function apply(game: Game, entry: Entry): Applied {
  const events: GameEvent[] = [];
  const tell: Tell = (event) => {
    events.push(event);
  };
  playUpTo(game, entry.at, tell);
  const refusal = obey(game, entry, tell);
  if (refusal !== undefined) return { ok: false, refusal };
  if (isHostStep(entry.command)) game.state.turn += 1;
  settle(game, tell);
  return { ok: true, events };
}

function emptyTable(): TableSecrets {
  return { seats: [], tip: [], heartless: 0, calm: null, ...emptyVisit() };
}

/** After these time goes on. */
const endsPause: readonly Command["type"][] = ["resume", "endEarly"];

type AnyRule = (game: Game, payload: Command, tell: Tell, player: Player | undefined) => Outcome;

function obey(game: Game, { at, by, command }: Entry, tell: Tell): Outcome {
  const definition = commands[command.type];
  const player = playerOf(game, by);
  switch (definition.by) {
    case "host":
      if (by !== "host") return "hostOnly";
      break;
    case "server":
      if (by !== "server") return "serverOnly";
      break;
    case "player":
      if (by === "host" || by === "server") return "playersOnly";
      if (!player) return "unknownSeat";
      if (player.secrets.removed) return "removed";
      break;
    default:
      throw new Error(`unknown role ${definition satisfies never}`);
  }
  if (isTooLate(command, game.state.turn)) return "movedOn";
  if (game.state.paused && !definition.whilePaused) return "paused";
  if (game.state.paused && endsPause.includes(command.type)) shiftDeadlines(game, at);
  return (definition.rule as AnyRule)(game, command, tell, player);
}

function playerOf(game: Game, by: string): Player | undefined {
  const seat = game.state.seats.get(by);
  const secrets = game.secrets.seats.get(by);
  return seat && secrets ? { seat, secrets } : undefined;
}

/** A pause takes nobody's time: every deadline moves by as long as it lasted. */
function shiftDeadlines(game: Game, now: number): void {
  const { state, secrets } = game;
  const by = Math.max(0, now - secrets.pausedAt);
  secrets.pausedAt = now;
  state.clock = Math.max(state.clock, now);
  state.startedAt += by;
  if (state.endsAt !== 0) state.endsAt += by;
  if (secrets.nextStepAt !== 0) secrets.nextStepAt += by;
  for (const table of state.tables) {
    table.stepStartedAt += by;
    if (table.stepEndsAt !== 0) table.stepEndsAt += by;
  }
}
