import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { NewSession } from "../../shared/protocol.ts";
import { readConfig } from "../config.ts";
import { loadContent } from "../content.ts";
import { makeLog } from "../log.ts";
import { type RunningServer, startServer } from "../start.ts";
import { SqliteStore } from "../store/sqlite-store.ts";
import { Device } from "../testing/device.ts";
import { testFolder } from "../testing/test-folder.ts";

const port = 2594;
const url = `http://127.0.0.1:${port}`;
const folder = testFolder();
let server: RunningServer;
/** How long (ms) the computer has slept so far. */
let sleptMs = 0;

const { now } = performance;
vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + sleptMs);

beforeAll(async () => {
  server = await startServer({
    config: readConfig({ PORT: String(port), DATA_DIR: folder }),
    log: makeLog("silent"),
    store: new SqliteStore(`${folder}/max.sqlite`),
    content: loadContent(),
    clientFolder: folder,
  });
});
afterAll(() => server.stop());

describe("a computer that has slept in the middle of a lesson", () => {
  let host: Device;
  let child: Device;

  /** Begins a lesson, with a child in it. */
  async function begin(setup: { timed: boolean }): Promise<void> {
    const response = await fetch(`${url}/api/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ preset: "lesson", tables: 1, ...setup }),
    });
    const { code, hostKey } = (await response.json()) as NewSession;
    host = await new Device(url, code, { role: "host", key: hostKey }).join();
    child = await new Device(url, code, { role: "player" }).join();
    await host.must({ type: "start" });
    await host.settled();
  }

  async function sleep(minutes: number): Promise<void> {
    sleptMs += minutes * 60_000;
    // Two beats, and what they have changed is here.
    await host.settled();
    await host.settled();
  }

  beforeEach(async () => {
    await begin({ timed: true });
  });

  it("finds the class in a pause, with all the time it had: its tablets are not back yet", async () => {
    const { endsAt } = host.game;
    await sleep(40);
    expect(host.game).toMatchObject({ phase: "intro", paused: true, endsAt });
    expect(endsAt - host.game.clock).toBeGreaterThan(30_000);
    await host.must({ type: "resume" });
    await host.settled();
    expect(host.game).toMatchObject({ phase: "intro", paused: false });
    expect(host.game.endsAt - endsAt).toBeLessThan(5_000);
  });

  it("goes on by itself after half a minute, as after a network that was gone", async () => {
    await sleep(0.5);
    expect(host.game).toMatchObject({ phase: "intro", paused: false });
  });

  it("goes on by itself where there is no host to end a pause", async () => {
    host.cutOff();
    await child.settled();
    sleptMs += 40 * 60_000;
    await child.settled();
    expect(child.game).toMatchObject({ phase: "intro", paused: false });
  });

  it("has nothing to pause where nothing ends by itself", async () => {
    await begin({ timed: false });
    await sleep(40);
    expect(host.game).toMatchObject({ phase: "intro", paused: false });
  });
});
