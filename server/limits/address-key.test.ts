import { expect, it } from "vitest";
import { addressKey } from "./address-key.ts";

it("an address always has the same key, which does not show it", () => {
  expect(addressKey("192.168.1.20")).toBe(addressKey("192.168.1.20"));
  expect(addressKey("192.168.1.20")).not.toContain("192");
});

it.each([
  ["192.168.1.20", "::ffff:192.168.1.20"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::9"],
  ["2001:DB8::1:0:0:9", "2001:0db8:0:0::ffff"],
  ["fe80::1", "fe80::2%eth0"],
  ["::1", "0:0:0:0:0:0:0:2"],
])("%s and %s are one", (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

it.each([
  ["192.168.1.20", "192.168.1.21"],
  ["2001:db8:1:2::1", "2001:db8:1:3::1"],
  ["::1", "127.0.0.1"],
])("%s and %s are two", (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});
