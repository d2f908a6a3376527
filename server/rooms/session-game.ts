import { roundOfQuestions } from "../../shared/game/answers.ts";
import {
  type Applied,
  apply,
  type Content,
  commands,
  type Entry,
  type Game,
  type GameEvent,
  nextDue,
  stepToTakeBack,
  withoutTakenBack,
} from "../../shared/game/index.ts";
import type { Log } from "../log.ts";
import type { AnswerCount } from "../sessions/answer-count.ts";
import { openGame } from "../sessions/open-game.ts";
import type { Store, StoredSession } from "../store/store.ts";
import { GameClock } from "./game-clock.ts";
import { type Owners, SessionLog, type StoreWarning } from "./session-log.ts";

/** The rules failed at a command: that command is not played, and the game has to be opened anew from its log. */
export class RulesFailed extends Error {}

/** Who hears what happens to a session's game. */
export interface Listener {
  /** An entry was played and is in the log. `everywhere`: it may have changed what any seat sees. */
  played(entry: Entry, events: readonly GameEvent[], everywhere: boolean): void;
  warned(key: StoreWarning): void;
  /** The game must not be used any more: it may be half changed, or its log has taken a step back. */
  outdated(): void;
}

/** Where a session's game comes from and goes to. */
interface Origin {
  session: StoredSession;
  store: Store;
  content: Content;
  /** What is answered in the round of questions that goes on; outlives a game that is opened anew. */
  answers: AnswerCount;
  log: Log;
  /** A clock in ms that never goes back. */
  now: () => number;
}

/** While only mini-game steps are made, one entry of the log says so each second (ms of the game clock). */
const stepsLoggedMs = 1_000;

/** No part of a step they come after: a pause and its end, and answers, which are counted already. */
const doneAgain: readonly Entry["command"]["type"][] = ["pause", "resume", "answer"];

/** The game of one open session: gives it commands and time, and keeps each in the log before anybody hears of it. */
export class SessionGame {
  readonly game: Game;
  readonly clock: GameClock;
  readonly #origin: Origin;
  readonly #listener: Listener;
  readonly #log: SessionLog;
  #lastLoggedAt: number;
  #hasEnded = false;

  /** Opens the game from its log; what is damaged there is set aside. Throws when the store cannot be read. */
  constructor(origin: Origin, listener: Listener) {
    const { session, store, content, log, now } = origin;
    const { game, lastNumber, lastAt, damage } = openGame(store, session, content);
    if (damage) {
      log.error(
        { ...damage, madeBy: session.rulesVersion },
        "the session's log is damaged: opened up to the last whole command, the rest set aside",
      );
      store.setAside(session.code, lastNumber + 1);
    }
    this.game = game;
    this.clock = new GameClock(Math.max(lastAt, game.state.clock), now);
    this.#origin = origin;
    this.#listener = listener;
    this.#log = new SessionLog({ store, code: session.code, lastNumber }, log, now, (key) => listener.warned(key));
    this.#lastLoggedAt = lastAt;
  }

  /** Entries are waiting in memory for the store. */
  get isBehind(): boolean {
    return this.#log.isBehind;
  }

  /**
   * Plays a command now, after everything that is due.
   *
   * @throws RulesFailed when the rules do; the game must not be used after that.
   */
  give(by: string, command: Entry["command"], owners?: Owners): Applied {
    this.advance();
    const entry = { at: this.clock.read(), by, command };
    if (by === "host" && command.type === "takeBack") return this.#takeBack(entry, command.turn);
    return this.#play(entry, owners);
  }

  /** Plays what is due by now. Throws RulesFailed when the rules do. */
  advance(): void {
    const due = nextDue(this.game);
    const at = this.clock.read();
    if (due !== 0 && due <= at) this.#play({ at, by: "server", command: { type: "advance" } });
  }

  /** Has the class pause where its time goes on by itself; in a pause it does not. */
  pause(): void {
    if (nextDue(this.game) !== 0) this.give("host", { type: "pause" });
  }

  /**
   * Lets the state say what time it is, for whoever comes while nothing happens: otherwise it says when something last
   * did. What is due tells its own time, and in a pause the game's time stands still.
   */
  tellTime(): void {
    const { state } = this.game;
    const due = nextDue(this.game);
    const now = this.clock.read();
    if (!state.paused && (due === 0 || due > now)) state.clock = Math.max(state.clock, now);
  }

  /** Writes what is waiting; at the end of the session, `atOnce`. */
  catchUp(options?: { atOnce: boolean }): void {
    this.#log.catchUp(options);
  }

  #play(entry: Entry, owners?: Owners): Applied {
    const before = momentOf(this.game);
    const round = roundOfQuestions(this.game.state.phase);
    const applied = this.#apply(entry);
    if (!applied.ok) return applied;
    if (!this.#isOnlySteps(entry, applied.events)) {
      this.#log.add({ ...entry, command: forTheLog(entry.command) }, this.game.state.phase, owners);
      this.#lastLoggedAt = entry.at;
    }
    const { command } = entry;
    const { answers } = this.#origin;
    if (command.type === "answer") answers.add(command.question, command.choice);
    const everywhere = !this.game.state.seats.has(entry.by) || before === "" || momentOf(this.game) !== before;
    this.#listener.played(entry, applied.events, everywhere);
    const roundNow = roundOfQuestions(this.game.state.phase);
    if (roundNow === round) return applied;
    if (round) {
      const counted = { type: "countAnswers", round, counts: answers.end() } as const;
      this.#play({ at: this.clock.read(), by: "server", command: counted });
    }
    if (roundNow) answers.begin();
    return applied;
  }

  /** The log takes its last step back, and the game is opened anew from what is left of it. */
  #takeBack(entry: Entry, turn: number | undefined): Applied {
    const { store, session } = this.#origin;
    if (this.#hasEnded) throw new RulesFailed("the game has ended before");
    const played = this.#log.isBehind ? [] : withoutTakenBack(store.readLog(session.code).records);
    const step = stepToTakeBack(played, entry.at, turn);
    if (step < 0) return { ok: false, refusal: "nothingToTakeBack" };
    this.#log.add(entry, this.game.state.phase);
    this.#hasEnded = true;
    this.#doAgain(played.slice(step + 1), entry.at);
    this.#listener.outdated();
    return { ok: true, events: [] };
  }

  /**
   * Does again what came after a step that was taken back and was no part of it. In the lobby nothing of it is left to do:
   * there is no pause, and no round of questions.
   */
  #doAgain(since: readonly Entry[], at: number): void {
    const again = since.filter(({ command }) => doneAgain.includes(command.type));
    if (again.length === 0 || this.#log.isBehind) return;
    const { store, session, content, log } = this.#origin;
    try {
      const { game } = openGame(store, session, content);
      if (game.state.phase === "lobby") return;
      for (const { by, command } of again) {
        const entry = { at, by, command };
        if (apply(game, entry).ok) this.#log.add(entry, game.state.phase);
      }
    } catch (error) {
      log.error({ error }, "what came after a step that was taken back could not be done again");
    }
  }

  #apply(entry: Entry): Applied {
    if (this.#hasEnded) throw new RulesFailed("the game has ended before");
    try {
      return apply(this.game, entry);
    } catch (error) {
      this.#hasEnded = true;
      this.#origin.log.error({ error, command: entry.command.type, phase: this.game.state.phase }, "the rules failed");
      if (entry.command.type === "advance") this.#standStill();
      this.#listener.outdated();
      throw new RulesFailed("the rules failed", { cause: error });
    }
  }

  /** Time itself makes the rules fail, and would again: the game waits, paused, for the host to go another way. */
  #standStill(): void {
    const { store, session, content, log } = this.#origin;
    if (this.#log.isBehind) return;
    try {
      const { game, lastAt } = openGame(store, session, content);
      const pause: Entry = { at: lastAt, by: "host", command: { type: "pause" } };
      if (apply(game, pause).ok) this.#log.add(pause, game.state.phase);
    } catch (error) {
      log.error({ error }, "the session could not be paused");
    }
  }

  /** Whether an entry says nothing that the time of the next one does not say. */
  #isOnlySteps({ at, command }: Entry, events: readonly GameEvent[]): boolean {
    const playing = this.game.state.phase === "minigame" && events.length === 0;
    return command.type === "advance" && playing && at - this.#lastLoggedAt < stepsLoggedMs;
  }
}

/**
 * Where the game is, equal as long as a seat's command concerns nobody but its own table and those that visit the same
 * newcomer; empty in phases where it concerns everybody.
 */
function momentOf({ state }: Game): string {
  const { phase, day, round, startedAt } = state;
  const concernsAll = phase === "lobby" || phase === "choose" || phase === "evening";
  return concernsAll ? "" : `${phase} ${day} ${round} ${startedAt}`;
}

type Shorten = (command: Entry["command"]) => Entry["command"];

function forTheLog(command: Entry["command"]): Entry["command"] {
  const { logged } = commands[command.type];
  return logged ? (logged as Shorten)(command) : command;
}
