import { type ChildProcess, spawn } from "node:child_process";
import { type DisposableTempDir, mkdtempDisposableSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** How long (ms) the server may take to answer after its start. */
const startPatienceMs = 30_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** The real program in a process of its own, with a data folder of its own, that can be killed and started again. */
export class GameServer {
  readonly #port: number;
  readonly #data: DisposableTempDir;
  readonly #settings: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;

  private constructor(port: number, data: DisposableTempDir, settings: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#data = data;
    this.#settings = settings;
  }

  /** Starts a server with nothing in it; its settings may be more than the usual ones. */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<GameServer> {
    const data = mkdtempDisposableSync(join(tmpdir(), "max-24-7-journey-"));
    const server = new GameServer(await freePort(), data, settings);
    try {
      await server.run();
    } catch (error) {
      await server.end();
      throw error;
    }
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts the process and waits until it answers. */
  async run(): Promise<void> {
    const started = spawn(process.execPath, ["server/main.ts"], {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(this.#port),
        DATA_DIR: this.#data.path,
        LOG_LEVEL: "warn",
        PUBLIC_URL: this.address,
        ...this.#settings,
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.#process = started;
    const until = Date.now() + startPatienceMs;
    while (Date.now() < until) {
      if (started.exitCode !== null) throw new Error(`the server ended with code ${started.exitCode}`);
      const answer = await fetch(`${this.address}/health`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the server did not answer");
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
  }

  /** Ends the process and takes its data away. */
  async end(): Promise<void> {
    await this.kill();
    this.#data.remove();
  }
}
