import { expect, it } from "vitest";
import { tipBlocks } from "../../shared/game/tips.ts";
import { languages } from "../../shared/stories/languages.ts";
import { words } from "./people/words.ts";
import { stepNamed } from "./steps/all-steps.ts";
import type { StepShown } from "./steps/every-step.ts";
import { playerDevice } from "./steps/player-device.ts";

/** What a step says is true of the game it is in: of what its table did, of its day, of how many there are. */

const device = playerDevice();

it.each(languages)("the evening says what the day's mini-game was for, in %s", async (language) => {
  const evening = stepNamed("evening");
  await device.show(evening, language);
  await device.page.getByText(words(language, `minigames:${evening.game.minigame}.after`)).waitFor();
});

it("the morning says of a newcomer who was away that all is safe again, and no good of the night", async () => {
  const morning = stepNamed("morning");
  const [away] = morning.game.newcomers;
  const night = { newcomer: away!.id, before: 1, after: 0, reason: "visited", event: "" } as const;
  const newcomers = morning.game.newcomers.map((one) => (one === away ? { ...one, mood: 3 } : one));
  await device.show({ ...morning, game: { ...morning.game, day: 2, newcomers, changes: [night] } }, "nl");
  await device.page.getByText(words("nl", "player:said.found")).waitFor();
  await device.page.getByRole("img", { name: words("nl", "player:morning.up") }).waitFor();
  expect(await device.page.getByText(words("nl", "player:morning.visited")).count()).toBe(0);
});

it.each(languages)("being there asks for one card, a chapter for one or two, in %s", async (language) => {
  await device.show(stepNamed("mark"), language);
  await device.page.getByText(words(language, "player:mark.hint")).waitFor();
  await device.show(stepNamed("mark, being there"), language);
  await device.page.getByText(words(language, "player:mark.hintOne")).waitFor();
});

it.each([
  ["evening without hearts", "noHearts", "tomorrow"],
  ["evening of used hearts", "used", "tomorrow"],
  ["last evening without hearts", "noHearts", "todayCounts"],
  ["last evening of used hearts", "used", "giveLight"],
])("%s: that is said, and promises no morning that does not come", async (name, lead, comfort) => {
  await device.show(stepNamed(name), "nl");
  const heading = device.page.getByRole("heading", { level: 2, name: words("nl", `player:evening.${lead}`) });
  expect(await heading.count()).toBe(1);
  const saying = device.page.locator("section", { has: heading });
  expect(await saying.getByText(words("nl", `player:evening.${comfort}`)).count()).toBe(1);
  expect(await saying.locator("p").count()).toBe(1);
});

it("only a day that is not the last says that there is another visit to ask somebody", async () => {
  const heading = (key: string) => device.page.getByRole("heading", { name: words("nl", key) });
  await device.show(stepNamed("nobody asked"), "nl");
  await heading("player:sought.nothing").waitFor();
  await device.show(stepNamed("nobody asked on the last day"), "nl");
  await heading("player:sought.nothingLast").waitFor();
});

it.each(languages)("the finale of one newcomer says their name and counts nobody, in %s", async (language) => {
  await device.show(stepNamed("finale of one newcomer"), language);
  const heading = device.page.getByRole("heading", { name: words(language, "player:finale.all_one") });
  await expect.poll(() => heading.innerText()).toMatch(/^\p{Lu}\p{L}+ \D+$/u);
});

it("a table hears who is back of those whom no other table visits yet, one or more", async () => {
  const { game, ...choose } = stepNamed("choose");
  const newcomers = game.newcomers.map((newcomer, at) => ({ ...newcomer, welcomeBack: at < 3 }));
  const chips = device.page.getByRole("group", { name: / terug\. / }).getByRole("button");
  const offered = async (taken: number) => {
    const free = { extraClaim: "", hasExtraVisit: false };
    const tables = game.tables.map((table) => ({ ...table, ...free }));
    for (let at = 0; at < taken; at++) {
      const extraClaim = newcomers[at]!.id;
      tables.push({ ...tables[1]!, number: 9 - at, extraClaim });
    }
    await device.show({ ...choose, game: { ...game, newcomers, tables } }, "nl");
    const said = await device.page.getByRole("heading", { name: / terug\. / }).innerText();
    const names = await chips.allInnerTexts();
    return { said, names };
  };
  const three = await offered(0);
  expect(three.names).toHaveLength(3);
  expect(three.said).toMatch(words("nl", "player:choose.welcomeBack_other"));
  for (const name of three.names) expect(three.said).toContain(name);
  const one = await offered(2);
  expect(one.names).toEqual(three.names.slice(2));
  expect(one.said).toMatch(words("nl", "player:choose.welcomeBack_one"));
  expect(one.said).toContain(one.names[0]);
});

it.each(languages)("a table that is the only one is not asked to think of others, in %s", async (language) => {
  const { game, seat, ...choose } = stepNamed("choose");
  const others = device.page.getByText(words(language, "player:choose.hint"));
  await device.show({ ...choose, game, seat }, language);
  await others.waitFor();
  const tables = game.tables.filter(({ number }) => number === seat.table);
  await device.show({ ...choose, game: { ...game, tables }, seat }, language);
  await device.page.getByText(words(language, "player:choose.hintAlone")).waitFor();
  expect(await others.count()).toBe(0);
});

it("a search shows everybody who has gone", async () => {
  const { game, ...rescue } = stepNamed("rescue");
  for (const count of [1, 2, 5]) {
    const newcomers = game.newcomers.map((newcomer, at) => ({ ...newcomer, gone: at < count }));
    await device.show({ ...rescue, game: { ...game, newcomers } }, "nl");
    const all = newcomers.filter(({ gone }) => gone).length;
    await expect.poll(() => device.page.locator(".max-horizon .max-portrait").count()).toBe(all);
  }
});

it("a table whose newcomer stays at home is told that it visits nobody, not that it is done", async () => {
  const { game, seat, ...listen } = stepNamed("listen");
  const tables = game.tables.map((table) => ({ ...table, claim: "", step: "done" as const }));
  await device.show({ ...listen, game: { ...game, tables }, seat: { ...seat, visit: null, clues: [] } }, "nl");
  await device.page.getByRole("heading", { name: words("nl", "player:wait.noVisit") }).waitFor();
  expect(await device.page.getByText(words("nl", "player:wait.lead")).count()).toBe(0);
});

it("only a tip that is whole is said to be on the poster", async () => {
  const { game, seat, ...tip } = stepNamed("tip");
  const tables = game.tables.map((table) => ({ ...table, step: "done" as const }));
  const ours = device.page.getByText(words("nl", "player:tip.ours"));
  const blocks = tipBlocks.map(([block]) => block ?? "");
  const tips = [{ table: seat.table, blocks }];
  await device.show({ ...tip, game: { ...game, tables, tips }, seat: { ...seat, tip: blocks } }, "nl");
  await ours.waitFor();
  await device.show({ ...tip, game: { ...game, tables, tips: [] }, seat: { ...seat, tip: ["", "", ""] } }, "nl");
  await device.page.getByRole("heading", { name: words("nl", "player:wait.lead") }).waitFor();
  expect(await ours.count()).toBe(0);
});

it("help that fits is not said to make anybody feel worse, whatever the cards before it did", async () => {
  const step = stepNamed("helped fits");
  const after = async (moodBefore: number, moodAfter: number) => {
    const visit = { ...step.seat.visit!, moodBefore, moodAfter };
    await device.show({ ...step, seat: { ...step.seat, visit } }, "nl");
    await device.page.getByRole("heading", { name: words("nl", "player:helped.fits") }).waitFor();
    return device.page.getByRole("heading", { level: 3 }).count();
  };
  expect(await after(5, 6)).toBe(1);
  expect(await after(5, 3)).toBe(0);
});

/** The step as it is at a table that did not play the day's mini-game: all of it passed, or it is new. */
function withoutPlaying(step: StepShown): StepShown {
  const idle = { step: "done" as const, hearts: 0, praise: "", praiseCount: 0, praiseOf: 0 };
  const tables = step.game.tables.map((table) => (table.number === 1 ? { ...table, ...idle } : table));
  return { ...step, game: { ...step.game, tables }, seat: { ...step.seat, minigame: null } };
}

it.each(["evening", "minigame mask-off"])(
  "a table that did not play hears in %s only what it was for",
  async (name) => {
    const step = stepNamed(name);
    const done = device.page.getByRole("heading", { name: words("nl", "player:minigame.done") });
    await device.show(withoutPlaying(step), "nl");
    await device.page.getByText(words("nl", `minigames:${step.game.minigame}.after`)).waitFor();
    expect(await done.count()).toBe(0);
    expect(await device.page.getByText(words("nl", "player:minigame.none")).count()).toBe(0);
  },
);

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
