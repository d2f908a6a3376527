import { describe, expect, it } from "vitest";
import { everyText, search } from "./search.ts";

const texts = [
  { page: "wout", key: "about", text: "En été, Élise joue dehors." },
  { page: "fien", key: "about", text: "Fien telt de treden." },
];

describe("looking for a word", () => {
  it("finds it with or without accents and capitals, and in the middle of a word", () => {
    expect(search(texts, "ete").map(({ page }) => page)).toEqual(["wout"]);
    expect(search(texts, "TREDE").map(({ page }) => page)).toEqual(["fien"]);
  });

  it("finds texts in which every word occurs", () => {
    expect(search(texts, "fien treden")).toHaveLength(1);
    expect(search(texts, "fien dehors")).toEqual([]);
  });

  it("looks for nothing before there are two letters", () => {
    expect(search(texts, "e")).toEqual([]);
    expect(search(texts, " ")).toEqual([]);
  });
});

it("every text of a file is listed with its path", () => {
  expect(everyText({ name: "Fien", rings: ["a", "b"], chapters: [{ title: "c" }] })).toEqual([
    { key: "name", text: "Fien" },
    { key: "rings.0", text: "a" },
    { key: "rings.1", text: "b" },
    { key: "chapters.0.title", text: "c" },
  ]);
});

it("the plural for millions is no text that anybody meets", () => {
  expect(everyText({ days_one: "jour", days_many: "de jours", days_other: "jours" }).map(({ key }) => key)).toEqual([
    "days_one",
    "days_other",
  ]);
});
