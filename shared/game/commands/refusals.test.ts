import { describe, expect, test } from "vitest";
import type { Command } from "../commands.ts";
import { commandSchema } from "../commands.ts";
import { newcomerSecrets } from "../lookup.ts";
import { type Refusal, refusals } from "../refusals.ts";
import { rules } from "../rules.ts";
import { TestGame } from "../testing/fixtures.ts";
import { seatView } from "../views.ts";
import { commands } from "./index.ts";

type Given = [what: string, prepare: () => { game: TestGame; by: string; command: Command }, refusal: Refusal];

/** A lesson at `phase` with one player at each of two tables. */
function at(phase: TestGame["state"]["phase"], setup: ConstructorParameters<typeof TestGame>[0] = {}) {
  const game = new TestGame({ timed: false, ...setup });
  const [one = "", two = ""] = game.joinAll(1);
  if (phase !== "lobby") game.goTo(phase);
  return { game, one, two };
}

/** The seat `s1` at table 1 asks `command` in `phase`. */
function asked(phase: TestGame["state"]["phase"], command: Command, prepare: (game: TestGame) => void = () => {}) {
  return () => {
    const { game, one } = at(phase);
    prepare(game);
    return { game, by: one, command };
  };
}

function byHost(phase: TestGame["state"]["phase"], command: Command, prepare: (game: TestGame) => void = () => {}) {
  return () => ({ ...asked(phase, command, prepare)(), by: "host" });
}

function byServer(phase: TestGame["state"]["phase"], command: Command, prepare: (game: TestGame) => void = () => {}) {
  return () => ({ ...asked(phase, command, prepare)(), by: "server" });
}

const newcomer = { type: "join", seat: "s9", nickname: "Mango", avatar: "fox", heads: 1, bot: false } as const;
const fillTable = (game: TestGame) => {
  for (let seat = 0; seat < rules.tables.seats - 1; seat++) game.join(1);
};
/** Table 1 at the search for a Max, with the first adult asked in vain. */
const searching = (game: TestGame) => {
  for (const newcomerState of game.state.newcomers) newcomerState.trust = 3;
  for (let step = 0; step < 3; step++) game.host({ type: "next" });
};

const given: Given[] = [
  [
    "join with the door closed",
    byServer("lobby", { ...newcomer, table: 0 }, (game) => game.host({ type: "door", open: false })),
    "doorClosed",
  ],
  ["join a table that is full", byServer("lobby", { ...newcomer, table: 1 }, fillTable), "tableFull"],
  [
    "join when everything is full",
    byServer("lobby", { ...newcomer, table: 0 }, (game) => {
      fillTable(game);
      for (let seat = 0; seat < rules.tables.seats - 1; seat++) game.join(2);
    }),
    "sessionFull",
  ],
  ["presence of nobody", byServer("lobby", { type: "presence", seat: "s99", here: true }), "unknownSeat"],
  ["leave in the middle of the game", byServer("choose", { type: "leave", seat: "s1" }), "notNow"],
  ["leave of nobody", byServer("lobby", { type: "leave", seat: "s99" }), "unknownSeat"],
  ["advance by a player", asked("choose", { type: "advance" }), "serverOnly"],
  ["sit elsewhere during the game", asked("choose", { type: "sit", table: 2 }), "notNow"],
  ["sit at a table there is not", asked("lobby", { type: "sit", table: 9 }), "unknownTable"],
  ["share a device in the middle of the day", asked("choose", { type: "share", heads: 2 }), "notNow"],
  ["rename during the game", asked("choose", { type: "rename" }), "notNow"],
  [
    "rename to what another has",
    () => {
      const { game, one, two } = at("lobby");
      return { game, by: one, command: { type: "rename", nickname: game.state.seats.get(two)?.nickname } };
    },
    "nicknameTaken",
  ],
  [
    "rename to what is not on the list",
    asked("lobby", { type: "rename", nickname: "Something rude" }),
    "nicknameTaken",
  ],
  [
    "pass after having been removed",
    asked("choose", { type: "pass", on: true }, (game) => game.host({ type: "remove", seat: "s1" })),
    "removed",
  ],
  ["claim in the evening", asked("evening", { type: "claim", newcomer: "newcomer-1" }), "notNow"],
  ["claim somebody who is not here", asked("choose", { type: "claim", newcomer: "nobody" }), "unknownNewcomer"],
  ["unclaim without a claim", asked("choose", { type: "unclaim" }), "notClaimed"],
  [
    "an extra claim without an extra visit",
    asked("choose", { type: "claimExtra", newcomer: "newcomer-1" }),
    "noExtraVisit",
  ],
  ["answer an alarm there is not", asked("choose", { type: "answerAlarm", newcomer: "newcomer-1" }), "noAlarm"],
  ["tell clues while choosing", asked("choose", { type: "tell", on: true }), "notNow"],
  [
    "feel something that is not offered",
    asked("listen", { type: "feel", feeling: "hungry", on: true }),
    "unknownChoice",
  ],
  [
    "feel a third thing",
    asked("listen", { type: "feel", feeling: "near-2", on: true }, (game) => {
      for (const feeling of ["right-0", "right-1"]) game.must("s1", { type: "feel", feeling, on: true });
    }),
    "tooMany",
  ],
  ["mark while listening", asked("listen", { type: "mark", head: 0, cards: [] }), "notNow"],
  ["mark a card there is not", asked("act", { type: "mark", head: 0, cards: ["trump"] }), "unknownChoice"],
  ["mark for a child who is not at the device", asked("act", { type: "mark", head: 3, cards: [] }), "unknownChoice"],
  ["mark the same card twice", asked("act", { type: "mark", head: 0, cards: ["helpful-0", "helpful-0"] }), "tooMany"],
  ["ask while marking", asked("act", { type: "ask", adult: "fits-0" }), "notNow"],
  [
    "ask somebody who is not in the circle",
    asked("act", { type: "ask", adult: "president" }, searching),
    "unknownChoice",
  ],
  [
    "ask who was asked in vain",
    asked("act", { type: "ask", adult: "less-2" }, (game) => {
      searching(game);
      for (const state of game.state.newcomers) newcomerSecrets(game.game, state.id).ruledOut.push("less-2");
    }),
    "alreadyAsked",
  ],
  ["choose help while marking", asked("act", { type: "chooseHelp", role: "child-focus" }), "notNow"],
  ["answer a rescue nobody needs", asked("choose", { type: "answerRescue", question: 0, choice: 0 }), "notNow"],
  ["build a tip too early", asked("choose", { type: "tip", slot: 0, block: "sad-online" }), "notNow"],
  ["build a tip of other words", asked("teachback", { type: "tip", slot: 0, block: "never-alone" }), "unknownChoice"],
  ["agree when nothing is asked", asked("choose", { type: "agree", on: true }), "notNow"],
  ["agree before anything is chosen", asked("listen", { type: "agree", on: true }), "chooseFirst"],
  [
    "light without hearts",
    asked("evening", { type: "light", newcomer: "newcomer-1", on: true }, (game) => {
      game.state.hearts = 0;
    }),
    "notEnoughHearts",
  ],
  ["light in the morning", asked("morning", { type: "light", newcomer: "newcomer-1", on: true }), "notNow"],
  [
    "buy a visit without hearts",
    asked("evening", { type: "buyVisit", on: true }, (game) => {
      game.state.hearts = 1;
    }),
    "notEnoughHearts",
  ],
  [
    "buy a visit on the last evening",
    () => {
      const { game, one } = at("evening", { days: 1 });
      game.state.hearts = 5;
      return { game, by: one, command: { type: "buyVisit", on: true } };
    },
    "notNow",
  ],
  ["play outside the mini-game", asked("choose", { type: "play", input: {} }), "notNow"],
  [
    "answer a question that is not asked now",
    asked("choose", { type: "answer", question: "2", choice: "1" }),
    "notNow",
  ],
  [
    "count the answers of a round that still goes on",
    () => {
      const game = new TestGame({ questions: true });
      game.joinAll(1);
      game.host({ type: "start" });
      return { game, by: "server", command: { type: "countAnswers", round: "before", counts: {} } };
    },
    "notNow",
  ],
  [
    "agree to the markers of a shared device before each of its children has one",
    () => {
      const { game, one } = at("lobby");
      game.must(one, { type: "share", heads: 2 });
      game.goTo("act");
      const card = seatView(game.game, one).visit?.cards[0]?.id ?? "";
      game.must(one, { type: "mark", head: 1, cards: [card] });
      return { game, by: one, command: { type: "agree", on: true } };
    },
    "chooseFirst",
  ],
  [
    "let back to a table that has filled up",
    byHost("lobby", { type: "letBack", seat: "s1" }, (game) => {
      game.host({ type: "remove", seat: "s1" });
      for (let seat = 0; seat < rules.tables.seats; seat++) game.join(1);
    }),
    "tableFull",
  ],
  ["start twice", byHost("choose", { type: "start" }), "notNow"],
  ["start without anybody", () => ({ game: new TestGame(), by: "host", command: { type: "start" } }), "nobodyHere"],
  ["next in the lobby", byHost("lobby", { type: "next" }), "notRunning"],
  ["next after goodbye", byHost("goodbye", { type: "next" }), "gameOver"],
  ["more time where nothing runs out", byHost("choose", { type: "moreTime" }), "notNow"],
  ["pause by a player", asked("choose", { type: "pause" }), "hostOnly"],
  ["resume by a player", asked("choose", { type: "resume" }), "hostOnly"],
  ["the door by a player", asked("choose", { type: "door", open: true }), "hostOnly"],
  ["remove nobody", byHost("choose", { type: "remove", seat: "s99" }), "unknownSeat"],
  ["accompany nobody", byHost("choose", { type: "accompany", seat: "s99" }), "unknownSeat"],
  ["accompany a child who asked for nothing", byHost("choose", { type: "accompany", seat: "s1" }), "notNow"],
  ["let back nobody", byHost("choose", { type: "letBack", seat: "s99" }), "unknownSeat"],
  ["move to a table there is not", byHost("choose", { type: "move", seat: "s1", table: 9 }), "unknownTable"],
  ["move to a full table", byHost("lobby", { type: "move", seat: "s2", table: 1 }, fillTable), "tableFull"],
  ["end early in the lobby", byHost("lobby", { type: "endEarly" }), "notRunning"],
  ["end early after the end", byHost("debrief", { type: "endEarly" }), "gameOver"],
  [
    "end early in the questions some weeks later",
    byHost("goodbye", { type: "endEarly" }, (game) => game.host({ type: "followUp" })),
    "gameOver",
  ],
  ["move a bell there is not", byHost("choose", { type: "moveBell", minutes: 20 }), "notNow"],
  ["skip in the lobby", byHost("lobby", { type: "skip" }), "notRunning"],
  ["skip after the end", byHost("goodbye", { type: "skip" }), "gameOver"],
  ["less time where nothing has a deadline", byHost("choose", { type: "lessTime" }), "notNow"],
  ["take back what the log does not hold", byHost("choose", { type: "takeBack" }), "nothingToTakeBack"],
  ["join a table there is not", byHost("choose", { type: "joinTables", from: 1, to: 9 }), "unknownTable"],
  ["join a table and itself", byHost("choose", { type: "joinTables", from: 1, to: 1 }), "unknownTable"],
  ["join two full tables", byHost("choose", { type: "joinTables", from: 2, to: 1 }, fillTable), "tableFull"],
  ["join tables in the lobby", byHost("lobby", { type: "joinTables", from: 1, to: 2 }), "notRunning"],
  ["split a table of one", byHost("choose", { type: "splitTable", table: 1 }), "tooFewHere"],
  ["split a table there is not", byHost("choose", { type: "splitTable", table: 9 }), "unknownTable"],
  ["time pressure for a table by a child", asked("choose", { type: "calmTable", table: 1, on: true }), "hostOnly"],
  [
    "time pressure for a table there is not",
    byHost("choose", { type: "calmTable", table: 9, on: true }),
    "unknownTable",
  ],
  ["leave out a stranger", byHost("choose", { type: "leaveOut", newcomer: "nobody" }), "unknownNewcomer"],
  [
    "leave out the last newcomer",
    () => {
      const { game } = at("choose", { newcomers: ["newcomer-1"] });
      return { game, by: "host", command: { type: "leaveOut", newcomer: "newcomer-1" } };
    },
    "lastNewcomer",
  ],
  ["leave somebody out after the end", byHost("debrief", { type: "leaveOut", newcomer: "newcomer-1" }), "gameOver"],
  ["arrange slides outside the debrief", byHost("choose", { type: "arrangeSlides", shown: [0] }), "notNow"],
  ["arrange a slide twice", byHost("debrief", { type: "arrangeSlides", shown: [0, 0] }), "unknownChoice"],
  ["arrange a slide there is not", byHost("debrief", { type: "arrangeSlides", shown: [20] }), "unknownChoice"],
  ["a follow-up before the goodbye", byHost("debrief", { type: "followUp" }), "notNow"],
  ["a slide outside the debrief", byHost("choose", { type: "slide", index: 0 }), "notNow"],
  ["a slide there is not", byHost("debrief", { type: "slide", index: 20 }), "unknownChoice"],
  ["the board's language by a player", asked("choose", { type: "board", language: "fr" }), "hostOnly"],
  ["bots during the game", byHost("choose", { type: "fillWithBots", perTable: 2 }), "notNow"],
];

describe("a command that is not allowed now is refused with its reason", () => {
  test.each(given)("%s", (_what, prepare, refusal) => {
    const { game, by, command } = prepare();
    expect(commandSchema.safeParse(command).success).toBe(true);
    expect(game.give(by, command)).toBe(refusal);
  });

  test("every command has a refusal shown above", () => {
    const shown = new Set(given.map(([, prepare]) => prepare().command.type));
    expect(Object.keys(commands).filter((type) => !shown.has(type as Command["type"]))).toEqual([]);
  });

  test("every refusal of the list can happen", () => {
    const sources = JSON.stringify(given.map(([, , refusal]) => refusal));
    const elsewhere: Refusal[] = [
      "paused",
      "movedOn",
      "playersOnly",
      "alreadyTaken",
      "lightTaken",
      "notYours",
      "alreadyAnswered",
      "notYourTurnNow",
    ];
    expect(refusals.filter((refusal) => !sources.includes(`"${refusal}"`) && !elsewhere.includes(refusal))).toEqual([]);
  });
});
