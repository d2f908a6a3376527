import type { Browser } from "playwright-core";
import { minigames } from "../../../shared/minigames/index.ts";
import { Child } from "../people/child.ts";
import type { Measurements } from "./judge.ts";
import { MeasuredDevice, type Size, sizes } from "./measured-device.ts";
import { LedSession } from "./session.ts";

/** Where everything is measured. */
export interface Place {
  browser: Browser;
  /** The game's own server. */
  address: string;
  port: number;
  /** Gets every address that is asked for and is not the game's. */
  elsewhere: string[];
}

/** How long (ms) something may take before it counts as never. */
const patienceMs = 60_000;
/** A first game that is not over after this (ms) never will be. */
const gamePatienceMs = 150_000;

export const canvasDrawn = '.max-stage[data-drawn="canvas"]';

export const openDevice = ({ browser, port, elsewhere }: Place, size: Size) =>
  MeasuredDevice.open(browser, port, elsewhere, size);

/** Does something with a device on a slow network, and closes it again. */
async function onSlowNetwork<Found>(
  place: Place,
  size: Size,
  run: (device: MeasuredDevice) => Promise<Found>,
): Promise<Found> {
  const device = await openDevice(place, size);
  try {
    await device.slowNetwork();
    return await run(device);
  } finally {
    await device.close();
  }
}

/** How long (ms) something takes. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

/** The page where a code is typed: how soon it can be, and what scripts and styles it takes. */
export async function measureJoin(place: Place, runs: number): Promise<Pick<Measurements, "joinBytes" | "usableMs">> {
  const joinBytes: number[] = [];
  const usableMs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const device = await openDevice(place, sizes.phone);
    await device.slowNetwork();
    const bytes = device.countScripts();
    const startedAt = performance.now();
    await device.page.goto(device.address, { waitUntil: "commit" });
    await device.page.getByRole("textbox").first().waitFor({ timeout: patienceMs });
    usableMs.push(performance.now() - startedAt);
    await device.page.waitForLoadState("networkidle");
    joinBytes.push(bytes());
    await device.close();
  }
  return { joinBytes, usableMs };
}

/**
 * From nothing to playing, on a slow network: a child with the code's link until a clue is in hand, the board until its
 * stage is drawn, `runs` times, and each mini-game until it is drawn.
 */
export async function measureFirstPlay(
  place: Place,
  runs: number,
): Promise<Pick<Measurements, "firstPlayMs"> & { heaviestMinigame: string }> {
  const child: number[] = [];
  const board: number[] = [];
  const minigame: Record<string, number[]> = {};
  const heaviest = { id: "", bytes: 0 };
  for (let run = 0; run < runs; run++) {
    child.push(
      await onSlowNetwork(place, sizes.phone, async ({ page, address }) => {
        // Bots have listened after ten seconds, and whoever comes later has no clue: so the device is there before.
        const session = await LedSession.listening(place.address);
        const ms = await timeOf(async () => {
          await page.goto(`${address}/j/${session.code}`, { waitUntil: "commit" });
          await new Child(page, "nl", false).button("join:enter").click({ timeout: patienceMs });
          await page.getByRole("article").first().waitFor({ timeout: patienceMs });
        });
        session.leave();
        return ms;
      }),
    );
    board.push(
      await onSlowNetwork(place, sizes.board, async ({ page, address }) => {
        const session = await LedSession.listening(place.address);
        const ms = await timeOf(async () => {
          await page.goto(`${address}/board${session.boardHash}`, { waitUntil: "commit" });
          await page.waitForSelector(canvasDrawn, { state: "attached", timeout: patienceMs });
        });
        session.leave();
        return ms;
      }),
    );
  }
  for (const { id } of minigames) {
    const ms = await onSlowNetwork(place, sizes.tablet, async (device) => {
      const { page, address } = device;
      const drawnAfter = await timeOf(async () => {
        await page.goto(`${address}${practiceOf(id)}`, { waitUntil: "commit" });
        await new Child(page, "nl", false).heading(`minigames:${id}.name`).waitFor({ timeout: patienceMs });
        await page.waitForSelector(canvasDrawn, { state: "attached", timeout: patienceMs });
      });
      if (device.bytes > heaviest.bytes) Object.assign(heaviest, { id, bytes: device.bytes });
      return drawnAfter;
    });
    minigame[id] = [ms];
  }
  return {
    firstPlayMs: { "a clue in hand": child, "the board drawn": board, ...minigame },
    heaviestMinigame: heaviest.id,
  };
}

/** A mini-game with bots on a page of its own; always the same round. */
export const practiceOf = (id: string) => `/minigames?game=${id}&seats=4&seed=3`;

/**
 * A station game from the code to the goodbye: a child's phone with sound on that does whatever there is to do, and the
 * board beside it.
 *
 * @param minigame The one it is played with.
 */
export async function measureFirstGame(place: Place, minigame: string): Promise<Pick<Measurements, "firstPlayBytes">> {
  const session = await LedSession.make(place.address, {
    preset: "station",
    tables: 3,
    minigames: [minigame],
    bots: { perTable: 2, skill: "average" },
  });
  const board = await openDevice(place, sizes.board);
  const phone = await openDevice(place, sizes.phone);
  await board.page.goto(`${board.address}/board${session.boardHash}`);
  const child = new Child(phone.page, "nl", true);
  await child.join(phone.address, session.code);
  await child.tapOpen(child.button("common:sound"));
  await session.start();
  const end = child.heading("player:goodbye.think");
  const until = performance.now() + gamePatienceMs;
  while (!(await end.isVisible())) {
    if (performance.now() > until) throw new Error("the first game was never over");
    if (!(await child.act())) await session.next();
    await phone.page.waitForTimeout(300);
  }
  await phone.page.waitForLoadState("networkidle");
  const firstPlayBytes = { "a child's phone": phone.bytes, "the board": board.bytes };
  await phone.close();
  await board.close();
  session.leave();
  return { firstPlayBytes };
}
