import { existsSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { closeCodes, type NewSession } from "../shared/protocol.ts";
import { meddle } from "./store/meddle.ts";
import { Device } from "./testing/device.ts";
import { ServerProcess } from "./testing/server-process.ts";
import { testFolder } from "./testing/test-folder.ts";

const port = 2585;
let taken: Server | undefined;
let server: ServerProcess | undefined;

afterEach(async () => {
  taken?.close();
  taken = undefined;
  await server?.end();
  server = undefined;
});

function startWith(settings: Record<string, string>): Promise<ServerProcess> {
  server = new ServerProcess(port, settings);
  return server.start();
}

/** Starts with settings that cannot be used; answers what it said and its exit code. */
async function failWith(settings: Record<string, string>): Promise<{ said: string; code: number | null }> {
  server = new ServerProcess(port, settings);
  server.launch();
  const code = await server.ended();
  return { said: server.output.trim(), code };
}

describe("a setting that cannot be used ends the start with one sentence that names it", () => {
  const file = join(testFolder(), "file");
  writeFileSync(file, "");

  it.each([
    ["text for a number", { PORT: "two" }, 'PORT must be a whole number from 1 to 65535, not "two".'],
    [
      "a folder that is a file",
      { DATA_DIR: file },
      /^DATA_DIR must be a folder that can be written to, and .* is not\.$/,
    ],
    ["an unknown level", { LOG_LEVEL: "loud" }, /^LOG_LEVEL must be one of .*, not "loud"\.$/],
    [
      "an address that is no address",
      { PUBLIC_URL: "school" },
      /^PUBLIC_URL must be an address such as .*, not "school"\.$/,
    ],
    [
      "a host that is another computer",
      { HOST: "203.0.113.7" },
      "HOST must be an address of this computer, and 203.0.113.7 is none.",
    ],
    [
      "a host by a name nobody knows, with a network or without",
      { HOST: "no-such-name.invalid" },
      "HOST must be an address of this computer, and no-such-name.invalid is none.",
    ],
  ])("%s", async (_, settings, sentence) => {
    const { said, code } = await failWith(settings);
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(said.split("\n")).toHaveLength(1);
  });

  it("a port another program uses", async () => {
    taken = createServer().listen(port);
    expect(await failWith({})).toEqual({ said: `PORT must be free, and another program uses ${port}.`, code: 1 });
  });

  it("a folder another server runs with, also on another port; once that one was killed it is free", async () => {
    const { folder } = await startWith({});
    const first = server;
    const second = new ServerProcess(port + 100, { DATA_DIR: folder });
    try {
      second.launch();
      expect(await second.ended()).toBe(1);
      expect(second.output.trim()).toBe(
        `DATA_DIR must be of one server alone, and another one is running with ${folder}.`,
      );
      await first?.end("SIGKILL");
      await second.start();
    } finally {
      await second.end();
    }
  });

  it("a database that is none", async () => {
    const folder = testFolder();
    writeFileSync(join(folder, "max.sqlite"), "a letter ".repeat(1_000));
    const { said, code } = await failWith({ DATA_DIR: folder });
    expect(code).toBe(1);
    expect(said).toMatch(/^DATA_DIR must hold a database that can be opened, and .*max\.sqlite cannot: .*\.$/);
  });
});

it("says where to host and where to join, as text and as a code to scan, and nothing else", async () => {
  const { output } = await startWith({ LOG_LEVEL: "info" });
  expect(output).toContain(`Host a game:  http://localhost:${port}/host`);
  expect(output).toMatch(new RegExp(`Join a game:  http://\\S+:${port}`));
  expect(output).toMatch(/[▀▄█]{2}/);
});

it("says the public address when there is one", async () => {
  const { output } = await startWith({ PUBLIC_URL: "https://game.example" });
  expect(output).toContain("Host a game:  https://game.example/host");
  expect(output).toMatch(/Join a game: {2}https:\/\/game\.example\s/);
});

it("deletes sessions that have become too old while it did not run", async () => {
  const first = await startWith({});
  const { code } = (await first.post("/api/sessions", { preset: "lesson" })).body as NewSession;
  const { code: kept } = (await first.post("/api/sessions", { preset: "lesson" })).body as NewSession;
  await first.end();
  const longAgo = Date.now() - 31 * 86_400_000;
  meddle(first.database, "UPDATE session SET created_at = ?, last_move_at = ? WHERE code = ?", longAgo, longAgo, code);
  await first.start();
  expect((await first.post("/api/join", { code })).status).toBe(404);
  expect((await first.post("/api/join", { code: kept })).status).toBe(200);
});

// A file that is always full, as Linux has one.
it.runIf(existsSync("/dev/full"))("a class plays on while nothing can be written to the log", async () => {
  server = await new ServerProcess(port, { LOG_LEVEL: "info" }).start("/dev/full");
  const { url } = server;
  for (let opened = 0; opened < 2; opened++) {
    const { code, hostKey } = (await server.post("/api/sessions", { preset: "lesson" })).body as NewSession;
    const host = await new Device(url, code, { role: "host", key: hostKey }).join();
    const child = await new Device(url, code, { role: "player" }).join();
    await host.must({ type: "start" });
    for (const device of [host, child]) device.cutOff();
  }
});

// Windows knows no such signal: there a program is ended by its window, or killed.
describe.skipIf(process.platform === "win32")("a server that is told to stop", () => {
  it("sends everybody away to come back, ends within ten seconds, and the next one continues every session", async () => {
    const first = await startWith({ LOG_LEVEL: "info" });
    const { code, hostKey } = (await first.post("/api/sessions", { preset: "lesson" })).body as NewSession;
    const host = await new Device(first.url, code, { role: "host", key: hostKey }).staysConnected().join();
    const child = await new Device(first.url, code, { role: "player" }).staysConnected().join();
    await host.must({ type: "start" });
    await host.settled();
    const { clock: _clock, ...before } = host.game;

    const told = Date.now();
    expect(await first.end("SIGTERM")).toBe(0);
    expect(Date.now() - told).toBeLessThan(10_000);
    await host.until(() => host.closedWith.length === 1 && child.closedWith.length === 1, "being sent away");
    expect(host.closedWith).toEqual([closeCodes.restarting]);
    expect(child.closedWith).toEqual([closeCodes.restarting]);
    // What was written ahead is in the file itself: nothing is left to recover.
    expect(existsSync(`${first.database}-wal`)).toBe(false);

    await first.start();
    await host.until(() => host.times === 2 && child.times === 2, "coming back");
    await host.settled();
    const { clock: _later, ...after } = host.game;
    expect(after).toEqual(before);
    for (const device of [host, child]) device.cutOff();
    expect(first.output).not.toContain(hostKey);
    expect(first.output).not.toContain(code);
    expect(first.output).not.toContain("127.0.0.1");
  });
});
