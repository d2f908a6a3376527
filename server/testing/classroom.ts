import type { Mind } from "../../shared/bots/index.ts";
import type { PhaseName, SetupInput } from "../../shared/game/index.ts";
import type { NewSession } from "../../shared/protocol.ts";
import { loadContent } from "../content.ts";
import { act } from "./child.ts";
import { Device, type Wish } from "./device.ts";
import type { ServerProcess } from "./server-process.ts";

/** For tests: a host and children in one session, whose devices come back by themselves. */
export class Classroom {
  readonly session: NewSession;
  readonly host: Device;
  readonly children: readonly Device[];
  readonly #mind: Mind;

  private constructor(session: NewSession, host: Device, children: Device[]) {
    this.session = session;
    this.host = host;
    this.children = children;
    const stories = new Map(loadContent().stories.map((story) => [story.id, story]));
    this.#mind = { skill: "random", random: { seed: 247 }, stories };
  }

  /** Makes a session and fills its tables in turn; three children share the first device. */
  static async open(
    server: ServerProcess,
    setup: SetupInput & { tables: number },
    children: number,
  ): Promise<Classroom> {
    const session = (await server.post("/api/sessions", setup)).body as NewSession;
    const join = (wish: Wish) => new Device(server.url, session.code, wish).staysConnected().join();
    const host = await join({ role: "host", key: session.hostKey });
    const devices: Device[] = [];
    for (let child = 0; child < children; child++) {
      devices.push(await join({ role: "player", table: (child % setup.tables) + 1, heads: child === 0 ? 3 : 1 }));
    }
    await host.settled();
    return new Classroom(session, host, devices);
  }

  get devices(): Device[] {
    return [this.host, ...this.children];
  }

  /** Where the tables are now. */
  get steps(): Set<string> {
    return new Set(this.host.game.tables.map((table) => table.step));
  }

  async start(): Promise<void> {
    await this.host.must({ type: "start" });
    await this.host.settled();
  }

  /** Every child does what it would do, so many times; a table that agrees goes on by itself. */
  async play(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      await this.host.settled();
      await Promise.all(this.children.map((child) => act(child, this.#mind)));
    }
    await this.host.settled();
  }

  /** The host goes on by one step. */
  async next(): Promise<void> {
    const { turn } = this.host.game;
    await this.host.must({ type: "next" });
    await this.host.until(() => this.host.game.turn !== turn, "the next step");
  }

  /** The host goes on until something is so; the children play a little at each step when `playing`. */
  async goOn(until: () => boolean, playing: boolean): Promise<void> {
    for (let step = 0; !until(); step++) {
      if (step > 300) throw new Error(`never came so far: ${this.host.game.phase}`);
      if (playing) await this.play(1);
      if (!until()) await this.next();
    }
  }

  async goTo(phase: PhaseName, playing: boolean): Promise<void> {
    await this.goOn(() => this.host.game.phase === phase, playing);
  }

  leave(): void {
    for (const device of this.devices) device.cutOff();
  }
}
