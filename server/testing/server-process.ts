import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testFolder } from "./test-folder.ts";

const program = fileURLToPath(new URL("../main.ts", import.meta.url));

/** How long (ms) the program may take to answer. */
const patienceMs = 20_000;

/** For tests: the real program, as its own process. */
export class ServerProcess {
  readonly port: number;
  readonly folder: string;
  readonly #settings: Record<string, string>;
  #child: ChildProcess | undefined;
  /** What it has printed, over all its lives. */
  output = "";

  constructor(port: number, settings: Record<string, string> = {}) {
    this.port = port;
    this.folder = testFolder();
    this.#settings = { PORT: String(port), DATA_DIR: this.folder, LOG_LEVEL: "warn", ...settings };
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The store's file. */
  get database(): string {
    return join(this.folder, "max.sqlite");
  }

  /** Starts it and waits until it answers; throws with what it printed when it does not. */
  async start(printedTo?: string): Promise<this> {
    this.launch(printedTo);
    const until = Date.now() + patienceMs;
    while (!(await this.#answers())) {
      if (Date.now() > until || this.#child?.exitCode !== null) throw new Error(`no server: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return this;
  }

  /** Starts it without waiting; what it prints goes to the file `printedTo`, when there is one. */
  launch(printedTo?: string): void {
    const stdout = printedTo === undefined ? "pipe" : openSync(printedTo, "w");
    const child = spawn(process.execPath, [program], { env: this.#settings, stdio: ["ignore", stdout, "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (data: Buffer) => {
        this.output += data.toString();
      });
    }
    this.#child = child;
  }

  /** Waits for its end; answers its exit code, null when a signal ended it. */
  async ended(): Promise<number | null> {
    const child = this.#child;
    if (!child) throw new Error("was not started");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    return child.exitCode;
  }

  /** Ends it with a signal and waits; answers its exit code. */
  async end(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<number | null> {
    this.#child?.kill(signal);
    return this.ended();
  }

  async post(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(this.url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  async #answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health`)).ok;
    } catch {
      return false;
    }
  }
}
