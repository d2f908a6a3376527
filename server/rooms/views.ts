import { ClientState } from "@colyseus/core";
import { type Game, type GameState, hostView, seatView } from "../../shared/game/index.ts";
import type { Member } from "./member.ts";

/** Whose eyes a connection looks through. */
type Eyes = { role: "player"; seat: string } | { role: "host" };

interface Watcher {
  eyes: Eyes;
  /** What was sent last, part by part, as JSON. */
  sent: Map<string, string>;
  isDue: boolean;
}

/**
 * Sends each connection what only it may see, and nobody else gets anything but the public state. The only place that
 * does: what a seat or the host may see is decided in `shared/game/views.ts`, whom it goes to is decided here.
 */
export class Views {
  readonly #watchers = new Map<Member, Watcher>();

  /** From now on a connection gets its view, whole at first. */
  attach(member: Member, eyes: Eyes): void {
    this.#watchers.set(member, { eyes, sent: new Map(), isDue: true });
  }

  detach(member: Member): void {
    this.#watchers.delete(member);
  }

  /** Any view may have changed. */
  changedEverywhere(): void {
    for (const watcher of this.#watchers.values()) watcher.isDue = true;
  }

  /** The views of the host, and of the seats at a table and at those that visit the same newcomer, may have changed. */
  changedAt({ tables, seats }: GameState, table: number): void {
    const claim = [...tables].find((one) => one.number === table)?.claim ?? "";
    const concerned = new Set([table]);
    for (const other of tables) if (claim !== "" && other.claim === claim) concerned.add(other.number);
    for (const watcher of this.#watchers.values()) {
      const { eyes } = watcher;
      if (eyes.role === "host" || concerned.has(seats.get(eyes.seat)?.table ?? 0)) watcher.isDue = true;
    }
  }

  /** Sends the parts that have changed; they arrive right after the state they belong to. */
  flush(game: Game): void {
    for (const [member, watcher] of this.#watchers) {
      if (!watcher.isDue) continue;
      watcher.isDue = false;
      const { eyes, sent } = watcher;
      const options = { afterNextPatch: member.state === ClientState.JOINED };
      if (eyes.role === "host") {
        const parts = changedParts(hostView(game), sent);
        if (parts) member.send("host", parts, options);
      } else if (game.state.seats.has(eyes.seat)) {
        const parts = changedParts(seatView(game, eyes.seat), sent);
        if (parts) member.send("seat", parts, options);
      }
    }
  }
}

/** The parts of a view that are not what was sent last; undefined when all are. Keeps what is sent now. */
function changedParts<View extends object>(view: View, sent: Map<string, string>): Partial<View> | undefined {
  const parts: Partial<View> = {};
  let hasChanged = false;
  for (const key of Object.keys(view) as (keyof View & string)[]) {
    const text = JSON.stringify(view[key]);
    if (sent.get(key) === text) continue;
    sent.set(key, text);
    parts[key] = view[key];
    hasChanged = true;
  }
  return hasChanged ? parts : undefined;
}
