import { expect, it } from "vitest";
import { contactWay } from "./contact.ts";

it("a mail is begun with what it is about", () => {
  expect(contactWay("game@school.example", "Max 24/7: a question & more")).toEqual({
    href: "mailto:game@school.example?subject=Max%2024%2F7%3A%20a%20question%20%26%20more",
    shown: "game@school.example",
    isPage: false,
  });
});

it("a page is opened as it is, and named by its site alone", () => {
  expect(contactWay("https://school.example/ask?form=7", "Max 24/7")).toEqual({
    href: "https://school.example/ask?form=7",
    shown: "school.example",
    isPage: true,
  });
});

it("nothing else than a page or a mail is ever opened", () => {
  expect(contactWay("javascript:alert(1)", "").href).toMatch(/^mailto:/);
});
