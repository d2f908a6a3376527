import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import type { ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questionsNow } from "../../shared/game/answers.ts";
import type { LightView, NightView } from "../../shared/minigames/lights-out/lights-out.ts";
import { deskIds } from "../../shared/minigames/right-line/desks.ts";
import type { LineView } from "../../shared/minigames/right-line/view.ts";
import { languages } from "../../shared/stories/languages.ts";
import type { ButtonPlace } from "../design/buttons-place.ts";
import { barriers, focusBarriers } from "./barriers.ts";
import { launchBrowser } from "./browser.ts";
import { complaints } from "./complaints.ts";
import { Ears } from "./people/ears.ts";
import { words } from "./people/words.ts";
import { slips } from "./slips.ts";
import { spoken, stumbles } from "./spoken.ts";
import { everyStep, everyStepOfSharedDevice, type StepShown } from "./steps/every-step.ts";
import { openSteps, serveSteps } from "./steps/serve-steps.ts";

/**
 * Every step of play on the real screen of a player, without a server: moments of games that bots have played, each in the
 * four languages. Whoever reads large letters on a small phone, goes by keyboard or listens gets through each of them.
 */

const steps = [...everyStep(), ...everyStepOfSharedDevice()];
const met = (name: string) => steps.find((step) => step.name === name)!;
const first = steps[0]!;
const covers: StepShown[] = [
  { ...first, name: "paused", game: { ...first.game, paused: true } },
  { ...first, name: "passed", seat: { ...first.seat, passed: true } },
  { ...first, name: "passed, and asks for quiet", seat: { ...first.seat, passed: true, quiet: true } },
];
/** What hardly a game of bots comes to. */
const seldom = [
  beingThere(met("mark")),
  beingThere(met("talk")),
  withoutHearts("evening without hearts", { last: false, light: 0 }),
  withoutHearts("evening of used hearts", { last: false, light: 2 }),
  withoutHearts("last evening without hearts", { last: true, light: 0 }),
  withoutHearts("last evening of used hearts", { last: true, light: 2 }),
  nobodyAsked("nobody asked", { last: false }),
  nobodyAsked("nobody asked on the last day", { last: true }),
  ofOneNewcomer(met("finale")),
];
const all = [...steps, ...covers, ...seldom];

/** The step in a visit after all chapters, with cards that were missed in one of them. */
function beingThere(step: StepShown): StepShown {
  const visit = step.seat.visit!;
  const cards = visit.cards.map((card) => ({ ...card, id: `${visit.chapter}/${card.id}` }));
  const bare = { chapter: -1, cards, place: "" as const, markers: [], selection: [], divided: [] };
  const seat = { ...step.seat, markers: step.seat.markers.map(() => []), visit: { ...visit, ...bare } };
  return { ...step, name: `${step.name}, being there`, seat };
}

/** An evening on which the class has no hearts; the table numbered `light` has used them for a newcomer. */
function withoutHearts(name: string, { last, light }: { last: boolean; light: number }): StepShown {
  const { game, ...step } = met("evening");
  const newcomers = game.newcomers.map((newcomer, at) => ({ ...newcomer, light: at === 0 ? light : 0 }));
  const tables = game.tables.map((table) => ({ ...table, boughtVisit: false }));
  const day = last ? game.days : game.days - 1;
  return { ...step, name, game: { ...game, hearts: 0, day, newcomers, tables } };
}

/** A search that ends without a sentence to ask with, though an adult is chosen. */
function nobodyAsked(name: string, { last }: { last: boolean }): StepShown {
  const { game, seat } = met("sought words");
  const visit = { ...seat.visit!, sought: "" as const, sentence: "" };
  return { name, game: { ...game, day: last ? game.days : game.days - 1 }, seat: { ...seat, visit } };
}

/** The step in the game of a single table, which looks after one newcomer. */
function ofOneNewcomer(step: StepShown): StepShown {
  const newcomers = step.game.newcomers.slice(0, 1);
  return { ...step, name: `${step.name} of one newcomer`, game: { ...step.game, newcomers } };
}

let server: ViteDevServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let ears: Ears;
let session: CDPSession;

beforeAll(async () => {
  server = await serveSteps("steps-journey");
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  page.on("pageerror", (error) => mistakes.push(error.message));
  ears = await Ears.on(page);
  await openSteps(page, server);
  session = await context.newCDPSession(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const mistakes: string[] = [];

type Language = (typeof languages)[number];

interface Way {
  width: number;
  height?: number;
  letters?: string;
  easy?: boolean;
  buttons?: ButtonPlace;
}

/** Shows a step in a language on a screen of some size and letters. */
async function show(step: StepShown, language: Language, { width, height = 640, letters = "", ...ways }: Way) {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, letters);
  await page.evaluate(([{ game, seat }, wished, how]) => window.showStep({ game, seat }, wished, how), [
    step,
    language,
    ways,
  ] as const);
}

/** A phone that lies, and buttons that are not below. At the left, what is chosen stands before what it is about. */
const otherPlaces = [
  ["below", 740, 360],
  ["left", 740, 360],
  ["right", 740, 360],
  ["left", 1280, 720],
  ["above", 360, 740],
] as const;

const named = (name: string) => all.find((step) => step.name === name)!;
const button = (language: Language, key: string) => page.getByRole("button", { name: words(language, key) });

describe.each(all.map((step) => [step.name, step] as const))("%s", { timeout: 20_000 }, (_name, step) => {
  it.each(languages)(
    "is whole on the smallest phone, in large letters, and to who listens, in %s",
    async (language) => {
      const wrong: string[] = [];
      const note = (where: string, found: readonly string[]) => wrong.push(...found.map((one) => `${where}: ${one}`));
      await show(step, language, { width: 320 });
      note("320 px", await barriers(page));
      note("words", await slips(page));
      note("said", stumbles(await spoken(page, session)));
      await show(step, language, { width: 360, letters: "200%" });
      note("letters 200 %", await barriers(page));
      await show(step, language, { width: 320, easy: true });
      note("easy to read", await barriers(page));
      expect(wrong).toEqual([]);
    },
  );

  it("is whole on a phone that lies, and wherever this device has its buttons", async () => {
    const wrong: string[] = [];
    for (const [buttons, width, height] of otherPlaces) {
      await show(step, "de", { width, height, buttons });
      const order = buttons === "left" ? [] : await focusBarriers(page);
      wrong.push(...[...(await barriers(page)), ...order].map((one) => `${buttons}, ${width} px: ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  it("has nothing axe finds, and is gone through from key to key as the eye goes", async () => {
    await show(step, "en", { width: 360 });
    const wrong = [...(await complaints(page)), ...(await focusBarriers(page))];
    expect(wrong).toEqual([]);
  });
});

it.each(languages)("the evening says what the day's mini-game was for, in %s", async (language) => {
  const evening = named("evening");
  await show(evening, language, { width: 360 });
  await page.getByText(words(language, `minigames:${evening.game.minigame}.after`)).waitFor();
});

it("the morning says of a newcomer who was away that all is safe again, and no good of the night", async () => {
  const morning = named("morning");
  const [away] = morning.game.newcomers;
  const night = { newcomer: away!.id, before: 1, after: 0, reason: "visited", event: "" } as const;
  const newcomers = morning.game.newcomers.map((one) => (one === away ? { ...one, mood: 3 } : one));
  await show({ ...morning, game: { ...morning.game, day: 2, newcomers, changes: [night] } }, "nl", { width: 360 });
  await page.getByText(words("nl", "player:said.found")).waitFor();
  await page.getByRole("img", { name: words("nl", "player:morning.up") }).waitFor();
  expect(await page.getByText(words("nl", "player:morning.visited")).count()).toBe(0);
});

it.each(languages)("being there asks for one card, a chapter for one or two, in %s", async (language) => {
  await show(named("mark"), language, { width: 360 });
  await page.getByText(words(language, "player:mark.hint")).waitFor();
  await show(named("mark, being there"), language, { width: 360 });
  await page.getByText(words(language, "player:mark.hintOne")).waitFor();
});

it.each([
  ["evening without hearts", "noHearts", "tomorrow"],
  ["evening of used hearts", "used", "tomorrow"],
  ["last evening without hearts", "noHearts", "todayCounts"],
  ["last evening of used hearts", "used", "giveLight"],
])("%s: that is said, and promises no morning that does not come", async (name, lead, comfort) => {
  await show(named(name), "nl", { width: 360 });
  const heading = page.getByRole("heading", { level: 2, name: words("nl", `player:evening.${lead}`) });
  expect(await heading.count()).toBe(1);
  const saying = page.locator("section", { has: heading });
  expect(await saying.getByText(words("nl", `player:evening.${comfort}`)).count()).toBe(1);
  expect(await saying.locator("p").count()).toBe(1);
});

it("only a day that is not the last says that there is another visit to ask somebody", async () => {
  const heading = (key: string) => page.getByRole("heading", { name: words("nl", key) });
  await show(named("nobody asked"), "nl", { width: 360 });
  await heading("player:sought.nothing").waitFor();
  await show(named("nobody asked on the last day"), "nl", { width: 360 });
  await heading("player:sought.nothingLast").waitFor();
});

it.each(languages)("the finale of one newcomer says their name and counts nobody, in %s", async (language) => {
  await show(named("finale of one newcomer"), language, { width: 360 });
  const heading = page.getByRole("heading", { name: words(language, "player:finale.all_one") });
  await expect.poll(() => heading.innerText()).toMatch(/^\p{Lu}\p{L}+ \D+$/u);
});

it("help that fits is not said to make anybody feel worse, whatever the cards before it did", async () => {
  const step = named("helped fits");
  const after = async (moodBefore: number, moodAfter: number) => {
    const visit = { ...step.seat.visit!, moodBefore, moodAfter };
    await show({ ...step, seat: { ...step.seat, visit } }, "nl", { width: 360 });
    await page.getByRole("heading", { name: words("nl", "player:helped.fits") }).waitFor();
    return page.getByRole("heading", { level: 3 }).count();
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
    const step = named(name);
    const done = page.getByRole("heading", { name: words("nl", "player:minigame.done") });
    await show(withoutPlaying(step), "nl", { width: 360 });
    await page.getByText(words("nl", `minigames:${step.game.minigame}.after`)).waitFor();
    expect(await done.count()).toBe(0);
    expect(await page.getByText(words("nl", "player:minigame.none")).count()).toBe(0);
  },
);

it.each(steps.filter(({ seat }) => seat.minigame !== null).map((step) => [step.name, step] as const))(
  "%s is played without scrolling where a screen lies",
  async (_name, step) => {
    await show(step, "de", { width: 1280 });
    await page.setViewportSize({ width: 1280, height: 720 });
    const hidden = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(hidden).toBe(0);
    expect(await barriers(page)).toEqual([]);
  },
);

describe("the focus", { timeout: 20_000 }, () => {
  const focused = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase());

  it("is on the new page when the one it was on is gone", async () => {
    await show(named("mark"), "nl", { width: 360 });
    await page.getByRole("checkbox").first().focus();
    await show(named("result"), "nl", { width: 360 });
    expect(await focused()).toBe("main");
  });

  it("is on the page when the answer it was on goes with its question", async () => {
    const questions = named("questions");
    await show(questions, "fr", { width: 360 });
    await page.getByRole("main").getByRole("button").first().focus();
    const answered = questionsNow("before").slice(0, 1);
    await show({ ...questions, seat: { ...questions.seat, answered } }, "fr", { width: 360 });
    await expect.poll(focused).toBe("main");
  });

  it("is on the page when a cover is lifted, and when it falls again", async () => {
    await show(named("mark, shared"), "de", { width: 360 });
    for (const key of ["player:cover.ready", "player:mark.next"]) {
      await button("de", key).press("Enter");
      await expect.poll(focused).toBe("main");
    }
  });

  it("stays on a button that has come to its end", async () => {
    await show(named("lobby"), "en", { width: 360 });
    const fewer = button("en", "join:fewer");
    await fewer.press("Enter");
    expect(await fewer.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("who listens to a mini-game hears what the others see", { timeout: 20_000 }, () => {
  /** The step as it is when the seat sees something else of its mini-game. */
  const seeing = (step: StepShown, state: unknown): StepShown => ({ ...step, seat: { ...step.seat, minigame: state } });
  const night = named("minigame lights-out");
  const friend: LightView = {
    ...{ number: 50, place: 0, kind: "chat", big: false, message: "going-home", reader: "", since: 0, flight: 1 },
    ...{ landed: true, hums: false, again: false, own: "", tomorrow: [], adult: [] },
  };
  const waiting = { ...friend, number: 49, place: 1, message: "castle" };
  const ofNight = (change: Partial<NightView>) => {
    const quiet: Partial<NightView> = { plays: true, lone: false, lights: [], last: null };
    return seeing(night, { ...(night.seat.minigame as NightView), ...quiet, ...change });
  };
  const heardSince = (from: number) => ears.heard.slice(from);

  it.each(languages)("how a light was settled, and why, each once, in %s", async (language) => {
    await show(ofNight({}), language, { width: 360 });
    const from = ears.heard.length;
    for (const [number, how] of [
      [1, "answered"],
      [2, "putOff"],
    ] as const) {
      await show(ofNight({ last: { number, message: "going-home", how } }), language, { width: 360 });
      const saying = words(language, `lights-out:settled.${how}`);
      await expect.poll(() => heardSince(from).filter((said) => saying.test(said)).length).toBe(1);
    }
    expect(heardSince(from).join(" ")).toContain("116");
  });

  it.each([
    ["the light that is open", [friend], "adult", "called"],
    ["a light that is not open", [waiting, friend], "adult", "called"],
    ["a big light", [{ ...friend, big: true }], "tomorrow", "held"],
  ] as const)("that another asks for a hand on %s, once", async (_which, lights, wish, note) => {
    await show(ofNight({ lights: [...lights] }), "nl", { width: 360 });
    const from = ears.heard.length;
    const asked = lights.map((light) => (light.number === friend.number ? { ...light, [wish]: ["s2"] } : light));
    const step = ofNight({ lights: asked });
    await show(step, "nl", { width: 360 });
    const call = words("nl", `lights-out:notes.${note}`);
    await expect.poll(() => heardSince(from).filter((said) => call.test(said)).length).toBe(1);
    expect(heardSince(from).join(" ")).toContain(step.game.seats.s2!.nickname);
    const read = (await spoken(page, session)).filter(({ name }) => call.test(name));
    expect(read.filter(({ role }) => role === "StaticText").length, "times it is read on the way through").toBe(1);
  });

  it("which line another taps for the letter it holds, once", async () => {
    const line = named("minigame right-line");
    const seen = line.seat.minigame as LineView;
    const desk = deskIds[0]!;
    const held = (choices: { seat: string; desk: typeof desk }[]) => {
      const letter = { ...seen.letters[0]!, held: true, text: "password", choices };
      return seeing(line, { ...seen, asleep: false, letters: [letter] });
    };
    await show(held([]), "nl", { width: 360 });
    const from = ears.heard.length;
    await show(held([{ seat: "s2", desk }]), "nl", { width: 360 });
    const taps = words("nl", "right-line:wants");
    await expect.poll(() => heardSince(from).filter((said) => taps.test(said)).length).toBe(1);
  });
});

describe.each(["listening-ear", "mask-off"])("who listens to %s hears", { timeout: 20_000 }, (id) => {
  it.each(languages)("who has chosen and who has not yet, in %s", async (language) => {
    const step = named(`minigame ${id}`);
    const seats = Object.values(step.game.seats).filter(({ table }) => table === 1);
    const [first, ...others] = seats;
    const play = { plays: true, stage: id === "mask-off" ? "play" : "speak", awake: seats.map((seat) => seat.id) };
    const minigame = { ...(step.seat.minigame as object), ...play, chosen: [first!.id], flagged: [first!.id] };
    await show({ ...step, seat: { ...step.seat, minigame } }, language, { width: 360 });
    const list = page.getByRole("list", { name: words(language, "minigames:whoChose") });
    const said = await list
      .getByRole("img")
      .evaluateAll((images) => images.map((one) => one.getAttribute("alt") ?? ""));
    expect(said.filter((one) => one.includes(first!.nickname))).toEqual([
      expect.stringMatching(words(language, "minigames:chosen")),
    ]);
    expect(others.length).toBeGreaterThan(0);
    for (const { nickname } of others) {
      expect(said.filter((one) => one.includes(nickname))).toEqual([
        expect.stringMatching(words(language, "minigames:notChosen")),
      ]);
    }
  });
});

describe("who came later and looks on at a mini-game", { timeout: 20_000 }, () => {
  const main = () => page.getByRole("main");
  const seeing = (step: StepShown, change: object): StepShown => {
    const minigame = { ...(step.seat.minigame as object), ...change };
    return { ...step, seat: { ...step.seat, minigame } };
  };

  it("is not asked to go on in Strong key, as those who play are", async () => {
    const step = named("minigame strong-key");
    const tried = { stage: "try", calm: true, bait: "" };
    const on = button("fr", "strong-key:on");
    await show(seeing(step, { ...tried, plays: true }), "fr", { width: 360 });
    await on.waitFor();
    await show(seeing(step, { ...tried, plays: false }), "fr", { width: 360 });
    await expect.poll(() => on.count()).toBe(0);
  });

  it("can open no light in Lights out, as those who play can", async () => {
    const step = named("minigame lights-out");
    const light: LightView = {
      ...{ number: 50, place: 0, kind: "chat", big: false, message: "", reader: "s2", since: 0, flight: 1 },
      ...{ landed: true, hums: false, again: false, own: "", tomorrow: [], adult: [] },
    };
    const lights = main()
      .getByRole("list", { name: words("fr", "lights-out:room") })
      .getByRole("button");
    for (const plays of [true, false]) {
      await show(seeing(step, { plays, lights: [light], last: null }), "fr", { width: 360 });
      await expect.poll(() => lights.count()).toBe(1);
      await expect.poll(() => lights.isEnabled()).toBe(plays);
    }
    await main().getByText(words("fr", "lights-out:onlooker")).first().waitFor();
  });
});

it("reading aloud ends when the words come in another language", { timeout: 30_000 }, async () => {
  const reader = await context.newPage();
  await reader.addInitScript(() => {
    const voices = ["nl-BE", "fr-BE"].map((lang) => ({ lang, localService: true }));
    const speech = { getVoices: () => voices, addEventListener: () => {}, speak: () => {}, cancel: () => {} };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class {} });
  });
  await openSteps(reader, server);
  const { game, seat } = named("intro");
  const showIn = (language: Language) =>
    reader.evaluate(([shown, wished]) => window.showStep(shown, wished), [{ game, seat }, language] as const);
  const labelled = (key: string) => reader.getByRole("button", { name: words("nl", key) });
  await showIn("nl");
  await labelled("common:hear").click();
  await labelled("common:readAloud").click();
  await reader.locator(".is-read").waitFor();
  await labelled("common:stopReading").waitFor();
  await showIn("fr");
  await expect.poll(() => reader.locator(".is-read").count()).toBe(0);
  await reader.getByRole("button", { name: words("fr", "common:hear") }).waitFor();
  await reader.close();
});

describe("the easy way of reading", { timeout: 20_000 }, () => {
  it("keeps an explanation open, with its way out, when its word has left the page", async () => {
    await show(named("intro"), "nl", { width: 360, easy: true });
    await page
      .getByRole("region", { name: words("nl", "words:title") })
      .getByRole("button")
      .first()
      .click();
    const explained = page.getByRole("dialog");
    await explained.waitFor();
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) {
        if (!walker.currentNode.parentElement?.closest("dialog")) found.push(walker.currentNode as Text);
      }
      for (const one of found) one.data = one.data.replaceAll(/\p{L}/gu, "-");
      return found.length;
    });
    expect(texts).toBeGreaterThan(0);
    await page.waitForTimeout(600);
    await explained.getByRole("button", { name: words("nl", "common:close") }).click();
    await explained.waitFor({ state: "hidden" });
  });

  it("is switched on by keyboard where sound is, as the look is, and is there again after a reload", async () => {
    await show(named("listen"), "nl", { width: 360 });
    await button("nl", "common:hear").press("Enter");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: words("nl", "common:easyReading") })
      .press("Space");
    await button("nl", "common:moreContrast").press("Space");
    await button("nl", "common:buttons.left").press("Space");
    await page.keyboard.press("Escape");
    await button("nl", "player:easy.next").waitFor();
    await page.reload();
    const kept = "html[data-ready][data-reading=easy][data-contrast=high][data-buttons=left]";
    await page.locator(kept).waitFor({ state: "attached", timeout: 60_000 });
  });

  it("shows a visit part by part, each sentence on a line of its own, and the focus goes along", async () => {
    await show(named("listen"), "de", { width: 360, easy: true });
    const feelings = page.getByRole("group", { name: words("de", "player:listen.feelings") });
    expect(await feelings.isVisible()).toBe(false);
    const tops = await page
      .locator(".easy-sentence")
      .evaluateAll((sentences) => sentences.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(2);
    expect(new Set(tops).size).toBe(tops.length);
    for (let turns = 0; turns < 4 && !(await feelings.isVisible()); turns++) {
      await button("de", "player:easy.next").press("Enter");
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
        .toMatch(words("de", "player:easy.part"));
    }
    expect(await feelings.isVisible()).toBe(true);
    expect(await complaints(page)).toEqual([]);
  });

  it.each(languages)("explains a hard word of the page, from its row or where it stands, in %s", async (language) => {
    await show(named("intro"), language, { width: 360, easy: true });
    const row = page.getByRole("region", { name: words(language, "words:title") });
    await row.getByRole("button", { name: "Max", exact: true }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "Max", exact: true });
    await dialog.getByText(words(language, "words:list.max.means")).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Max");
  });
});

it("does all this without a mistake of the program", () => {
  expect(mistakes).toEqual([]);
});
