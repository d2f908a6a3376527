import { describe, expect, it } from "vitest";
import { closeCodes } from "../../shared/protocol.ts";
import { type ConnectionEvent, type ConnectionState, nextConnection } from "./connection-state.ts";

function ended(events: ConnectionEvent[], from: ConnectionState = { name: "idle" }): ConnectionState {
  return events.reduce(nextConnection, from);
}

const connected = [{ type: "opened" }, { type: "joined" }] as const satisfies ConnectionEvent[];

describe("the first time", () => {
  it("an opened connection that joins is connected", () => {
    expect(ended([...connected])).toEqual({ name: "connected" });
  });

  it("tries without an answer are counted and never given up", () => {
    const failures = Array.from({ length: 50 }, () => ({ type: "failed" }) as const);
    expect(ended([{ type: "opened" }, ...failures])).toEqual({ name: "connecting", attempt: 50 });
  });

  it("an unknown code ends it", () => {
    expect(ended([{ type: "opened" }, { type: "refused", error: "unknownCode" }])).toEqual({
      name: "over",
      reason: "unknownCode",
    });
  });

  it("a full class ends it", () => {
    expect(ended([{ type: "opened" }, { type: "refused", error: "sessionFull" }])).toEqual({
      name: "over",
      reason: "sessionFull",
    });
  });

  it("a server that is not ready yet is tried again", () => {
    expect(ended([{ type: "opened" }, { type: "refused", error: "serverUnavailable" }])).toEqual({
      name: "connecting",
      attempt: 1,
    });
  });
});

describe("a connection that was there", () => {
  it.each([1000, 1001, 1005, 1006, 4010, closeCodes.restarting, closeCodes.tooMuch])(
    "comes back by itself after close code %i",
    (code) => {
      expect(ended([...connected, { type: "closed", code }])).toEqual({ name: "lost", attempt: 0 });
    },
  );

  it.each([
    [closeCodes.takenOver, "takenOver"],
    [closeCodes.removed, "removed"],
    [closeCodes.ended, "ended"],
  ])("is over after close code %i, because of %s", (code, reason) => {
    expect(ended([...connected, { type: "closed", code }])).toEqual({ name: "over", reason });
  });

  it("is connected again after any number of tries", () => {
    const back = ended([
      ...connected,
      { type: "closed", code: 1006 },
      { type: "failed" },
      { type: "failed" },
      { type: "joined" },
    ]);
    expect(back).toEqual({ name: "connected" });
  });

  it("comes back to a class that is full of connections the server has not missed yet", () => {
    const back = ended([...connected, { type: "closed", code: 1006 }, { type: "refused", error: "sessionFull" }]);
    expect(back).toEqual({ name: "lost", attempt: 1 });
  });

  it("whose code is not known any more has ended", () => {
    const gone = ended([...connected, { type: "closed", code: 1006 }, { type: "refused", error: "unknownCode" }]);
    expect(gone).toEqual({ name: "over", reason: "ended" });
  });

  it("that is over stays over", () => {
    const over = ended([...connected, { type: "closed", code: closeCodes.removed }]);
    expect(ended([{ type: "closed", code: 1006 }, { type: "failed" }, { type: "joined" }], over)).toBe(over);
  });

  it("that was left is not looked for", () => {
    expect(ended([...connected, { type: "left" }, { type: "closed", code: 1000 }, { type: "failed" }])).toEqual({
      name: "idle",
    });
  });
});
