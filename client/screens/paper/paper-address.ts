import { rules } from "../../../shared/game/rules.ts";
import type { JoinAddress } from "../../../shared/protocol.ts";
import { type Region, regions } from "../../../shared/stories/languages.ts";

/** What there is to print here; the Max kit has a page of its own. */
export const printables = ["letter", "plan", "disclosure", "tables", "poster"] as const;
export type Printable = (typeof printables)[number];

/** What a link to this page may name. */
export interface PaperAddress {
  printable: Printable;
  region?: Region | undefined;
  /** Six digits, or none. */
  code?: string | undefined;
  /** The long secret of the join link, which spares children the wait after wrong codes; or none. */
  secret?: string | undefined;
  /** From the start of the game to the bell. */
  minutes?: number | undefined;
  /** 1 to 9. */
  tables?: number | undefined;
  /** Whether the game asks the questions before and after. */
  questions?: boolean | undefined;
}

/**
 * Reads the fragment of a link: what it names, in any order with dots between, as in `#poster.123456.brussels` or
 * `#plan.50min.4tables.questions`. What is not known is left out.
 */
export function readPaperAddress(hash: string): PaperAddress {
  const parts = hash.slice(1).split(".");
  const { least, most } = rules.plan.minutes;
  return {
    printable: printables.find((one) => parts.includes(one)) ?? "letter",
    region: regions.find((one) => parts.includes(one)),
    code: parts.find((part) => /^\d{6}$/.test(part)),
    secret: parts.find((part) => /^[\w-]{16,128}$/.test(part)),
    minutes: numberIn(parts, "min", least, most),
    tables: numberIn(parts, "tables", 1, rules.tables.most),
    questions: parts.includes("questions"),
  };
}

function numberIn(parts: readonly string[], unit: string, least: number, most: number): number | undefined {
  const named = new RegExp(`^\\d{1,3}${unit}$`);
  const numbers = parts.filter((part) => named.test(part)).map((part) => Number.parseInt(part, 10));
  return numbers.find((number) => number >= least && number <= most);
}

/** The fragment that shows this, with its `#`. */
export function paperAddress(address: PaperAddress): string {
  const { printable, region, code, secret, minutes, tables, questions } = address;
  const parts = [
    printable,
    code,
    secret,
    minutes && `${minutes}min`,
    tables && `${tables}tables`,
    questions && "questions",
    region,
  ];
  return `#${parts.filter(Boolean).join(".")}`;
}

/** The fragment for what suits a game: a lesson plan of its length, cards for its tables. */
export function paperAddressFor(game: Pick<PaperAddress, "region" | "minutes" | "tables" | "questions">): string {
  const { region, minutes, tables, questions } = game;
  return paperAddress({ printable: "letter", region, minutes, tables, questions });
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
