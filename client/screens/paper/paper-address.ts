import { rules } from "../../../shared/game/rules.ts";
import type { Setup } from "../../../shared/game/setup.ts";
import type { JoinAddress } from "../../../shared/protocol.ts";
import { type Region, regions } from "../../../shared/stories/languages.ts";
import { type PlannedGame, usualLesson } from "./planned-game.ts";

/** What there is to print here; the Max kit has a page of its own. */
export const printables = ["letter", "plan", "disclosure", "tables", "poster"] as const;
export type Printable = (typeof printables)[number];

/** How long a game may be. */
export const presets = ["station", "lesson", "week"] as const satisfies Setup["preset"][];

/** What a link to this page may name. */
export interface PaperAddress {
  printable: Printable;
  region?: Region | undefined;
  /** Six digits, or none. */
  code?: string | undefined;
  /** The long secret of the join link, which spares children the wait after wrong codes; or none. */
  secret?: string | undefined;
  /** The game as it was prepared, or none. */
  game?: PlannedGame | undefined;
}

/**
 * Reads the fragment of a link: what it names, in any order with dots between, as in `#poster.123456.brussels` or
 * `#plan.week.100min.4tables.questions`. What is not known is left out; a link names a game when it names how long.
 */
export function readPaperAddress(hash: string): PaperAddress {
  const parts = hash.slice(1).split(".");
  return {
    printable: printables.find((one) => parts.includes(one)) ?? "letter",
    region: regions.find((one) => parts.includes(one)),
    code: parts.find((part) => /^\d{6}$/.test(part)),
    secret: parts.find((part) => /^[\w-]{16,128}$/.test(part)),
    game: gameIn(parts),
  };
}

function gameIn(parts: readonly string[]): PlannedGame | undefined {
  const preset = presets.find((one) => parts.includes(one));
  if (!preset) return undefined;
  const { least, most } = rules.plan.minutes;
  return {
    preset,
    minutes: numberIn(parts, "min", least, most),
    tables: numberIn(parts, "tables", 1, rules.tables.most) ?? usualLesson.tables,
    days: numberIn(parts, "days", 1, rules.days.most),
    visitsPerDay: parts.includes("2visits") ? 2 : 1,
    questions: parts.includes("questions"),
    teachback: !parts.includes("notip"),
    newcomers: numberIn(parts, "newcomers", 1, rules.newcomers.most),
  };
}

function numberIn(parts: readonly string[], unit: string, least: number, most: number): number | undefined {
  const named = new RegExp(`^\\d{1,3}${unit}$`);
  const numbers = parts.filter((part) => named.test(part)).map((part) => Number.parseInt(part, 10));
  return numbers.find((number) => number >= least && number <= most);
}

/** The fragment that shows this, with its `#`. */
export function paperAddress({ printable, region, code, secret, game }: PaperAddress): string {
  const parts = [printable, code, secret, ...(game ? partsOf(game) : []), region];
  return `#${parts.filter(Boolean).join(".")}`;
}

function partsOf(game: PlannedGame) {
  const { preset, minutes, tables, days, visitsPerDay, questions, teachback, newcomers } = game;
  return [
    preset,
    minutes && `${minutes}min`,
    `${tables}tables`,
    days && `${days}days`,
    visitsPerDay === 2 && "2visits",
    questions && "questions",
    !teachback && "notip",
    newcomers && `${newcomers}newcomers`,
  ];
}

/**
 * The fragment for what suits a game: its lesson plan, cards for its tables, the helplines of its region.
 *
 * @param chosen How many newcomers may come.
 */
export function paperAddressFor(game: PreparedGame, chosen: number): string {
  const { preset, tables, days, visitsPerDay, questions, teachback, timed, region } = game;
  const minutes = timed && preset !== "station" ? game.minutes : undefined;
  const newcomers = Math.min(chosen, rules.newcomers.most);
  return paperAddress({
    printable: "letter",
    region,
    game: { preset, minutes, tables, days, visitsPerDay, questions, teachback, newcomers },
  });
}

type PreparedGame = Omit<PlannedGame, "newcomers" | "days" | "minutes"> &
  Partial<Pick<PlannedGame, "days" | "minutes">> &
  Pick<Setup, "region" | "timed">;

/**
 * Where the poster of a session is, at the address that children type: there the address on paper is the right one. That
 * of a station stays up for all its rounds, each with a code of its own, so it names none.
 */
export function posterAddress(
  { address, code, link }: JoinAddress,
  { preset, region }: Pick<Setup, "preset" | "region">,
): string {
  const session = preset === "station" ? {} : { code, secret: new URL(link).hash.slice(1) };
  return `${address}/paper${paperAddress({ printable: "poster", region, ...session })}`;
}

/** Names of a computer that no other one finds it by. */
const onlyHere = ["localhost", "127.0.0.1", "[::1]"];

/** Whether the address in the browser is one that others can type too. */
export function isKnownToOthers(hostname: string): boolean {
  return !onlyHere.includes(hostname);
}
