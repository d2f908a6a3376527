import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** A setting with a value that cannot be used; the message is one sentence that names the setting. */
export class UnusableSetting extends Error {
  constructor(setting: string, reason: string) {
    super(`${setting} ${reason}`);
    this.name = "UnusableSetting";
  }
}

/** One line of the table of settings. `read` turns the text into a value or throws a reason, as the end of a sentence. */
interface Setting<Value> {
  initial: string;
  /** What it is, and its unit. */
  meaning: string;
  read: (text: string) => Value;
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
type LogLevel = (typeof logLevels)[number];

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new Error(`must be a whole number from ${least} to ${most}, not "${text}".`);
  };

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && (url.protocol === "http:" || url.protocol === "https:") && url.pathname === "/" && url.search === "") {
    return url.origin;
  }
  throw new Error(`must be an address such as https://game.example.org, without a path, not "${text}".`);
}

/** An address that may stand in a header of ours: https, one host by its name, nothing else. */
function secureOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && url.href === `${url.origin}/` && url.protocol === "https:" && /^[\w.-]+$/.test(url.hostname)) {
    return url.origin;
  }
  throw new Error(`must be addresses such as https://school.example, without a path or a star, not "${text}".`);
}

/** A plain e-mail address: nothing in it that could add to a mail, or mean something in a page. */
const mailAddress = /^[\w+-]+(?:\.[\w+-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

/** Where people may be led who have a question: it stands in the page, and a press on it leads there. */
function contact(text: string): string {
  if (text === "" || mailAddress.test(text)) return text;
  const url = /^[!-~]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && url.username === "" && url.password === "" && /^[\w.-]+$/.test(url.hostname);
  if (isPlain && url.protocol === "https:") return url.href;
  throw new Error(
    `must be an e-mail address or an https address such as https://school.example/ask, not ${JSON.stringify(text)}.`,
  );
}

function listOf<Value>(read: (text: string) => Value) {
  return (text: string): Value[] =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map(read);
}

function writableFolder(text: string): string {
  const path = resolve(text);
  try {
    makeFolder(path);
    // Windows says of a file, too, that it may be written to and gone into.
    if (!statSync(path).isDirectory()) throw new Error("It is a file.");
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(`must be a folder that can be written to, and ${path} is not.`);
  }
  return path;
}

/** Makes a folder and those above it, one by one: Node's own way to do so never ends where the system makes none. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function logLevel(text: string): LogLevel {
  const found = logLevels.find((level) => level === text);
  if (found) return found;
  throw new Error(`must be one of ${logLevels.join(", ")}, not "${text}".`);
}

const table = {
  PORT: { initial: "2567", meaning: "TCP port everything is served on", read: wholeNumber(1, 65_535) },
  HOST: { initial: "", meaning: "address to listen on; empty: all of this computer's", read: (text) => text },
  DATA_DIR: { initial: "./data", meaning: "folder of the database file", read: writableFolder },
  PUBLIC_URL: {
    initial: "",
    meaning: "address children type, when it is not this computer's own in the local network",
    read: (text) => (text === "" ? "" : origin(text)),
  },
  ALLOWED_ORIGINS: {
    initial: "",
    meaning: "other sites whose pages may use this server, with commas; its own pages always may",
    read: listOf(origin),
  },
  CONTACT: {
    initial: "",
    meaning: "e-mail or https address of whoever runs the game, shown to adults who want to ask or tell something",
    read: contact,
  },
  FRAME_ANCESTORS: {
    initial: "",
    meaning: "the school's own https addresses whose pages may show the game in a frame, with commas; empty: none",
    read: listOf(secureOrigin),
  },
  TRUST_PROXY: {
    initial: "0",
    meaning: "number of reverse proxies in front, whose X-Forwarded-For is believed",
    read: wholeNumber(0, 9),
  },
  LOG_LEVEL: { initial: "info", meaning: `one of ${logLevels.join(", ")}`, read: logLevel },
  KEEP_DAYS: {
    initial: "30",
    meaning: "days after its last move at which a session is deleted",
    read: wholeNumber(1, 3650),
  },
  MOST_SESSIONS: { initial: "2000", meaning: "sessions kept at the same time", read: wholeNumber(1, 100_000) },
} satisfies Record<string, Setting<unknown>>;

type Table = typeof table;
type SettingName = keyof Table;
/** Every setting with its checked value. */
export type Config = { [Name in SettingName]: ReturnType<Table[Name]["read"]> };

/** The table of settings as text: what README shows of it. */
export const settings: Record<SettingName, { initial: string; meaning: string }> = table;

/**
 * Reads and checks every setting.
 *
 * @param environment Variables by name; what is missing or empty gets its initial value.
 * @throws UnusableSetting for the first value that cannot be used.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = <Name extends SettingName>(name: Name): Config[Name] => {
    const { initial, read: check }: Setting<unknown> = table[name];
    const text = environment[name]?.trim() || initial;
    try {
      return check(text) as Config[Name];
    } catch (reason) {
      throw new UnusableSetting(name, reason instanceof Error ? reason.message : "cannot be used.");
    }
  };
  return {
    PORT: read("PORT"),
    HOST: read("HOST"),
    DATA_DIR: read("DATA_DIR"),
    PUBLIC_URL: read("PUBLIC_URL"),
    ALLOWED_ORIGINS: read("ALLOWED_ORIGINS"),
    CONTACT: read("CONTACT"),
    FRAME_ANCESTORS: read("FRAME_ANCESTORS"),
    TRUST_PROXY: read("TRUST_PROXY"),
    LOG_LEVEL: read("LOG_LEVEL"),
    KEEP_DAYS: read("KEEP_DAYS"),
    MOST_SESSIONS: read("MOST_SESSIONS"),
  };
}
