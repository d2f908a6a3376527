import { expect, test } from "vitest";
import { commandSchema, hostIntentSchema, playerIntentSchema } from "../commands.ts";
import { commands } from "./index.ts";

test("every command's name is its type", () => {
  for (const [name, { type }] of Object.entries(commands)) expect(type).toBe(name);
});

test("unknown fields, unknown types and texts of a player's own are refused", () => {
  for (const wrong of [
    { type: "claim" },
    { type: "claim", newcomer: "wout", note: "hello" },
    { type: "shout", text: "hello" },
    { type: "mark", head: 0, cards: ["a", "b", "c"] },
    { type: "mark", head: -1, cards: [] },
    null,
    "claim",
  ]) {
    expect(commandSchema.safeParse(wrong).success).toBe(false);
  }
});

test("a player cannot send what only the host may, nor a host what only players may", () => {
  expect(playerIntentSchema.safeParse({ type: "next" }).success).toBe(false);
  expect(hostIntentSchema.safeParse({ type: "agree", on: true }).success).toBe(false);
  expect(
    playerIntentSchema.safeParse({
      type: "join",
      seat: "s9",
      nickname: "Mango",
      avatar: "fox",
      table: 1,
      heads: 1,
      bot: false,
    }).success,
  ).toBe(false);
});
