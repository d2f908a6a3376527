import { expect, it } from "vitest";
import { listening } from "./testing/lesson.ts";
import { hostView, seatView } from "./views.ts";

const ids = (newcomers: readonly { id: string }[]) => newcomers.map(({ id }) => id);

it("at the goodbye a class is told of those who may come and have not been there", () => {
  const newcomers = ["newcomer-1", "newcomer-2", "newcomer-3", "newcomer-4", "newcomer-5"];
  const { game, one } = listening({ newcomers });
  expect(ids([...game.state.newcomers])).toEqual(["newcomer-1", "newcomer-2", "newcomer-3"]);
  game.goTo("finale");
  expect(seatView(game.game, one).notMet).toEqual([]);
  game.goTo("goodbye");
  const { notMet } = seatView(game.game, one);
  expect(ids(notMet)).toEqual(["newcomer-4", "newcomer-5"]);
  expect(hostView(game.game).notMet).toEqual(notMet);
});

it("whoever the host took out of the running game is not announced again", () => {
  const { game } = listening({ newcomers: ["newcomer-1", "newcomer-2", "newcomer-3", "newcomer-4"] });
  game.host({ type: "leaveOut", newcomer: "newcomer-3" });
  game.goTo("goodbye");
  expect(ids(hostView(game.game).notMet)).toEqual(["newcomer-4"]);
});
