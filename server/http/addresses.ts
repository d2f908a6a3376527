import { networkInterfaces } from "node:os";
import type { Config } from "../config.ts";

/** IPv4 ranges of home and school networks; the address most likely meant is in the first that has one. */
const localRanges = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/** Names of cards that lead to machines inside this computer, or out of the building: no tablet is there. */
const elsewhere =
  /^(?:docker|br-[\da-f]{12}|veth[\da-f]|virbr|vboxnet|vmnet|vEthernet \((?:WSL|Default)|VirtualBox|VMware|u?tun|tap|wg|tailscale)/i;

/** This computer's address in the local network; `localhost` when it has none. */
export function localAddress(interfaces = networkInterfaces()): string {
  const cards = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal)
      .map((card) => ({ name, ...card })),
  );
  const here = cards.filter(({ name }) => !elsewhere.test(name));
  const found = (here.length > 0 ? here : cards).map(({ address }) => address);
  for (const range of localRanges) {
    const match = found.find((address) => range.test(address));
    if (match) return match;
  }
  return found[0] ?? "localhost";
}

type Listening = Pick<Config, "PUBLIC_URL" | "PORT" | "HOST">;

/** Values of HOST that mean every address of this computer. */
const everywhere = ["", "0.0.0.0", "::"];

function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}${port === 80 ? "" : `:${port}`}`;
}

/** The address children type: the one that was set, the one that is listened on, or this computer's own. */
export function publicAddress({ PUBLIC_URL, PORT, HOST }: Listening): string {
  if (PUBLIC_URL !== "") return PUBLIC_URL;
  return addressOf(everywhere.includes(HOST) ? localAddress() : HOST, PORT);
}

/** The address a host opens on the computer that runs the game. */
export function hostAddress({ PUBLIC_URL, PORT, HOST }: Listening): string {
  if (PUBLIC_URL !== "") return PUBLIC_URL;
  return addressOf(everywhere.includes(HOST) ? "localhost" : HOST, PORT);
}
