import { expect, test } from "vitest";
import { readBoardLink } from "./board-link.ts";

test("a board's link carries the code and the session's join secret", () => {
  expect(readBoardLink("#123456.0123456789abcdef")).toEqual({ code: "123456", secret: "0123456789abcdef" });
});

test.each(["", "#123456", "#123456.", "#123456.short", "#abcdef.0123456789abcdef"])("%j opens no board", (hash) => {
  expect(readBoardLink(hash)).toBeUndefined();
});
