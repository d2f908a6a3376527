import type { JoinAddress } from "../../../shared/protocol.ts";
import { type Region, regions } from "../../../shared/stories/languages.ts";

/** What there is to print here; the Max kit has a page of its own. */
export const printables = ["letter", "plan", "disclosure", "tables", "poster"] as const;
export type Printable = (typeof printables)[number];

/** What a link to this page may name. */
export interface PaperAddress {
  printable: Printable;
  region: Region | undefined;
  /** Six digits, or none. */
  code: string;
  /** The long secret of the join link, which spares children the wait after wrong codes; or none. */
  secret: string;
}

/**
 * Reads the fragment of a link: a printable, a region, a code and a secret in any order with dots between them, as in
 * `#poster.123456.brussels`. What is not known is left out.
 */
export function readPaperAddress(hash: string): PaperAddress {
  const parts = hash.slice(1).split(".");
  return {
    printable: printables.find((one) => parts.includes(one)) ?? "letter",
    region: regions.find((one) => parts.includes(one)),
    code: parts.find((part) => /^\d{6}$/.test(part)) ?? "",
    secret: parts.find((part) => /^[\w-]{16,128}$/.test(part)) ?? "",
  };
}

/** The fragment that shows this, with its `#`. */
export function paperAddress({ printable, region, code, secret }: PaperAddress): string {
  return `#${[printable, code, secret, region ?? ""].filter((part) => part !== "").join(".")}`;
}

/** Where the poster of a session is, at the address that children type: there the address on paper is the right one. */
export function posterAddress({ address, code, link }: JoinAddress, region: Region): string {
  return `${address}/paper${paperAddress({ printable: "poster", region, code, secret: new URL(link).hash.slice(1) })}`;
}

/** Names of a computer that no other one finds it by. */
const onlyHere = ["localhost", "127.0.0.1", "[::1]"];

/** Whether the address in the browser is one that others can type too. */
export function isKnownToOthers(hostname: string): boolean {
  return !onlyHere.includes(hostname);
}
