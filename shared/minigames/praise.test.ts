import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../stories/format.ts";
import { minigames } from "./index.ts";
import { nightPraise } from "./lights-out/praise.ts";
import { noScore } from "./lights-out/score.ts";
import { earPraise } from "./listening-ear/praise.ts";
import { maskPraise } from "./mask-off/praise.ts";
import { linePraise } from "./right-line/praise.ts";
import { spreadPraise } from "./stop-the-spread/praise.ts";
import { keyPraise } from "./strong-key/praise.ts";

describe("what a table did well", () => {
  it("in Listening ear is the answers that listen; all of them in step is said so", () => {
    expect(earPraise(["together", "missed", "together"], true)).toEqual({ key: "inStep", count: 2, of: 3 });
    expect(earPraise(["together", "alone", "crowded", "silent"], true)).toEqual({ key: "heard", count: 3, of: 4 });
    expect(earPraise(["missed", "silent"], true)).toEqual({ key: "tried", count: 0, of: 2 });
  });

  it("in Listening ear is in step only where there is a moment, and somebody to share it with", () => {
    expect(earPraise(["together", "together"], false)).toEqual({ key: "heard", count: 2, of: 2 });
  });

  it("in Stop the spread is the phones kept from a picture that was stopped; else what hands have done", () => {
    const tally = { saidNo: 3, clean: 4, deleted: 1, has: 0 };
    expect(spreadPraise(tally, true)).toEqual({ key: "stopped", count: 7, of: 8 });
    expect(spreadPraise({ ...tally, has: 2 }, false)).toEqual({ key: "refused", count: 3, of: 10 });
    expect(spreadPraise({ ...tally, saidNo: 0 }, false)).toEqual({ key: "deleted", count: 1, of: 5 });
    expect(spreadPraise({ saidNo: 0, clean: 6, deleted: 0, has: 2 }, false).key).toBe("tried");
  });

  it("in Mask off is the turns that most of it saw through; else those that somebody did", () => {
    expect(maskPraise(["together", "some", "most", "none"])).toEqual({ key: "seen", count: 2, of: 4 });
    expect(maskPraise(["some", "none"])).toEqual({ key: "hunch", count: 1, of: 2 });
    expect(maskPraise(["none"]).key).toBe("tried");
  });

  it("in The right line is the letters that went straight to somebody who helps; else those it asked on for", () => {
    const done = (...hows: ("best" | "fits" | "detour" | "late")[]) =>
      hows.map((how) => ({ desk: "max" as const, how }));
    expect(linePraise(done("best", "fits", "detour"), 6)).toEqual({ key: "straight", count: 2, of: 6 });
    expect(linePraise(done("detour", "late"), 6)).toEqual({ key: "asked", count: 2, of: 6 });
    expect(linePraise([], 6).key).toBe("tried");
  });

  it("in Strong key is the locks it closed; else the messages that got no key", () => {
    expect(keyPraise({ results: ["strong", "weak", "strong"], seen: 1, answered: 0 })).toEqual({
      key: "closed",
      count: 2,
      of: 3,
    });
    expect(keyPraise({ results: ["nearly"], seen: 2, answered: 1 })).toEqual({ key: "seen", count: 2, of: 3 });
    expect(keyPraise({ results: ["weak"], seen: 0, answered: 2 }).key).toBe("tried");
  });

  it("in Lights out is first of all its friends, then what it made quiet", () => {
    const night = ["castle", "zoo", "maths", "dark", "bag"];
    const praise = (score: Partial<typeof noScore>) => nightPraise({ ...noScore, ...score }, night, false, false);
    expect(praise({ tomorrow: 2, answered: 1, answeredLater: 1 })).toEqual({ key: "nobodyAlone", count: 2, of: 5 });
    expect(praise({ tomorrow: 2, answered: 1 })).toEqual({ key: "friends", count: 1, of: 2 });
    expect(praise({ tomorrow: 1, late: 1, lookedIn: 1 })).toEqual({ key: "quiet", count: 3, of: 5 });
    expect(praise({}).key).toBe("tried");
  });

  it("in Lights out is no message that waited where an adult looked in for it", () => {
    const night = ["castle", "zoo", "maths", "dark", "bag"];
    const praise = (score: Partial<typeof noScore>) => nightPraise({ ...noScore, ...score }, night, false, false);
    expect(praise({ answered: 2, tomorrow: 1, late: 1, lookedIn: 1 })).toMatchObject({ key: "nobodyAlone", count: 2 });
    expect(praise({ answered: 2, lookedIn: 3 })).toEqual({ key: "friends", count: 2, of: 2 });
  });
});

describe.each(languages)("in %s", (language) => {
  const file = new URL(`../../assets/locales/${language}/minigames.json`, import.meta.url);
  const words = JSON.parse(readFileSync(file, "utf8")) as Record<string, { praise: Record<string, string> }>;

  it.each(minigames)("$id has one sentence for everything a table may have done well", ({ id, praises }) => {
    const { praise = {} } = words[id] ?? {};
    const keys = Object.keys(praise).map((key) => key.replace(/_(one|many|other)$/, ""));
    // Another one, for some, for a table that always did it.
    const always = keys.filter((key) => key.endsWith("_all"));
    expect(new Set(keys.filter((key) => !always.includes(key)))).toEqual(new Set(praises));
    expect(praises).toEqual(expect.arrayContaining(always.map((key) => key.replace(/_all$/, ""))));
    for (const sentence of Object.values(praise)) expect(sentence).toMatch(/^[^.!?]+\.$/);
  });
});
