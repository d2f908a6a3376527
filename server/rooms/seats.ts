import { hashSecret } from "../sessions/secrets.ts";
import type { SeatOwner } from "../store/store.ts";

/** Whose seats are, and which of them are connected. A seat belongs to whoever has its secret. */
export class Seats<Connection> {
  readonly #seatByHash: Map<string, string>;
  readonly #connected = new Map<string, Connection>();
  /** When a seat that is gone stops being waited for, ms. */
  readonly #awayAt = new Map<string, number>();

  constructor(owners: readonly SeatOwner[]) {
    this.#seatByHash = new Map(owners.map(({ seat, secretHash }) => [secretHash, seat]));
  }

  /** The seat a secret owns; undefined when it owns none. */
  ownedBy(secret: string): string | undefined {
    return this.#seatByHash.get(hashSecret(secret));
  }

  /** Makes a secret the owner of a new seat; what is to be kept of it comes back. */
  take(seat: string, secret: string): SeatOwner {
    const secretHash = hashSecret(secret);
    this.#seatByHash.set(secretHash, seat);
    return { seat, secretHash };
  }

  /** A seat has no owner any more. */
  leave(seat: string): void {
    this.#awayAt.delete(seat);
    this.#connected.delete(seat);
    for (const [hash, owned] of this.#seatByHash) if (owned === seat) this.#seatByHash.delete(hash);
  }

  /** The connection of a seat. */
  connectionOf(seat: string): Connection | undefined {
    return this.#connected.get(seat);
  }

  /** A seat is connected; the connection it had before, now taken over, comes back. */
  connect(seat: string, connection: Connection): Connection | undefined {
    const before = this.#connected.get(seat);
    this.#connected.set(seat, connection);
    this.#awayAt.delete(seat);
    return before;
  }

  /** A connection is gone. False when the seat has another one by now; otherwise it is waited for until `awayAt` (ms). */
  disconnect(seat: string, connection: Connection, awayAt: number): boolean {
    if (this.#connected.get(seat) !== connection) return false;
    this.#connected.delete(seat);
    this.#awayAt.set(seat, awayAt);
    return true;
  }

  /** A seat that should come back by itself is waited for until `awayAt` (ms). */
  expect(seat: string, awayAt: number): void {
    if (!this.#connected.has(seat)) this.#awayAt.set(seat, awayAt);
  }

  /** Seats that were waited for long enough; each is told once. */
  takeAway(now: number): string[] {
    const away = [...this.#awayAt].filter(([, at]) => at <= now).map(([seat]) => seat);
    for (const seat of away) this.#awayAt.delete(seat);
    return away;
  }
}
