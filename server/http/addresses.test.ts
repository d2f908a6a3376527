import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { localAddress, publicAddress } from "./addresses.ts";

function card(address: string, { internal = false, family = "IPv4" } = {}): NetworkInterfaceInfo[] {
  return [{ address, internal, family, netmask: "", mac: "", cidr: null } as NetworkInterfaceInfo];
}

it("the address of the school's network is shown, not that of a virtual one or of the computer to itself", () => {
  const interfaces = {
    lo: card("127.0.0.1", { internal: true }),
    docker0: card("172.17.0.1"),
    wlan0: card("192.168.1.20"),
    wlan1: card("fe80::1", { family: "IPv6" }),
  };
  expect(localAddress(interfaces)).toBe("192.168.1.20");
});

it("any address is better than none, and a computer alone is localhost", () => {
  expect(localAddress({ eth0: card("81.82.83.84") })).toBe("81.82.83.84");
  expect(localAddress({ lo: card("127.0.0.1", { internal: true }) })).toBe("localhost");
});

it("a public address that was set is what children type", () => {
  expect(publicAddress({ PUBLIC_URL: "https://game.example", PORT: 2567 })).toBe("https://game.example");
  expect(publicAddress({ PUBLIC_URL: "", PORT: 2567 })).toMatch(/^http:\/\/.+:2567$/);
});
