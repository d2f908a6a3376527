import { Child } from "../people/child.ts";
import type { Measurements } from "./judge.ts";
import { sizes } from "./measured-device.ts";
import { LedSession } from "./session.ts";
import { openDevice, type Place } from "./weight.ts";

/** The browser keeps no faster copies of code that runs often, which grow for a while and are not the game's. */
export const withoutFasterCode = ["--js-flags=--no-opt --no-sparkplug --no-maglev"];

const games = 10;
/** Whoever comes in all of these games, so that what is kept on purpose (stories that were read) is the same after each. */
const usual = ["kwame", "fien"];
/** Whoever comes afterwards: faces no stage has drawn yet. */
const others = [
  ["noe", "zofia"],
  ["elif", "wout"],
  ["inaya", "timeo"],
];
/** How long (ms) a screen may take to come. */
const patienceMs = 30_000;
/** After so long (ms) a screen that has come has also painted, loaded and kept whatever belongs to it. */
const restMs = 2_500;

/**
 * Ten whole station games with bots, led at high speed, on one page of a child and one page of a board that are never
 * loaded anew: the child types the next code at the end, the board is sent to the next session. What is in use after the
 * first goodbye is compared with what is in use after the tenth. Then come games with others: canvases, which are no part
 * of that memory, have to go with the stage they belonged to.
 */
export async function measureMemory(place: Place): Promise<Pick<Measurements, "heap" | "canvases">> {
  const phone = await openDevice(place, sizes.phone);
  const board = await openDevice(place, sizes.board);
  const child = new Child(phone.page, "nl", false);
  await phone.page.goto(phone.address);

  /** Plays a game until everybody has come to its goodbye, measures there, and lets the child leave. */
  async function play<Found>(newcomers: string[], measure: () => Promise<Found>): Promise<Found> {
    const session = await LedSession.make(place.address, {
      preset: "station",
      tables: 2,
      newcomers,
      minigames: ["stop-the-spread"],
      bots: { perTable: 3, skill: "average" },
    });
    const boardAddress = `${board.address}/board${session.boardHash}`;
    if (board.page.url() === "about:blank") await board.page.goto(boardAddress);
    else await board.page.evaluate((address) => location.assign(address), boardAddress);
    await board.page.locator('main[data-phase="lobby"]').waitFor({ timeout: patienceMs });
    await phone.page.getByRole("textbox").first().pressSequentially(session.code);
    await child.button("join:enter").click({ timeout: patienceMs });
    await child.button("player:help").waitFor({ timeout: patienceMs });
    await session.start();
    await session.goTo("minigame");
    // Long enough for the scene of the mini-game to be drawn and to begin.
    await phone.page.waitForTimeout(1_500);
    await session.goTo("goodbye");
    await board.page.locator('main[data-phase="goodbye"]').waitFor({ timeout: patienceMs });
    await child.heading("player:goodbye.think").waitFor({ timeout: patienceMs });
    await board.page.waitForTimeout(restMs);
    const found = await measure();
    await child.button("player:goodbye.leave").click({ timeout: patienceMs });
    session.leave();
    return found;
  }

  const used = async () => ({ phone: await phone.heapUsed(), board: await board.heapUsed() });
  const canvases = async () => ({ phone: await phone.canvases(), board: await board.canvases() });
  const nothing = async () => {};

  const one = await play(usual, async () => ({ used: await used(), canvases: await canvases() }));
  for (let game = 2; game < games; game++) await play(usual, nothing);
  const ten = await play(usual, used);
  for (const newcomers of others.slice(0, -1)) await play(newcomers, nothing);
  const last = await play(others.at(-1) ?? usual, canvases);
  await phone.close();
  await board.close();
  return {
    heap: {
      "a child's page": { afterOne: one.used.phone, afterTen: ten.phone },
      "the board": { afterOne: one.used.board, afterTen: ten.board },
    },
    canvases: {
      "a child's page": { afterOne: one.canvases.phone, afterOthers: last.phone },
      "the board": { afterOne: one.canvases.board, afterOthers: last.board },
    },
  };
}
