import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

interface Link {
  client: Socket;
  server: Socket;
  /** What the client has said since the network fell silent; undefined while everything goes through. */
  held: Buffer[] | undefined;
}

/** For tests: a network in front of a server that falls silent, as a weak one does: nothing goes through, nothing is closed. */
export class StalledNetwork {
  /** Whoever asks for a socket now is never answered. */
  swallowsSockets = false;
  readonly #links: Link[] = [];
  readonly #front: Server;

  private constructor(serverPort: number) {
    this.#front = createServer((client) => this.#through(client, connect(serverPort, "127.0.0.1")));
  }

  /** @param server Its address. */
  static async before(server: string): Promise<StalledNetwork> {
    const network = new StalledNetwork(Number(new URL(server).port));
    network.#front.listen(0, "127.0.0.1");
    await once(network.#front, "listening");
    return network;
  }

  /** The server's, through this network. */
  get address(): string {
    return `http://127.0.0.1:${(this.#front.address() as AddressInfo).port}`;
  }

  /** What is connected now is not heard any more; what connects from now on is. */
  stall(): void {
    for (const link of this.#links) link.held ??= [];
  }

  /** What was held up arrives, all at once. */
  flow(): void {
    for (const link of this.#links) {
      const held = link.held ?? [];
      link.held = undefined;
      for (const said of held) link.server.write(said);
    }
  }

  close(): void {
    this.#front.close();
    for (const { client, server } of this.#links) {
      client.destroy();
      server.destroy();
    }
  }

  #through(client: Socket, server: Socket): void {
    const link: Link = { client, server, held: undefined };
    this.#links.push(link);
    client.on("data", (said: Buffer) => {
      if (this.swallowsSockets && /^upgrade: websocket\r$/im.test(said.toString("latin1"))) link.held ??= [];
      if (link.held) link.held.push(said);
      else server.write(said);
    });
    server.on("data", (said: Buffer) => {
      if (!link.held) client.write(said);
    });
    const ends = [
      [client, server],
      [server, client],
    ] as const;
    for (const [end, other] of ends) {
      end.on("error", () => end.destroy());
      end.on("close", () => {
        if (!link.held) other.destroy();
      });
    }
  }
}
