import { beforeEach, describe, expect, it } from "vitest";
import { hashSecret, makeSecret } from "../sessions/secrets.ts";
import { Seats } from "./seats.ts";

const secret = makeSecret();
let seats: Seats<string>;

beforeEach(() => {
  seats = new Seats([{ seat: "s1", secretHash: hashSecret(secret) }]);
});

describe("a secret", () => {
  it("owns its seat and no other does", () => {
    expect(seats.ownedBy(secret)).toBe("s1");
    expect(seats.ownedBy(makeSecret())).toBeUndefined();
  });

  it("owns a seat from when it is taken until it is left", () => {
    const other = makeSecret();
    expect(seats.take("s2", other)).toEqual({ seat: "s2", secretHash: hashSecret(other) });
    expect(seats.ownedBy(other)).toBe("s2");
    seats.leave("s2");
    expect(seats.ownedBy(other)).toBeUndefined();
    expect(seats.ownedBy(secret)).toBe("s1");
  });
});

describe("a seat", () => {
  it("that is opened elsewhere gives the older connection back, whose end then means nothing", () => {
    expect(seats.connect("s1", "tablet")).toBeUndefined();
    expect(seats.connect("s1", "phone")).toBe("tablet");
    expect(seats.disconnect("s1", "tablet", 100)).toBe(false);
    expect(seats.takeAway(100)).toEqual([]);
    expect(seats.connectionOf("s1")).toBe("phone");
  });

  it("that is gone is away after its time, once", () => {
    seats.connect("s1", "tablet");
    expect(seats.disconnect("s1", "tablet", 5_000)).toBe(true);
    expect(seats.takeAway(4_999)).toEqual([]);
    expect(seats.takeAway(5_000)).toEqual(["s1"]);
    expect(seats.takeAway(6_000)).toEqual([]);
  });

  it("that is back in time is not away", () => {
    seats.connect("s1", "tablet");
    seats.disconnect("s1", "tablet", 5_000);
    seats.connect("s1", "tablet again");
    expect(seats.takeAway(9_000)).toEqual([]);
  });

  it("that is expected and does not come is away", () => {
    seats.expect("s1", 15_000);
    expect(seats.takeAway(15_000)).toEqual(["s1"]);
  });
});
