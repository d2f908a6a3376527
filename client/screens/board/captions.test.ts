import { beforeAll, expect, it, vi } from "vitest";
import board from "../../../assets/locales/nl/board.json" with { type: "json" };
import nl from "../../../assets/stories/wout/nl.json" with { type: "json" };
import { stubBrowser } from "../../language/testing/stub-browser.ts";
import type { PublicGame } from "../../store/index.ts";

let captionsOf = {} as typeof import("./captions.ts").captionsOf;

beforeAll(async () => {
  stubBrowser("nl");
  const words = await import("../../language/index.ts");
  ({ captionsOf } = await import("./captions.ts"));
  await words.chooseLanguage("nl");
  await words.prepareTexts(["board"]);
  await vi.waitFor(() => expect(words.storyWords("wout")).toBeDefined());
});

const captions = (phase: PublicGame["phase"]) =>
  captionsOf({ phase, newcomers: [{ id: "wout", mood: 3 }], changes: [] } as unknown as PublicGame);

it.each([
  { moment: "the class has hearts", hearts: 1, light: 0, boughtVisit: false, key: "evening" },
  { moment: "its last heart has become a light", hearts: 0, light: 1, boughtVisit: false, key: "evening" },
  { moment: "its last hearts have become a visit", hearts: 0, light: 0, boughtVisit: true, key: "evening" },
  { moment: "it has won none", hearts: 0, light: 0, boughtVisit: false, key: "eveningWithout" },
] as const)(
  "nobody is asked what hearts are for where there are none: $moment",
  ({ hearts, light, boughtVisit, key }) => {
    const newcomers = [{ id: "wout", mood: 3, light }];
    const game = { phase: "evening", newcomers, hearts, tables: [{ number: 1, boughtVisit }], changes: [] };
    expect(captionsOf(game as unknown as PublicGame)[0]).toBe(board.sentence[key]);
  },
);

it("a newcomer is presented with the name once", () => {
  expect(captions("intro")).toContain(nl.about);
});

it("how a newcomer feels is told with the name", () => {
  expect(captions("choose")).toContain(`Wout: ${nl.rings[1]}`);
});
