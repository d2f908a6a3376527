import { expect, test } from "vitest";
import { unreadTexts } from "./unread-texts.ts";

const keys = ["join:title", "join:step.code", "join:step.who", "join:step.who.why", "join:over"];
const unread = (...sources: string[]) => unreadTexts(keys, sources);

test("a text is read where its key stands in code", () => {
  expect(unread('text("join:title")', "text(`join:over`)")).toEqual([
    "join:step.code",
    "join:step.who",
    "join:step.who.why",
  ]);
});

test("a part that is known only in the game stands for one level of a key", () => {
  expect(unread(`text(\`join:step.\${step}\`)`)).toEqual(["join:title", "join:step.who.why", "join:over"]);
  expect(unread(`text(\`join:\${one}.\${other}.why\`)`)).toEqual([
    "join:title",
    "join:step.code",
    "join:step.who",
    "join:over",
  ]);
});

test("a part that chooses between words stands for those", () => {
  expect(unread(`text(\`join:\${done ? "over" : "title"}\`)`)).toEqual([
    "join:step.code",
    "join:step.who",
    "join:step.who.why",
  ]);
});

test("the same key of another file, or a longer one, reads nothing", () => {
  expect(unread('text("host:title")', 'text("join:titles")', 'text("join:step")')).toEqual(keys);
});
