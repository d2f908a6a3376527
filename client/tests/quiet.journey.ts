import { expect, test } from "vitest";
import { complaints } from "./complaints.ts";
import { Child } from "./people/child.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** A child who needs a break, and the adult who is the only one to know. */

const served = servedGame();

test("a child passes, asks for quiet, and comes back; the host alone sees who it is", { timeout: 90_000 }, async () => {
  const phone = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;
  const desk = await served.browser.newContext({
    locale: "nl",
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
  });
  const host = new Host(await desk.newPage(), "nl");
  const code = await host.create(served.address, { preset: "lesson", tables: 2, timed: false });
  const open = async (locale: "de" | "fr") =>
    new Child(await (await served.browser.newContext({ locale, ...phone })).newPage(), locale, false);
  const [child, other] = [await open("de"), await open("fr")];
  for (const one of [child, other]) await one.join(served.address, code);
  await host.hasIn(2);
  const board = await host.openBoard();
  await host.button("host:start").click();
  await host.button("host:next").waitFor();

  await child.button("player:pass").click();
  await child.heading("player:passedTitle").waitFor();
  await child.page.getByText(words("de", "player:quietOnly")).waitFor();
  expect(await host.page.getByText(words("nl", "console:quiet")).count()).toBe(0);
  await child.button("player:quiet").click();
  await child.page.getByText(words("de", "player:quietTold")).waitFor();
  expect(await complaints(child.page)).toEqual([]);
  await host.page.getByText(words("nl", "console:quiet")).waitFor();
  expect(await complaints(host.page)).toEqual([]);
  expect(await board.getByText(words("nl", "host:quiet")).count()).toBe(0);
  expect(await other.page.getByText(words("fr", "host:quiet")).count()).toBe(0);

  await host.button("console:beWith").click();
  await host.page.getByText(words("nl", "console:accompanied")).waitFor();
  expect(await host.page.getByText(words("nl", "console:quiet")).count()).toBe(0);
  expect(await complaints(host.page)).toEqual([]);

  await child.button("player:passBack").click();
  await child.heading("player:passedTitle").waitFor({ state: "detached" });
  await host.page.getByText(words("nl", "console:accompanied")).waitFor({ state: "detached" });
  for (const one of [child, other, host, { page: board }]) await one.page.context().close();
});
