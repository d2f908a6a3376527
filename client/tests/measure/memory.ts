import { Child } from "../people/child.ts";
import type { Measurements } from "./judge.ts";
import { sizes } from "./measured-device.ts";
import { LedSession } from "./session.ts";
import { openDevice, type Place } from "./weight.ts";

/** The browser keeps no faster copies of code that runs often, which grow for a while and are not the game's. */
export const withoutFasterCode = ["--js-flags=--no-opt --no-sparkplug --no-maglev"];

const games = 10;
/** How long (ms) a screen may take to come. */
const patienceMs = 30_000;
/** After so long (ms) a screen that has come has also painted, loaded and kept whatever belongs to it. */
const restMs = 2_500;

/**
 * Ten whole station games with bots, led at high speed, on one page of a child and one page of a board that are never
 * loaded anew: the child types the next code at the end, the board is sent to the next session. All with the same two
 * newcomers and mini-game, so that what is kept on purpose (stories that were read, scenes that were loaded) is the same
 * after each. What is in use after the first goodbye is compared with what is in use after the tenth.
 */
export async function measureMemory(place: Place): Promise<Pick<Measurements, "heap">> {
  const phone = await openDevice(place, sizes.phone);
  const board = await openDevice(place, sizes.board);
  const child = new Child(phone.page, "nl", false);
  const used: { phone: number; board: number }[] = [];
  await phone.page.goto(phone.address);
  for (let game = 1; game <= games; game++) {
    const session = await LedSession.make(place.address, {
      preset: "station",
      tables: 2,
      newcomers: ["kwame", "fien"],
      minigames: ["stop-the-spread"],
      bots: { perTable: 3, skill: "average" },
    });
    const boardAddress = `${board.address}/board${session.boardHash}`;
    if (game === 1) await board.page.goto(boardAddress);
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
    if (game === 1 || game === games) used.push({ phone: await phone.heapUsed(), board: await board.heapUsed() });
    await child.button("player:goodbye.leave").click({ timeout: patienceMs });
    session.leave();
  }
  await phone.close();
  await board.close();
  const [one, ten] = used;
  if (!one || !ten) throw new Error("the memory was not measured");
  return {
    heap: {
      "a child's page": { afterOne: one.phone, afterTen: ten.phone },
      "the board": { afterOne: one.board, afterTen: ten.board },
    },
  };
}
