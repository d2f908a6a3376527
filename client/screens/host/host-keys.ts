import { keep, recall } from "../../kept.ts";

/** The sessions this browser may host: their keys stay here and nowhere else. */

export interface HostKey {
  /** The session's six digits. */
  code: string;
  /** 32 hexadecimal digits. */
  key: string;
  /** When it was made or taken over on this computer, ISO 8601. */
  madeAt: string;
}

function isHostKey(value: unknown): value is HostKey {
  if (typeof value !== "object" || value === null) return false;
  const { code, key, madeAt } = value as Record<string, unknown>;
  return typeof code === "string" && typeof key === "string" && typeof madeAt === "string";
}

/** Reads what a browser kept; what is malformed is left out. */
export function parseHostKeys(text: string | null): HostKey[] {
  if (text === null) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isHostKey) : [];
  } catch {
    return [];
  }
}

/** The keys of this browser, the newest first; none where the browser keeps nothing. */
export function hostKeys(): HostKey[] {
  return parseHostKeys(recall("host"));
}

/** Keeps a key, in front of the others. */
export function keepHostKey(kept: HostKey): void {
  write([kept, ...hostKeys().filter(({ code }) => code !== kept.code)]);
}

/** Takes the key of a session off this computer; one of a later session with the same code stays. */
export function forgetHostKey({ code, key }: Pick<HostKey, "code" | "key">): void {
  write(hostKeys().filter((kept) => kept.code !== code || kept.key !== key));
}

function write(keys: readonly HostKey[]): void {
  keep("host", JSON.stringify(keys));
}

/** Reads the link to continue on another computer: `#CODE.KEY`. */
export function readContinueLink(hash: string): { code: string; key: string } | undefined {
  const found = /^#(\d{6})\.([0-9a-f]{32})$/.exec(hash);
  return found?.[1] && found[2] ? { code: found[1], key: found[2] } : undefined;
}
