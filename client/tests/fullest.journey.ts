import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Wish } from "../../shared/minigames/lights-out/lights-out.ts";
import { maskOff } from "../../shared/minigames/mask-off/mask-off.ts";
import type { LetterView } from "../../shared/minigames/right-line/view.ts";
import { languages } from "../../shared/stories/languages.ts";
import { stepNamed } from "./steps/all-steps.ts";
import type { StepShown } from "./steps/every-step.ts";
import { playerDevice } from "./steps/player-device.ts";
import { friendsLight, seeing } from "./steps/seen-minigame.ts";

/** With the most there can be on it, a page still shows together what belongs together. */

const device = playerDevice();
const lying = [
  { width: 853, height: 533 },
  { width: 740, height: 360 },
  { width: 1024, height: 640 },
  { width: 1280, height: 720 },
];
const phones = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
];

/** The step at a table of eight devices. */
function ofEight(step: StepShown): StepShown {
  const [own] = Object.values(step.game.seats).filter(({ id }) => id === step.seat.seat);
  if (!own) throw new Error(`${step.name}: nobody is there`);
  const seats = Array.from({ length: 8 }, (_, at) => ({ ...own, id: `s${at + 1}` }));
  return { ...step, game: { ...step.game, seats: Object.fromEntries(seats.map((seat) => [seat.id, seat])) } };
}

/** Where places end, from the window's upper edge (px), by how they are found in the page. */
function ends(page: Page, found: string): Promise<number[]> {
  return page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().bottom),
    found,
  );
}

/** Where places begin, from the window's upper edge (px), by how they are found in the page. */
function starts(page: Page, found: string): Promise<number[]> {
  return page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().top),
    found,
  );
}

/** How much (px) of the page is below the window. */
function hiddenBelow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

/** A table of eight that has a letter at three desks of others, and three desks that could help with each. */
function threeLetters(): StepShown {
  const letter: LetterView = {
    ...{ number: 1, at: "max", from: "", passes: 1, tried: [], open: true, lamps: [], choices: [] },
    ...{ text: "moving", held: false, since: 0, lasts: 15, reader: 0 },
  };
  const letters = [1, 2, 3].map((number) => ({ ...letter, number }));
  const own = ["school-support", "child-focus", "emergency"];
  return seeing(ofEight(stepNamed("minigame right-line")), { letters, own, asleep: false });
}

it.each(lying)("all desks are in the window where letters lie at three of them, at $width px", async (size) => {
  await device.show(threeLetters(), "de", size);
  const [foot = 0] = await ends(device.page, ".max-page-foot");
  const desks = await ends(device.page, ".line-desk");
  expect(desks).toHaveLength(5);
  for (const end of desks) expect(end).toBeLessThan(foot);
});

it.each(languages)(
  "three letters are read and answered without scrolling where a screen lies, in %s",
  async (language) => {
    await device.show(threeLetters(), language, { width: 1280, height: 720 });
    await expect.poll(() => hiddenBelow(device.page)).toBe(0);
  },
);

it.each(languages)(
  "a word that is offered has its yes and no in sight on a phone that lies, in %s",
  async (language) => {
    const step = stepNamed("minigame strong-key");
    for (const seat of ["s1", "s2"]) {
      const offered = { seat, tile: "scarecrow" };
      await device.show(seeing(step, { offered, waiting: 2, maySay: true }), language, { width: 740, height: 360 });
      const [foot = 0] = await starts(device.page, ".max-page-foot");
      const answers = await ends(device.page, ".key-answers button");
      expect(answers).toHaveLength(2);
      for (const end of answers) expect(end, `offered by ${seat}`).toBeLessThanOrEqual(foot);
    }
  },
);

/** A turn of Mask off in which nobody wore a mask: three profiles to read about. */
function unmasked(players: { seat: string; heads: number }[]) {
  for (let seed = 1; ; seed++) {
    const round = maskOff.create({ seed }, { players, calm: false, steps: 750, newcomers: ["fien"] });
    while (round.stage !== "over") {
      maskOff.step(round);
      if (round.stage === "read" && maskOff.view(round, "s1").masked === "nobody") return round;
    }
  }
}

it.each(lying)("what came of a turn of Mask off is in the window with its faces, at $width px", async (size) => {
  const step = ofEight(stepNamed("minigame mask-off"));
  const players = Object.keys(step.game.seats).map((seat) => ({ seat, heads: 1 }));
  const round = unmasked(players);
  await device.show(seeing(step, maskOff.view(round, step.seat.seat)), "de", size);
  const bottoms = await ends(device.page, ".mask-choice button, .mask-verdict h2");
  expect(bottoms).toHaveLength(4);
  for (const end of bottoms) expect(end).toBeLessThan(size.height);
});

it.each(languages)("the longest that is told of a light covers no other light on a phone, in %s", async (language) => {
  const light = { ...friendsLight, big: true, hums: true };
  const lights = Array.from({ length: 6 }, (_, place) => ({ ...light, number: 50 + place, place }));
  for (const { message, how } of [
    { message: "bag", how: "alone" },
    { message: "forty-seven", how: "lookedIn" },
  ]) {
    const step = seeing(stepNamed("minigame lights-out"), { lights, last: { number: 1, message, how } });
    for (const size of [...phones, { width: 740, height: 360 }]) {
      await device.show(step, language, size);
      await expect.poll(() => device.page.locator(".night-lights button").count()).toBe(6);
      const [top = 0] = await starts(device.page, ".night-caption");
      const covered = (await ends(device.page, ".night-lights button")).filter((end) => end > top);
      expect(covered, `${how} at ${size.width} px`).toEqual([]);
    }
  }
});

it("a message of the night and both that can be done with it are in sight on the smallest phone", async () => {
  const wishes: Wish[] = ["tomorrow", "adult"];
  const step = seeing(stepNamed("minigame lights-out"), { lights: [{ ...friendsLight, hums: true }] });
  await device.show(step, "de", { width: 320, height: 640 });
  const [foot = 0] = await starts(device.page, ".max-page-foot");
  const choices = await ends(device.page, ".night-choices button");
  expect(choices).toHaveLength(wishes.length);
  for (const end of choices) expect(end).toBeLessThan(foot);
});

it.each(phones)("a table of eight who choose a mask stands in one line, at $width px", async (size) => {
  const step = ofEight(stepNamed("minigame mask-off"));
  const awake = Object.keys(step.game.seats);
  await device.show(seeing(step, { awake, flagged: awake }), "nl", size);
  const lines = new Set(await ends(device.page, ".mask-top .max-seat-checks li"));
  expect(lines.size).toBe(1);
});

it("the markers of many children at shared devices leave a card low", async () => {
  const { seat, ...step } = ofEight(stepNamed("talk"));
  const [card] = seat.visit?.cards ?? [];
  if (!seat.visit || !card) throw new Error("there is no card to mark");
  const seats = Object.fromEntries(
    Object.entries(step.game.seats)
      .slice(0, 4)
      .map(([id, one]) => [id, { ...one, heads: 8 }]),
  );
  const markers = Object.keys(seats).flatMap((id) =>
    Array.from({ length: 8 }, (_, head) => ({ seat: id, head, card: card.id })),
  );
  const visit = { ...seat.visit, markers };
  await device.show({ ...step, game: { ...step.game, seats }, seat: { ...seat, visit, markers: [] } }, "de");
  const height = await device.page
    .locator(".max-card")
    .first()
    .evaluate((one) => one.getBoundingClientRect().height);
  expect(height).toBeLessThan(160);
});

it.each(languages)("whoever is chosen, no line of what there is to choose from moves, in %s", async (language) => {
  const { seat, ...step } = stepNamed("seek");
  const { visit } = seat;
  if (!visit) throw new Error("nobody is visited");
  const heights = async (adult: string) => {
    await device.show({ ...step, seat: { ...seat, visit: { ...visit, adult } } }, language);
    return device.page.evaluate(() =>
      [...document.querySelectorAll(".choice-words")].map((one) => one.getBoundingClientRect().height),
    );
  };
  const before = await heights("");
  for (const { id } of visit.adults) expect(await heights(id), id).toEqual(before);
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
