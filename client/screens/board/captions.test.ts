import { beforeAll, expect, it, vi } from "vitest";
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

it("a newcomer is presented with the name once", () => {
  expect(captions("intro")).toContain(nl.about);
});

it("how a newcomer feels is told with the name", () => {
  expect(captions("choose")).toContain(`Wout: ${nl.rings[1]}`);
});
