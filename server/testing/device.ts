import { Client, type Room } from "@colyseus/sdk";
import type { Entry, GameState, HostView, SeatView } from "../../shared/game/index.ts";
import {
  closeCodes,
  type FoundSession,
  type JoinOptions,
  type Reply,
  type ServerMessages,
} from "../../shared/protocol.ts";
import { makeSecret } from "../sessions/secrets.ts";

type PlayerJoin = Extract<JoinOptions, { role: "player" }>;
/** Who a device is; a player that names no secret makes one of its own. */
export type Wish = Exclude<JoinOptions, PlayerJoin> | (Omit<PlayerJoin, "secret"> & Partial<PlayerJoin>);
type PublicGame = ReturnType<GameState["toJSON"]>;
type Command = Entry["command"];

/** Close codes after which a client does not come back by itself. */
const final: readonly number[] = [closeCodes.takenOver, closeCodes.removed, closeCodes.ended];

/** So often (ms) a server sends what has changed, and a little more. */
const beatMs = 60;
/** How often (ms) a device that is out tries to come back. */
const retryMs = 150;
/** How long (ms) a test waits for what must come. */
const patienceMs = 10_000;

/** For tests: one device in a session, as a browser would be. */
export class Device {
  readonly url: string;
  readonly code: string;
  readonly options: JoinOptions;
  room: Room<unknown, GameState> | undefined;
  seatView: Partial<SeatView> = {};
  hostView: Partial<HostView> = {};
  /** Everything but the public state that this device ever got. */
  readonly received: { type: string; message: unknown }[] = [];
  readonly closedWith: number[] = [];
  /** How often it was connected. */
  times = 0;
  #staysAway = false;

  constructor(url: string, code: string, wish: Wish) {
    this.url = url;
    this.code = code;
    this.options = wish.role === "player" ? { secret: makeSecret(), ...wish } : wish;
  }

  /** Joins once; throws with the key of the reason. */
  async join(): Promise<this> {
    this.#staysAway = false;
    const { options } = this;
    const secret = options.role === "player" ? options.secret : options.role === "host" ? options.key : undefined;
    const response = await fetch(`${this.url}/api/join`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(secret === undefined ? { code: this.code } : { code: this.code, secret }),
    });
    const found = (await response.json()) as FoundSession & { error?: string };
    if (!response.ok) throw new Error(found.error);
    const room = await new Client(this.url).joinById<GameState>(found.room, options);
    room.reconnection.enabled = false;
    this.#adopt(room);
    await this.until(() => this.isThere, "the first messages");
    return this;
  }

  /** From now on comes back by itself whenever it is cut off, as often as it takes. */
  staysConnected(): this {
    this.#comeBackWhenCutOff = true;
    return this;
  }
  #comeBackWhenCutOff = false;

  get isConnected(): boolean {
    return this.room?.connection.isOpen === true;
  }

  /** Connected, with everything that is told to whoever comes. */
  get isThere(): boolean {
    return this.isConnected && this.#isWhole;
  }

  get game(): PublicGame {
    if (!this.room) throw new Error("not connected");
    return this.room.state.toJSON();
  }

  /** Own seat's id; empty for host and board. */
  get seat(): string {
    return this.seatView.seat ?? "";
  }

  /** Number of the own table; 0 for host and board. */
  get table(): number {
    return this.seatView.table ?? 0;
  }

  async ask(command: Command | Record<string, unknown>): Promise<Reply> {
    if (!this.room) throw new Error("not connected");
    return this.room.request<unknown, Reply>("intent", command, { timeout: patienceMs });
  }

  /** As `ask`, for what must not be refused. */
  async must(command: Command): Promise<void> {
    const reply = await this.ask(command);
    if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.refusal}`);
  }

  /** Waits until something is so. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    const end = Date.now() + patienceMs;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`${this.seat || this.options.role} waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Waits until what has happened so far is certain to have been sent, and is here and at every other device. */
  async settled(): Promise<void> {
    await this.until(() => this.isThere, "being there");
    await new Promise((resolve) => setTimeout(resolve, beatMs));
    // A server that was held up may find a question before it looks at the time, but not two in a row.
    for (let question = 0; question < 2; question++) await this.#answered();
  }

  async #answered(): Promise<void> {
    let isAnswered = false;
    this.room?.ping(() => {
      isAnswered = true;
    });
    await this.until(() => isAnswered, "an answer");
  }

  /** Breaks the connection as a lost network does, and stays away. */
  cutOff(): void {
    this.#staysAway = true;
    this.room?.connection.close();
  }

  /** Leaves for good, as a child who closes the game on purpose. */
  async leave(): Promise<void> {
    this.#staysAway = true;
    await this.room?.leave(true);
  }

  get #isWhole(): boolean {
    const hasState = this.room?.state.phase !== undefined;
    if (this.options.role === "player") return hasState && this.seatView.seat !== undefined;
    return hasState && (this.options.role === "board" || this.hostView.waiting !== undefined);
  }

  #adopt(room: Room<unknown, GameState>): void {
    this.room = room;
    this.times++;
    this.seatView = {};
    this.hostView = {};
    const on = <Type extends keyof ServerMessages>(type: Type, take?: (message: ServerMessages[Type]) => void) =>
      room.onMessage<ServerMessages[Type]>(type, (message) => {
        this.received.push({ type, message });
        take?.(message);
      });
    on("welcome");
    on("seat", (parts) => Object.assign(this.seatView, parts));
    on("host", (parts) => Object.assign(this.hostView, parts));
    on("clock");
    on("join");
    on("events");
    on("warning");
    room.onLeave((code) => {
      this.closedWith.push(code);
      if (this.#comeBackWhenCutOff && !this.#staysAway && !final.includes(code)) void this.#comeBack();
    });
  }

  async #comeBack(): Promise<void> {
    while (!this.#staysAway) {
      try {
        await this.join();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
  }
}
