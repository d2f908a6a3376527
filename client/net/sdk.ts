import { Client as ColyseusClient, type Room } from "@colyseus/sdk";

/** The part of the SDK that is needed, in a file of its own: so only that part is loaded, and only when it is. */
export class Client extends ColyseusClient {
  #isGivenUp = false;
  #coming: Pick<Room, "connection"> | undefined;

  /**
   * @param patienceMs How long (ms) a request may take. A browser has six connections to an address, and takes one again
   *   that a silent network has swallowed until a request on it is given up.
   */
  constructor(address: string, patienceMs: number) {
    super(address, {
      fetchFn: (path: RequestInfo | URL, request?: RequestInit) => {
        const patience = new AbortController();
        setTimeout(() => patience.abort(), patienceMs);
        return fetch(path, { ...request, signal: patience.signal });
      },
    });
  }

  /**
   * Wants the room no more that was asked for. Browsers make the sockets to one address one after the other: one that the
   * network lets hang would keep those of later tries waiting, for minutes.
   */
  giveUp(): void {
    this.#isGivenUp = true;
    this.#coming?.connection.close();
  }

  protected override createRoom<State>(name: string): Room<unknown, State> {
    if (this.#isGivenUp) throw new Error("The room is not wanted any more.");
    const room = super.createRoom<State>(name);
    this.#coming = room;
    return room;
  }
}
