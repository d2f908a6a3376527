import { describe, expect, test } from "vitest";
import { type Languages, languageComplaints, type Texts } from "./languages.ts";

function dutchAndFrench(nl: Texts, fr: Texts): Languages {
  return { nl: { join: nl }, fr: { join: fr } };
}

const complain = (nl: Texts, fr: Texts) => languageComplaints(dutchAndFrench(nl, fr), ["nl", "fr"]);

describe("the completeness of the languages", () => {
  test("is fine with the same keys and placeholders everywhere", () => {
    expect(complain({ a: { title: "Dag {{name}}" } }, { a: { title: "Salut {{ name }}" } })).toEqual([]);
  });

  test("misses a language", () => {
    expect(languageComplaints({ nl: { join: { a: "Dag" } } }, ["nl", "de"])).toEqual(["de/join.json is missing."]);
  });

  test("misses a file in one language", () => {
    const languages = { nl: { join: { a: "Dag" }, host: { a: "Dag" } }, fr: { join: { a: "Salut" } } };
    expect(languageComplaints(languages, ["nl", "fr"])).toEqual(["fr/host.json is missing."]);
  });

  test("misses a key, whichever language lacks it", () => {
    expect(complain({ a: "Dag", b: { c: "Ja" } }, { a: "Salut" })).toEqual(["fr/join.json: b.c is missing."]);
    expect(complain({ a: "Dag" }, { a: "Salut", b: { c: "Oui" } })).toEqual(["nl/join.json: b.c is missing."]);
  });

  test("wants every plural form a language has, and no other", () => {
    const nl = { n_one: "{{count}} kind", n_other: "{{count}} kinderen" };
    const fr = { n_one: "{{count}} enfant", n_other: "{{count}} enfants" };
    expect(complain(nl, fr)).toEqual(["fr/join.json: n_many is missing: this language needs that plural."]);
    expect(complain(nl, { ...fr, n_many: "{{count}} d'enfants" })).toEqual([]);
  });

  test("refuses an empty text", () => {
    expect(complain({ a: " " }, { a: "Salut" })).toEqual(["nl/join.json: a is empty."]);
  });

  test("refuses an emoji", () => {
    expect(complain({ a: "Dag \u{1F600}" }, { a: "Salut" })).toHaveLength(1);
  });

  test("refuses different placeholders", () => {
    expect(complain({ a: "Dag {{name}}" }, { a: "Salut {{nom}}" })).toEqual([
      "join.json: a has different placeholders (nl: name; fr: nom).",
    ]);
  });

  test("refuses to find nothing", () => {
    expect(languageComplaints({}, [])).toEqual(["There are no texts at all."]);
  });
});
