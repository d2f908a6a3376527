import { describe, expect, it } from "vitest";
import type { NightView } from "../../shared/minigames/lights-out/lights-out.ts";
import type { EarView } from "../../shared/minigames/listening-ear/listening-ear.ts";
import type { MaskView } from "../../shared/minigames/mask-off/view.ts";
import { deskIds } from "../../shared/minigames/right-line/desks.ts";
import type { LineView } from "../../shared/minigames/right-line/view.ts";
import type { KeyView } from "../../shared/minigames/strong-key/view.ts";
import { languages } from "../../shared/stories/languages.ts";
import { words } from "./people/words.ts";
import { spoken } from "./spoken.ts";
import { stepNamed } from "./steps/all-steps.ts";
import type { StepShown } from "./steps/every-step.ts";
import { playerDevice } from "./steps/player-device.ts";
import { friendsLight, seeing } from "./steps/seen-minigame.ts";

/** Whoever listens to a mini-game learns what the others do, as whoever sees it does. */

const device = playerDevice();

describe("who listens to a mini-game hears what the others see", { timeout: 20_000 }, () => {
  const night = stepNamed("minigame lights-out");
  const waiting = { ...friendsLight, number: 49, place: 1, message: "castle" };
  const ofNight = (change: Partial<NightView>) => {
    const quiet: Partial<NightView> = { plays: true, lone: false, lights: [], last: null };
    return seeing(night, { ...quiet, ...change });
  };
  const heardSince = (from: number) => device.ears.heard.slice(from);
  const timesSince = (from: number, saying: RegExp) => heardSince(from).filter((said) => saying.test(said)).length;

  it.each(languages)("how a light was settled, and why, each once, in %s", async (language) => {
    await device.show(ofNight({}), language);
    const from = device.ears.heard.length;
    for (const [number, how] of [
      [1, "answered"],
      [2, "putOff"],
    ] as const) {
      await device.show(ofNight({ last: { number, message: "going-home", how } }), language);
      const saying = words(language, `lights-out:settled.${how}`);
      await expect.poll(() => timesSince(from, saying)).toBe(1);
    }
    expect(heardSince(from).join(" ")).toContain("116");
  });

  it.each([
    ["the light that is open", [friendsLight], "adult", "called"],
    ["a light that is not open", [waiting, friendsLight], "adult", "called"],
    ["a big light", [{ ...friendsLight, big: true }], "tomorrow", "held"],
  ] as const)("that another asks for a hand on %s, once", async (_which, lights, wish, note) => {
    await device.show(ofNight({ lights: [...lights] }), "nl");
    const from = device.ears.heard.length;
    const asked = lights.map((light) => (light.number === friendsLight.number ? { ...light, [wish]: ["s2"] } : light));
    const step = ofNight({ lights: asked });
    await device.show(step, "nl");
    const call = words("nl", `lights-out:notes.${note}`);
    await expect.poll(() => timesSince(from, call)).toBe(1);
    expect(heardSince(from).join(" ")).toContain(step.game.seats.s2!.nickname);
    const read = (await spoken(device.page, device.session)).filter(({ name }) => call.test(name));
    expect(read.filter(({ role }) => role === "StaticText").length, "times it is read on the way through").toBe(1);
  });

  it("which line another taps for the letter it holds, once", async () => {
    const line = stepNamed("minigame right-line");
    const { letters } = line.seat.minigame as LineView;
    const desk = deskIds[0]!;
    const held = (choices: { seat: string; desk: typeof desk }[]) => {
      const letter = { ...letters[0]!, held: true, text: "password", choices };
      return seeing(line, { asleep: false, letters: [letter] });
    };
    await device.show(held([]), "nl");
    const from = device.ears.heard.length;
    await device.show(held([{ seat: "s2", desk }]), "nl");
    const taps = words("nl", "right-line:wants");
    await expect.poll(() => timesSince(from, taps)).toBe(1);
  });
});

describe("who listens to a mini-game does not lose time by it", { timeout: 20_000 }, () => {
  const heardSince = (from: number) => device.ears.heard.slice(from);

  it.each(languages)("its name is said once, and then only what is to be done, in %s", async (language) => {
    const line = stepNamed("minigame right-line");
    const isNamed = (said: string | undefined) => words(language, "minigames:right-line.name").test(said ?? "");
    const begun = device.ears.heard.length;
    await device.show(stepNamed("choose"), language);
    // A page that is gone at once is none: the name of the one before it would still be known.
    await expect.poll(() => heardSince(begun).some((said) => words(language, "phases:choose").test(said))).toBe(true);
    const before = device.ears.heard.length;
    await device.show(line, language);
    await expect.poll(() => heardSince(before).some(isNamed)).toBe(true);
    const from = device.ears.heard.length;
    await device.show(seeing(line, { asleep: true, letters: [] }), language);
    await expect
      .poll(() => heardSince(from).some((said) => words(language, "right-line:asleep").test(said)))
      .toBe(true);
    expect(heardSince(from).filter(isNamed)).toEqual([]);
  });

  it("what a desk answers ends before its reason begins", async () => {
    const line = stepNamed("minigame right-line");
    const [letter] = (line.seat.minigame as LineView).letters;
    await device.show(seeing(line, { latest: null }), "nl");
    const from = device.ears.heard.length;
    const latest = { count: 1, text: letter!.text || "password", desk: "listening-line", how: "best" };
    await device.show(seeing(line, { latest }), "nl");
    await expect.poll(() => heardSince(from).some((said) => /: Awel 102\. \S/.test(said))).toBe(true);
  });

  it("a time that runs is not told in percent", async () => {
    const running = { stage: "speak", calm: false, seconds: 20, secondsLeft: 10 };
    await device.show(seeing(stepNamed("minigame listening-ear"), running), "nl");
    expect(await device.page.getByRole("img", { name: words("nl", "common:timeLeft") }).count()).toBe(1);
    expect(await device.page.getByRole("progressbar").count()).toBe(0);
  });

  it("which word it is asked about for the key, once", async () => {
    const key = stepNamed("minigame strong-key");
    await device.show(seeing(key, { offered: null, maySay: false, bait: "" }), "nl");
    const from = device.ears.heard.length;
    const asked = { offered: { seat: "s2", tile: "scarecrow" }, maySay: true, bait: "" };
    await device.show(seeing(key, asked), "nl");
    const { source } = words("nl", "strong-key:bench");
    const question = new RegExp(source.replace("^", ""));
    const saying = () => heardSince(from).filter((said) => question.test(said));
    await expect.poll(() => saying().length).toBe(1);
    expect(saying()[0]).toMatch(words("nl", "strong-key:tiles.scarecrow"));
  });
});

it.each(languages)(
  "a newcomer's name and how it goes are two words on the button to choose it, in %s",
  async (language) => {
    await device.show(stepNamed("choose"), language);
    const name = device.page.locator(".choose-name");
    const button = device.page.getByRole("main").getByRole("listitem").getByRole("button").first();
    expect(await button.textContent()).toContain(`${(await name.first().innerText()).trim()}: `);
  },
);

describe.each(["listening-ear", "mask-off"])("who listens to %s hears", { timeout: 20_000 }, (id) => {
  it.each(languages)("who has chosen and who has not yet, in %s", async (language) => {
    const step = stepNamed(`minigame ${id}`);
    const seats = Object.values(step.game.seats).filter(({ table }) => table === 1);
    const [first, ...others] = seats;
    const play = { plays: true, stage: id === "mask-off" ? "play" : "speak", awake: seats.map((seat) => seat.id) };
    await device.show(seeing(step, { ...play, chosen: [first!.id], flagged: [first!.id] }), language);
    const list = device.page.getByRole("list", { name: words(language, "minigames:whoChose") });
    const said = await list
      .getByRole("img")
      .evaluateAll((images) => images.map((one) => one.getAttribute("alt") ?? ""));
    const saidOf = (nickname: string) => said.filter((one) => one.includes(nickname));
    const like = (key: string) => [expect.stringMatching(words(language, key))];
    expect(saidOf(first!.nickname)).toEqual(like("minigames:chosen"));
    expect(others.length).toBeGreaterThan(0);
    for (const { nickname } of others) expect(saidOf(nickname)).toEqual(like("minigames:notChosen"));
  });
});

describe("who listens to a mini-game hears why it went so", { timeout: 20_000 }, () => {
  const heardSince = (from: number) => device.ears.heard.slice(from);
  /** Shows a step before and after, and waits for words that belong to what came. */
  const hears = async (before: StepShown, after: StepShown, ...keys: readonly string[]) => {
    await device.show(before, "nl");
    const from = device.ears.heard.length;
    await device.show(after, "nl");
    for (const key of keys) {
      const saying = new RegExp(words("nl", key).source.replace(/^\^\\s\*/, ""));
      await expect.poll(() => heardSince(from).filter((said) => saying.test(said)).length, { message: key }).toBe(1);
    }
  };

  it("what an answer does, where nobody is in a hurry", async () => {
    const step = stepNamed("minigame listening-ear");
    const seat = step.seat.minigame as EarView;
    const read = {
      stage: "read",
      heard: ["missed"],
      said: [{ seat: seat.awake[0]!, answer: "a", kind: "interrupts" }],
    };
    const answer = `listening-ear:bubbles.${seat.bubble}.a`;
    await hears(
      seeing(step, { stage: "speak", calm: true }),
      seeing(step, { ...read, calm: true }),
      ...["listening-ear:heard.missed", answer, "listening-ear:kinds.interrupts"],
    );
  });

  it("why the two facts of the mask did not fit, and what to do", async () => {
    const step = stepNamed("minigame mask-off");
    const [profile] = (step.seat.minigame as MaskView).profiles;
    const facts = ["a", "b"].map((fact) => ({ ...profile!.facts[0]!, fact }));
    const profiles = [{ ...profile!, id: "pomi", facts }];
    const shown = { stage: "read", masked: 0, index: 0, outcomes: ["together"], flags: [], calm: true, profiles };
    await hears(
      seeing(step, { stage: "play" }),
      seeing(step, shown),
      ...["mask-off:wore", "mask-off:profiles.pomi.ab", "mask-off:advice.1"],
    );
  });

  it("which word made the key weak, and what stays after the last lock", async () => {
    const step = stepNamed("minigame strong-key");
    const { of } = step.seat.minigame as KeyView;
    const done = { stage: "try", calm: true, lock: of - 1, bait: "", seen: 0, offered: null, maySay: false };
    const key = [{ tile: "scarecrow", kind: "person", worth: 1 }];
    await hears(seeing(step, { stage: "build", bait: "" }), seeing(step, { ...done, key }), "strong-key:twoSteps");
  });

  it("how many lights are quiet, in lights and not in percent", async () => {
    await device.show(seeing(stepNamed("minigame lights-out"), { lasts: 0, done: 3, of: 9 }), "nl");
    await device.page.getByText(words("nl", "lights-out:quiet")).waitFor();
    expect(await device.page.getByRole("progressbar").count()).toBe(0);
  });
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
