import { networkInterfaces } from "node:os";
import type { Config } from "../config.ts";

/** IPv4 ranges of home and school networks; the address most likely meant is in the first that has one. */
const localRanges = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/** This computer's address in the local network; `localhost` when it has none. */
export function localAddress(interfaces = networkInterfaces()): string {
  const found = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
  for (const range of localRanges) {
    const match = found.find((address) => range.test(address));
    if (match) return match;
  }
  return found[0] ?? "localhost";
}

/** The address children type: the one that was set, or this computer's own. */
export function publicAddress({ PUBLIC_URL, PORT }: Pick<Config, "PUBLIC_URL" | "PORT">): string {
  if (PUBLIC_URL !== "") return PUBLIC_URL;
  return `http://${localAddress()}${PORT === 80 ? "" : `:${PORT}`}`;
}
