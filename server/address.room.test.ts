import type { NetworkInterfaceInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { testContent } from "../shared/game/testing/fixtures.ts";
import type { JoinAddress, NewSession } from "../shared/protocol.ts";
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
const url = `http://127.0.0.1:${port}`;
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

async function makeSession(): Promise<NewSession> {
  const response = await fetch(`${url}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ preset: "station" }),
  });
  return (await response.json()) as NewSession;
}

it("a laptop that comes into another network after the start leads tablets there, from the next time its host comes", async () => {
  const { code, hostKey } = await makeSession();
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

it("a host and a board that stay are told the new address too, once", async () => {
  network.address = "192.168.1.20";
  const { code, hostKey } = await makeSession();
  const host = await new Device(url, code, { role: "host", key: hostKey }).join();
  const board = await new Device(url, code, { role: "board" }).join();
  const child = await new Device(url, code, { role: "player" }).join();
  const told = ({ received }: Device) =>
    received.filter(({ type }) => type === "join").map(({ message }) => (message as JoinAddress).address);
  for (const device of [host, board]) await device.until(() => told(device).length > 0, "the address");
  network.address = "10.0.0.7";
  for (const device of [host, board])
    await device.until(() => told(device).at(-1)?.includes("10.0.0.7") === true, "the new one");
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  for (const device of [host, board]) {
    expect(told(device)).toEqual([`http://192.168.1.20:${port}`, `http://10.0.0.7:${port}`]);
    device.cutOff();
  }
  expect(told(child)).toEqual([]);
  child.cutOff();
});
