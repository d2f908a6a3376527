import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { hostAddress, localAddress, publicAddress } from "./addresses.ts";

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

it.each([
  "vboxnet0",
  "VirtualBox Host-Only Network",
  "vEthernet (WSL)",
  "VMware Network Adapter VMnet8",
  "wg0",
  "tun0",
])("a card for other machines or tunnels, as %s, is not where tablets are, whatever its address", (name) => {
  expect(localAddress({ [name]: card("192.168.56.1"), "Wi-Fi": card("10.20.3.4") })).toBe("10.20.3.4");
  expect(localAddress({ [name]: card("192.168.56.1") })).toBe("192.168.56.1");
});

it("any address is better than none, and a computer alone is localhost", () => {
  expect(localAddress({ eth0: card("81.82.83.84") })).toBe("81.82.83.84");
  expect(localAddress({ lo: card("127.0.0.1", { internal: true }) })).toBe("localhost");
});

it("a public address that was set is what children type", () => {
  expect(publicAddress({ PUBLIC_URL: "https://game.example", PORT: 2567, HOST: "" })).toBe("https://game.example");
  expect(publicAddress({ PUBLIC_URL: "", PORT: 2567, HOST: "" })).toMatch(/^http:\/\/.+:2567$/);
});

it("a server that listens on one address only shows that one", () => {
  const on = (HOST: string, PORT = 2567) => ({ PUBLIC_URL: "", PORT, HOST });
  expect(publicAddress(on("127.0.0.1"))).toBe("http://127.0.0.1:2567");
  expect(hostAddress(on("192.168.1.20", 80))).toBe("http://192.168.1.20");
  expect(hostAddress(on("::1"))).toBe("http://[::1]:2567");
});

it("a server that listens everywhere is localhost to its own computer", () => {
  for (const HOST of ["", "0.0.0.0", "::"]) {
    expect(hostAddress({ PUBLIC_URL: "", PORT: 2567, HOST })).toBe("http://localhost:2567");
    expect(publicAddress({ PUBLIC_URL: "", PORT: 2567, HOST })).toBe(`http://${localAddress()}:2567`);
  }
});
