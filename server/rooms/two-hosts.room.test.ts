import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Classroom } from "../testing/classroom.ts";
import { Device } from "../testing/device.ts";
import { ServerProcess } from "../testing/server-process.ts";

const server = new ServerProcess(2598);

beforeAll(() => server.start());
afterAll(() => server.end());

/** A class with a host, and a helper who has the same console on a second device. */
async function withHelper() {
  const room = await Classroom.open(server, { preset: "lesson", tables: 2, timed: false }, 4);
  const { code, hostKey } = room.session;
  const helper = await new Device(server.url, code, { role: "host", key: hostKey }).staysConnected().join();
  return { room, host: room.host, helper };
}

describe("two hosts of one class", () => {
  it("take one step when both press at the same time", async () => {
    const { room, host, helper } = await withHelper();
    await room.start();
    await room.goTo("listen", false);
    await helper.settled();
    const { turn } = host.game;
    expect(helper.game.turn).toBe(turn);
    const replies = await Promise.all([host, helper].map((one) => one.ask({ type: "next", turn })));
    expect(replies).toContainEqual({ ok: true });
    expect(replies).toContainEqual({ ok: false, refusal: "movedOn" });
    await host.settled();
    expect(room.steps).toEqual(new Set(["heard"]));
    room.leave();
    helper.cutOff();
  });

  it("do not take back each other's step, and each can take back the own one", async () => {
    const { room, host, helper } = await withHelper();
    await room.start();
    await room.goTo("listen", false);
    const first = host.game.turn;
    await host.must({ type: "next", turn: first });
    await helper.settled();
    const second = helper.game.turn;
    await helper.must({ type: "next", turn: second });
    expect(await host.ask({ type: "takeBack", turn: first })).toEqual({ ok: false, refusal: "nothingToTakeBack" });
    expect(await helper.ask({ type: "takeBack", turn: second })).toEqual({ ok: true });
    await host.until(() => host.times === 2 && helper.times === 2, "the way back");
    await host.settled();
    expect(room.steps).toEqual(new Set(["heard"]));
    expect(await host.ask({ type: "takeBack", turn: first })).toEqual({ ok: true });
    await host.until(() => host.times === 3, "the way back");
    await host.settled();
    expect(room.steps).toEqual(new Set(["listen"]));
    room.leave();
    helper.cutOff();
  });
});
