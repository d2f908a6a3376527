import { expect, test } from "vitest";
import { avatarsTaken } from "./seating.ts";
import { TestGame } from "./testing/fixtures.ts";

test("the animals that are taken are those of the table where the next player would sit, and nothing more", () => {
  const game = new TestGame({ tables: 2 });
  expect(avatarsTaken(game.game)).toEqual([]);
  game.join(1);
  expect(avatarsTaken(game.game), "table 2 is still empty").toEqual([]);
  game.must("server", {
    type: "join",
    seat: "s2",
    nickname: "Zonda",
    avatar: "owl",
    table: 2,
    heads: 1,
    bot: false,
  });
  expect(avatarsTaken(game.game), "table 1 comes first again").toEqual(["fox"]);
  game.join(1);
  expect(avatarsTaken(game.game)).toEqual(["owl"]);
});

test("where there is no room nothing is taken", () => {
  const game = new TestGame({ tables: 1 });
  for (let player = 0; player < 8; player++) game.join(1);
  expect(avatarsTaken(game.game)).toEqual([]);
});
