import { Device } from "../../../server/testing/device.ts";
import type { PhaseName, SetupInput } from "../../../shared/game/index.ts";
import type { NewSession } from "../../../shared/protocol.ts";
import type { Language } from "../../../shared/stories/languages.ts";

/** Goes on at most so often before it gives up. */
const mostSteps = 200;

/** A session with bots, led by a program in place of a person. */
export class LedSession {
  readonly code: string;
  readonly #host: Device;

  private constructor(code: string, host: Device) {
    this.code = code;
    this.#host = host;
  }

  /**
   * Makes a session that waits for its host.
   *
   * @throws Error when the server refuses it.
   */
  static async make(address: string, setup: SetupInput): Promise<LedSession> {
    const response = await fetch(`${address}/api/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ timed: false, ...setup }),
    });
    if (!response.ok) throw new Error(`no session: ${await response.text()}`);
    const { code, hostKey } = (await response.json()) as NewSession;
    return new LedSession(code, await new Device(address, code, { role: "host", key: hostKey }).join());
  }

  /** A class with seven newcomers on the board that has just begun to listen to them; bots will go on by themselves. */
  static async listening(address: string): Promise<LedSession> {
    const session = await LedSession.make(address, {
      preset: "lesson",
      tables: 7,
      bots: { perTable: 2, skill: "average" },
    });
    await session.start();
    await session.goTo("listen");
    return session;
  }

  get phase(): PhaseName {
    return this.#host.game.phase as PhaseName;
  }

  /** What stands behind the address of a board: `#CODE.SECRET`. */
  get boardHash(): string {
    const join = this.#host.received.find(({ type }) => type === "join")?.message as { link: string } | undefined;
    if (!join) throw new Error("the server has not told where to join");
    return `#${this.code}.${join.link.split("#")[1]}`;
  }

  async start(): Promise<void> {
    await this.#host.must({ type: "start" });
  }

  async showBoardIn(language: Language): Promise<void> {
    await this.#host.must({ type: "board", language });
  }

  /** Goes on by one step, and waits until it is here and at every other device. */
  async next(): Promise<void> {
    await this.#host.ask({ type: "next" });
    await this.#host.settled();
  }

  /** Goes on until a phase is there. */
  async goTo(phase: PhaseName): Promise<void> {
    for (let step = 0; this.phase !== phase; step++) {
      if (step > mostSteps) throw new Error(`never came from ${this.phase} to ${phase}`);
      await this.next();
    }
  }

  leave(): void {
    this.#host.cutOff();
  }
}
