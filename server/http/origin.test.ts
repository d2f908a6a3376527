import { expect, it } from "vitest";
import { isOwnOrigin } from "./origin.ts";

it.each([
  ["a program that is no browser", undefined, "game.example"],
  ["our own page", "http://192.168.1.20:2567", "192.168.1.20:2567"],
  ["our own page behind a proxy that does TLS", "https://game.example", "game.example"],
  ["our own page, asked for in capitals", "https://game.example", "GAME.example"],
  ["a site that may", "https://friend.example", "game.example"],
])("%s is let through", (_, origin, host) => {
  expect(isOwnOrigin(origin, host, ["https://friend.example"])).toBe(true);
});

it.each([
  ["another site", "https://other.example", "game.example"],
  ["another port of the same computer", "http://192.168.1.20:8080", "192.168.1.20:2567"],
  ["a page without a site", "null", "game.example"],
  ["a site whose name begins like ours", "https://game.example.org", "game.example"],
  ["a request that hides its host", "https://game.example", undefined],
  ["a site that may, by another scheme", "http://friend.example", "game.example"],
])("%s is refused", (_, origin, host) => {
  expect(isOwnOrigin(origin, host, ["https://friend.example"])).toBe(false);
});
