import { expect, it } from "vitest";
import { words } from "./people/words.ts";
import { readingOrder } from "./spoken.ts";
import { stepNamed } from "./steps/all-steps.ts";
import { playerDevice } from "./steps/player-device.ts";

/** What a step of play sounds like, as it comes and on the way through it. */

const device = playerDevice();
const language = "nl";

it("begins with its own beginning, not with what was said last", async () => {
  await device.show(stepNamed("choose"), language);
  await device.show(stepNamed("seek"), language);
  const said = words(language, "phases:step.seek");
  await expect.poll(() => device.ears.heard.some((one) => said.test(one))).toBe(true);
  const [first, ...rest] = (await readingOrder(device.session)).map(({ name }) => name);
  expect(first).toMatch(words(language, "common:table"));
  expect(device.ears.heard, "at the end stands what was said").toContain(rest.at(-1));
});

it("stops between who an adult is and what is known of them, and before how many are ready", async () => {
  await device.show(stepNamed("seek"), language);
  const adults = device.page.getByRole("group").first().getByRole("button");
  for (const adult of await adults.all()) expect(await adult.textContent()).toMatch(/\S: ?\S/);
  expect(await device.button(language, "player:seek.agree").textContent()).toMatch(/\S, \S/);
});

it("says how many hearts are left when one is spent, and not again what to do", async () => {
  const evening = stepNamed("evening");
  const withHearts = (hearts: number) => ({ ...evening, game: { ...evening.game, hearts } });
  await device.show(withHearts(3), language);
  await expect.poll(() => device.ears.heard.at(-1)).toBe("3 hartjes van de klas");
  const from = device.ears.heard.length;
  await device.show(withHearts(2), language);
  await expect.poll(() => device.ears.heard.slice(from)).toEqual(["2 hartjes van de klas"]);
});

it("says the page that comes before news that waits: what to do now matters more", async () => {
  const evening = stepNamed("evening");
  await device.show(evening, language);
  const lights = evening.game.newcomers
    .slice(0, 3)
    .map(({ id }) => ({ type: "lightLit", newcomer: id, table: 2 }) as const);
  const news = words(language, "player:said.light");
  const page = words(language, "phases:finale");
  await device.page.evaluate((events) => window.tellEvents(events), lights);
  await expect.poll(() => device.ears.heard.some((said) => news.test(said))).toBe(true);
  await device.show(stepNamed("finale"), language);
  const kinds = () =>
    device.ears.heard.filter((said) => news.test(said) || page.test(said)).map((said) => news.test(said));
  await expect.poll(kinds).toEqual([true, false, true, true]);
});

it("does not say who is gone before all names are there", async () => {
  const rescue = stepNamed("rescue");
  const gone = rescue.game.newcomers.filter((one) => one.gone);
  await device.show(rescue, language);
  await device.show(rescue, "de");
  const title = words("de", "rescue:lead");
  await expect.poll(() => device.ears.heard.filter((said) => said.match(title.source.replace("^", ""))).length).toBe(1);
  expect(gone.length).toBeGreaterThan(0);
});

it("does all this without a mistake of the program", () => {
  expect(device.mistakes).toEqual([]);
});
