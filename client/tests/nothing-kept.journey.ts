import { expect, test } from "vitest";
import { Child } from "./people/child.ts";
import { Host } from "./people/host.ts";
import { words } from "./people/words.ts";
import { servedGame } from "./served.ts";

/** A browser that keeps nothing, as with cookies blocked: one can lead and play there, and is told what is lost with the page. */

const served = servedGame();

/** Runs in the page from its beginning: what a browser does whose user lets no page keep anything. */
function keepNothing(): void {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  for (const storage of ["localStorage", "sessionStorage"]) Object.defineProperty(window, storage, { get: refuse });
}

test("who leads and who plays where nothing is kept are told so, and no database is made in its place", async () => {
  const context = await served.browser.newContext({ locale: "nl", reducedMotion: "reduce" });
  const mistakes: string[] = [];
  context.on("weberror", (error) => mistakes.push(error.error().message));
  await context.addInitScript(keepNothing);
  const host = new Host(await context.newPage(), "nl");
  const code = await host.create(served.address, { preset: "station", tables: 1 });
  await host.page.getByText(words("nl", "host:notKept")).waitFor();

  const child = new Child(await context.newPage(), "nl", true);
  await child.join(served.address, code);
  await child.page.getByText(words("nl", "player:lobby.seatDoesNotLast")).waitFor();
  await host.page.getByText(words("nl", "host:in_one")).waitFor();
  await host.button("host:start").click();
  await child.page.getByText(words("nl", "player:intro.max")).first().waitFor();

  expect(await child.page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(mistakes).toEqual([]);
  await context.close();
});

test("nobody is warned where the seat and the key are kept", async () => {
  const context = await served.browser.newContext({ locale: "nl", reducedMotion: "reduce" });
  const host = new Host(await context.newPage(), "nl");
  const code = await host.create(served.address, { preset: "station", tables: 1 });
  const child = new Child(await context.newPage(), "nl", true);
  await child.join(served.address, code);
  await child.heading("player:lobby.table").waitFor();
  expect(await child.page.getByText(words("nl", "player:lobby.seatDoesNotLast")).count()).toBe(0);
  expect(await host.page.getByText(words("nl", "host:notKept")).count()).toBe(0);
  await context.close();
});
