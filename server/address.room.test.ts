import type { NetworkInterfaceInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { testContent } from "../shared/game/testing/fixtures.ts";
import type { NewSession } from "../shared/protocol.ts";
import { readConfig } from "./config.ts";
import { makeLog } from "./log.ts";
import { type RunningServer, startServer } from "./start.ts";
import { SqliteStore } from "./store/sqlite-store.ts";
import { Device } from "./testing/device.ts";
import { testFolder } from "./testing/test-folder.ts";

const network = vi.hoisted(() => ({ address: "" }));
vi.mock("node:os", async (original) => ({
  ...(await original<typeof import("node:os")>()),
  networkInterfaces: () => ({
    wlan0: network.address === "" ? [] : [{ address: network.address, family: "IPv4" } as NetworkInterfaceInfo],
  }),
}));

const port = 2593;
const folder = testFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    config: readConfig({ PORT: String(port), DATA_DIR: folder }),
    log: makeLog("silent"),
    store: new SqliteStore(join(folder, "max.sqlite")),
    content: testContent,
    clientFolder: folder,
  });
});
afterAll(() => server.stop());

it("a laptop that comes into another network after the start leads tablets there, from the next time its host comes", async () => {
  const url = `http://127.0.0.1:${port}`;
  const response = await fetch(`${url}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ preset: "station" }),
  });
  const { code, hostKey } = (await response.json()) as NewSession;
  const ledTo = async () => {
    const host = await new Device(url, code, { role: "host", key: hostKey }).join();
    await host.until(() => host.received.some(({ type }) => type === "join"), "the address");
    host.cutOff();
    return host.received.find(({ type }) => type === "join")?.message;
  };
  for (const [wifi, shown] of [
    ["", `http://localhost:${port}`],
    ["192.168.1.20", `http://192.168.1.20:${port}`],
    ["10.0.0.7", `http://10.0.0.7:${port}`],
  ] as const) {
    network.address = wifi;
    expect(await ledTo()).toMatchObject({
      address: shown,
      link: expect.stringMatching(new RegExp(`^${shown}/j/${code}#`)),
    });
  }
});
