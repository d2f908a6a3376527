import { beforeAll, describe, expect, it, vi } from "vitest";
import { stubBrowser } from "../../language/testing/stub-browser.ts";

let newsInWords = {} as typeof import("./announced-events.ts").newsInWords;

beforeAll(async () => {
  stubBrowser("nl");
  const words = await import("../../language/index.ts");
  ({ newsInWords } = await import("./announced-events.ts"));
  await words.chooseLanguage("nl");
  await words.prepareTexts(["player"]);
  await vi.waitFor(() => {
    words.newcomerName("wout");
    expect(words.newcomerName("wout")).toBe("Wout");
  });
});

describe("what is said of the class to whoever listens", () => {
  const goes = { type: "claimed", table: 2, newcomer: "wout" } as const;

  it("tells where another table goes", () => {
    expect(newsInWords(goes, 1)).toBe("Tafel 2 gaat naar Wout.");
    expect(newsInWords(goes, undefined)).toBe("Tafel 2 gaat naar Wout.");
  });

  it("leaves out where the own table goes: its page says so", () => {
    expect(newsInWords(goes, 2)).toBe("");
  });

  it("tells of hearts where there are any", () => {
    expect(newsInWords({ type: "heartsWon", hearts: 2 } as never, 1)).toBe("De klas kreeg 2 hartjes.");
    expect(newsInWords({ type: "heartsWon", hearts: 0 } as never, 1)).toBe("");
  });
});
