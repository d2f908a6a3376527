import { afterAll, beforeAll, expect, it } from "vitest";
import type { NewSession } from "../../shared/protocol.ts";
import { Device } from "../testing/device.ts";
import { ServerProcess } from "../testing/server-process.ts";
import { StalledNetwork } from "../testing/stalled-network.ts";

const server = new ServerProcess(2595);
let network: StalledNetwork;

beforeAll(async () => {
  await server.start();
  network = await StalledNetwork.before(server.url);
});
afterAll(async () => {
  network.close();
  await server.end();
});

it("what a child asked for on a connection that fell silent is not done any more once it is back on another", async () => {
  const session = (await server.post("/api/sessions", { preset: "lesson", tables: 3 })).body as NewSession;
  const before = await new Device(network.address, session.code, { role: "player", table: 1 }).join();
  network.stall();
  void before.ask({ type: "sit", table: 2 }).catch(() => {});
  const after = await new Device(server.url, session.code, before.options).join();
  await after.must({ type: "sit", table: 3 });
  network.flow();
  await after.settled();
  expect(after.table).toBe(3);
  after.cutOff();
});
