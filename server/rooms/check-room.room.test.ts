import { Client } from "@colyseus/sdk";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkRoom } from "../../shared/protocol.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2599);

beforeAll(() => server.start());
afterAll(() => server.end());

const comeIn = async () => {
  const room = await new Client(server.url).joinById(checkRoom, {});
  room.reconnection.enabled = false;
  return room;
};

it("thirty devices that try the network out are each answered, and again after all have gone", async () => {
  const rooms = await Promise.all(Array.from({ length: 30 }, comeIn));
  const answers = await Promise.all(rooms.map((room) => room.request("echo")));
  expect(answers).toEqual(rooms.map(() => true));
  await Promise.all(rooms.map((room) => room.leave()));
  const again = await comeIn();
  expect(await again.request("echo")).toBe(true);
  await again.leave();
  expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({ openSessions: 0 });
});

it("a device that floods the room is sent away, and the others stay", async () => {
  const greedy = await comeIn();
  const calm = await comeIn();
  const gone = new Promise((resolve) => greedy.onLeave(resolve));
  for (let message = 0; message < 50; message++) greedy.send("echo");
  await gone;
  expect(await calm.request("echo")).toBe(true);
  await calm.leave();
});
