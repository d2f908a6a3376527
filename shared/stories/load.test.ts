import { describe, expect, it } from "vitest";
import eventsDe from "../../assets/events/de.json" with { type: "json" };
import events from "../../assets/events/events.json" with { type: "json" };
import eventsFr from "../../assets/events/fr.json" with { type: "json" };
import eventsNl from "../../assets/events/nl.json" with { type: "json" };
import helpDe from "../../assets/help/de.json" with { type: "json" };
import helpFr from "../../assets/help/fr.json" with { type: "json" };
import helpServices from "../../assets/help/help.json" with { type: "json" };
import helpNl from "../../assets/help/nl.json" with { type: "json" };
import de from "../../assets/stories/wout/de.json" with { type: "json" };
import en from "../../assets/stories/wout/en.json" with { type: "json" };
import fr from "../../assets/stories/wout/fr.json" with { type: "json" };
import nl from "../../assets/stories/wout/nl.json" with { type: "json" };
import structure from "../../assets/stories/wout/story.json" with { type: "json" };
import { loadEvents, loadHelp, loadStories, loadStory, type WordFiles } from "./load.ts";
import { must, structureFile } from "./testing/sound-story.ts";

describe("the format", () => {
  const load = (files: WordFiles, story: unknown = structure) =>
    loadStory({ folder: "wout", structure: story, words: files });

  it("misses a language", () => {
    const { story, findings } = load({ nl, fr, de });
    expect(findings).toEqual([{ file: "stories/wout/en.json", key: "", sentence: "This file is missing." }]);
    expect(Object.keys(must(story).words)).toEqual(["nl", "fr", "de"]);
  });

  it("names the key of a malformed structure, and gives no story", () => {
    const { story, findings } = load({ nl, fr, de, en }, { ...structure, startMood: 9 });
    expect(story).toBeUndefined();
    expect(findings.map(({ file, key }) => `${file} ${key}`)).toEqual([`${structureFile} startMood`]);
  });

  it("refuses an empty text and an unknown key", () => {
    const { findings } = load({ nl: { ...nl, ending: " ", motto: "Hop" }, fr, de, en });
    expect(findings.map(({ file, key }) => `${file} ${key}`).sort()).toEqual([
      "stories/wout/nl.json ",
      "stories/wout/nl.json ending",
    ]);
  });

  it("keeps the sound stories when another is malformed", () => {
    const words = { nl, fr, de, en };
    const { stories, findings } = loadStories([
      { folder: "broken", structure: {}, words },
      { folder: "wout", structure, words },
    ]);
    expect(stories.map(({ folder }) => folder)).toEqual(["wout"]);
    expect(findings.every(({ file }) => file === "stories/broken/story.json")).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
  });

  it("wants name and purpose of a service, and a text of an event", () => {
    const { findings: ofHelp } = loadHelp(helpServices, { ...{ nl: helpNl, fr: helpFr, de: helpDe }, en: { clb: {} } });
    expect(ofHelp.map(({ key }) => key).sort()).toEqual(["clb.about", "clb.name"]);
    const { findings: ofEvents } = loadEvents(events, { nl: eventsNl, fr: eventsFr, de: eventsDe, en: { trip: 3 } });
    expect(ofEvents.map(({ file, key }) => `${file} ${key}`)).toEqual(["events/en.json trip"]);
  });
});
