import type { PlayerIntent } from "../game/commands.ts";
import { nextDue } from "../game/flow.ts";
import { type Applied, apply, type Content, createGame, type Entry } from "../game/game.ts";
import { avatars, nicknames } from "../game/nicknames.ts";
import { pick, type Random } from "../game/random.ts";
import { type Setup, type SetupInput, setupOfNewGame } from "../game/setup.ts";
import type { Game, SeatState, TableState } from "../game/state.ts";
import { minigameView, seatView } from "../game/views.ts";
import { decide, type Mind } from "./bot.ts";
import type { Skill } from "./skill.ts";

/** A whole game to be played by bots. */
export interface Trial {
  setup: SetupInput;
  content: Content;
  /** Players at each table, 1..8. */
  players: number;
  skill: Skill;
  /** The game and the bots' choices follow from it alone. */
  seed: number;
  /** Bots that ignore the clues; see `Mind`. */
  blind?: Mind["blind"];
  /** What else happens: called before each turn, and once more when the game is over. */
  meanwhile?: (game: Game, give: (by: string, command: Entry["command"]) => Applied) => void;
}

/** A whole game that bots have played. */
export interface Played {
  game: Game;
  setup: Setup;
  log: Entry[];
  /** Commands in the log that a player gave, mini-game taps left out. */
  decisions: number;
}

/** How often a bot looks up (game clock ms): a child needs a few seconds for a choice, less for a tap. */
const thinkMs = 3_000;
const tapMs = 200;
/** A game of seven days has some 20,000 entries; one that passes this does not end. */
const mostEntries = 500_000;

/** Plays a whole game from lobby to goodbye; throws when it does not end. */
export function playGame(trial: Trial): Played {
  const setup = setupOfNewGame(trial.setup);
  const player = new BotClass(createGame(setup, trial.content, trial.seed), trial);
  player.takeSeats();
  player.lookUp();
  player.host({ type: "start" });
  while (player.game.state.phase !== "goodbye") {
    if (player.log.length > mostEntries) throw new Error(`a game of seed ${trial.seed} does not end`);
    player.lookUp();
    player.turn();
  }
  player.lookUp();
  return { game: player.game, setup, log: player.log, decisions: player.decisions };
}

/** A class of bots with its host, at one game. */
class BotClass {
  readonly game: Game;
  readonly log: Entry[] = [];
  decisions = 0;
  private readonly trial: Trial;
  private readonly mind: Mind;
  private clock = 0;

  constructor(game: Game, trial: Trial) {
    this.game = game;
    this.trial = trial;
    const random: Random = { seed: (trial.seed ^ 0x5bd1e995) >>> 0 };
    this.mind = { skill: trial.skill, random, stories: game.stories, blind: trial.blind };
  }

  takeSeats(): void {
    for (const table of [...this.game.state.tables]) {
      for (let player = 0; player < this.trial.players; player++) {
        const seat = `s${this.game.secrets.seatsMade + 1}`;
        const nickname = pick(this.mind.random, nicknames);
        const avatar = pick(this.mind.random, avatars);
        this.give("server", { type: "join", seat, nickname, avatar, table: table.number, heads: 1, bot: true });
      }
    }
  }

  host(command: Entry["command"]): void {
    this.give("host", command);
  }

  /** Lets happen what else does. */
  lookUp(): void {
    this.trial.meanwhile?.(this.game, (by, command) => this.give(by, command));
  }

  /** Lets every bot that has something to do do it once; when nobody can do anything, time goes on. */
  turn(): void {
    const { state } = this.game;
    const playing = state.phase === "minigame";
    this.clock += playing ? tapMs : thinkMs;
    if (!playing) this.give("server", { type: "advance" });
    let acted = false;
    const tables = new Map([...state.tables].map((table) => [table.number, table]));
    for (const seat of [...state.seats.values()]) {
      const table = tables.get(seat.table);
      const intent = table && this.intentOf(seat, table);
      if (intent === undefined) continue;
      if (!this.give(seat.id, intent).ok) continue;
      acted = true;
      if (!playing) this.decisions++;
    }
    if (acted) return;
    const due = nextDue(this.game);
    if (due !== 0) {
      if (!playing) this.clock = Math.max(this.clock, due);
      this.give("server", { type: "advance" });
    } else if (state.phase !== "goodbye") this.host({ type: "next" });
  }

  private intentOf(seat: SeatState, table: TableState): PlayerIntent | undefined {
    const { game } = this;
    return decide(
      {
        state: game.state,
        seat,
        table,
        view: () => seatView(game, seat.id),
        minigame: () => minigameView(game, table.number, seat.id),
      },
      this.mind,
    );
  }

  private give(by: string, command: Entry["command"]): Applied {
    const entry = { at: this.clock, by, command };
    const applied = apply(this.game, entry);
    if (applied.ok) this.log.push(entry);
    return applied;
  }
}
