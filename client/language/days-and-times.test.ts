import { beforeAll, describe, expect, it, vi } from "vitest";

let { chooseLanguage, nameList } = {} as typeof import("./index.ts");
let { dayInWords, timeOfDay } = {} as typeof import("./days-and-times.ts");

beforeAll(async () => {
  vi.stubGlobal("document", { documentElement: { lang: "" } });
  vi.stubGlobal("navigator", { languages: ["nl"] });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  ({ chooseLanguage, nameList } = await import("./index.ts"));
  ({ dayInWords, timeOfDay } = await import("./days-and-times.ts"));
});

describe("a day, a time and a list as one writes them here", () => {
  it.each([
    ["nl", "26 november 2026", "a, b en c"],
    ["fr", "26 novembre 2026", "a, b et c"],
    ["de", "26. November 2026", "a, b und c"],
    ["en", "26 November 2026", "a, b and c"],
  ] as const)("in %s", async (language, day, list) => {
    await chooseLanguage(language);
    const at = new Date(2026, 10, 26, 14, 5).getTime();
    expect(dayInWords(at)).toBe(day);
    expect(timeOfDay(at)).toBe("14:05");
    expect(nameList(["a", "b", "c"])).toBe(list);
  });
});
