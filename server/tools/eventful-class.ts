import type { Applied, Command, Entry, Game, PhaseName } from "../../shared/game/index.ts";

/** Something that happens once in a class, in a phase; of those of a phase the first is tried until it can be. */
type Happening = [phase: PhaseName, by: string, command: Command | ((game: Game) => Command)];

const firstNewcomer = ({ state }: Game) => state.newcomers[0]?.id ?? "";
const lastNewcomer = ({ state }: Game) => state.newcomers.at(-1)?.id ?? "";
const arrival = ({ secrets }: Game): Command => {
  return {
    type: "join",
    seat: `s${secrets.seatsMade + 1}`,
    nickname: "",
    avatar: "owl",
    table: 1,
    heads: 1,
    bot: false,
  };
};

/** What a lesson of two tables of two, with questions and a bell, brings beside playing: hosts, arrivals, changes of mind. */
const happenings: readonly Happening[] = [
  // The seats of the class are bots', so that these are made anew: from here on s5 and s6 sit at table 1, s7 and s8 at table 2.
  ["lobby", "host", { type: "fillWithBots", perTable: 2 }],
  ["lobby", "s5", { type: "rename", avatar: "fox" }],
  ["lobby", "s5", { type: "sit", table: 2 }],
  ["lobby", "s5", { type: "sit", table: 1 }],
  ["lobby", "server", arrival],
  ["lobby", "server", ({ secrets }) => ({ type: "leave", seat: `s${secrets.seatsMade}` })],
  ["lobby", "server", arrival],
  ["lobby", "server", arrival],
  ["lobby", "host", { type: "board", language: "de" }],
  ["lobby", "host", { type: "door", open: false }],
  ["before", "s5", { type: "answer", question: "2", choice: null }],
  ["intro", "server", { type: "countAnswers", round: "before", counts: { "2": { skipped: 5 } } }],
  ["intro", "s6", { type: "share", heads: 2 }],
  ["morning", "host", { type: "moveBell", minutes: 45 }],
  ["choose", "s5", (game) => ({ type: "claim", newcomer: firstNewcomer(game) })],
  ["choose", "s5", { type: "unclaim" }],
  ["listen", "server", { type: "presence", seat: "s6", here: false }],
  ["listen", "host", { type: "moreTime" }],
  ["listen", "host", { type: "lessTime" }],
  ["act", "server", { type: "presence", seat: "s6", here: true }],
  ["act", "s8", { type: "pass", on: true, quiet: true }],
  ["minigame", "host", { type: "accompany", seat: "s8" }],
  ["minigame", "host", { type: "pause" }],
  ["minigame", "host", { type: "resume" }],
  ["minigame", "s8", { type: "pass", on: false }],
  ["evening", "host", { type: "calmTable", table: 2, on: true }],
  ["evening", "host", { type: "remove", seat: "s7" }],
  ["evening", "host", { type: "letBack", seat: "s7" }],
  ["evening", "host", { type: "move", seat: "s8", table: 1 }],
  ["morning", "host", { type: "splitTable", table: 1 }],
  ["minigame", "host", { type: "joinTables", from: 3, to: 2 }],
  ["evening", "host", { type: "skip" }],
  ["morning", "host", (game) => ({ type: "leaveOut", newcomer: lastNewcomer(game) })],
  ["minigame", "host", { type: "endEarly" }],
  ["debrief", "host", { type: "arrangeSlides", shown: [1, 0] }],
  ["debrief", "host", { type: "slide", index: 1 }],
  ["goodbye", "host", { type: "followUp" }],
];

/**
 * A class in which every command that bots do not give is given once, to be recorded.
 *
 * @returns What happens `meanwhile`, as a whole game of bots calls it, and what of it has not happened yet.
 */
export function eventfulClass() {
  const open = [...happenings];
  const meanwhile = (game: Game, give: (by: string, command: Command) => Applied): void => {
    for (let next = open[0]; next?.[0] === game.state.phase; next = open[0]) {
      const [, by, command] = next;
      if (!give(by, typeof command === "function" ? command(game) : command).ok) return;
      open.shift();
    }
  };
  return { meanwhile, left: () => open.map(([phase, by]) => `${by} in ${phase}`) };
}

/** The same game, in whose log the host also goes on once, and takes that back at once. */
export function withStepTakenBack(log: readonly Entry[]): Entry[] {
  const place = log.findIndex(({ command }) => command.type === "claim");
  const at = log[place]?.at ?? 0;
  const slip: Entry[] = [
    { at, by: "host", command: { type: "next" } },
    { at, by: "host", command: { type: "takeBack" } },
  ];
  return [...log.slice(0, place), ...slip, ...log.slice(place)];
}
