import { describe, expect, it, test } from "vitest";
import { type Draft, firstDraft, parseDraft, textOf } from "./draft.ts";

const draft = firstDraft("fr");
const parsed = (change: object) => parseDraft(textOf({ ...draft, ...change } as Draft));

test("a preparation that was left is there again as it was", () => {
  const left: Draft = {
    form: { ...draft.form, preset: "week", minutes: undefined, days: 5, leftOut: ["wout"], calm: true },
    class: { children: 17, devices: "mixed", languages: ["fr", "de"] },
    step: 3,
    confirmed: ["check2"],
  };
  expect(parseDraft(textOf(left))).toEqual(left);
  expect(parseDraft(textOf(draft))).toEqual(draft);
});

describe("what a browser has kept is left aside", () => {
  it("when it is of an older version, whose week had the bell of a lesson", () => {
    const week = { ...draft, form: { ...draft.form, preset: "week", minutes: 50 } };
    expect(parseDraft(JSON.stringify({ version: 1, draft: week }))).toBeUndefined();
  });

  it.each([null, "", "{", "null", "[]", "7", '{"version":2}', '{"version":2,"draft":null}'])(
    "when it is %j",
    (text) => {
      expect(parseDraft(text)).toBeUndefined();
    },
  );

  it("when any part of it is missing or is something else", () => {
    for (const part of Object.keys(draft)) expect(parsed({ [part]: undefined }), part).toBeUndefined();
    for (const field of Object.keys(draft.form)) {
      expect(parsed({ form: { ...draft.form, [field]: {} } }), field).toBeUndefined();
    }
    for (const field of Object.keys(draft.class)) {
      expect(parsed({ class: { ...draft.class, [field]: [] } }), field).toBeUndefined();
    }
    expect(parsed({ form: { ...draft.form, preset: "year" } })).toBeUndefined();
    expect(parsed({ form: { ...draft.form, tables: 10 } })).toBeUndefined();
    expect(parsed({ step: -1 })).toBeUndefined();
  });
});
