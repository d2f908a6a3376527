import { connect, createServer, type Server, type Socket } from "node:net";

interface Link {
  client: Socket;
  server: Socket;
  /** What the client has said since the network fell silent; undefined while everything goes through. */
  held: Buffer[] | undefined;
}

/** For tests: a network in front of a server that can fall silent, as a weak one does: nothing goes through and nothing is closed. */
export class StalledNetwork {
  readonly #links: Link[] = [];
  readonly #front: Server;

  constructor(port: number, serverPort: number) {
    this.#front = createServer((client) => this.#through(client, connect(serverPort, "127.0.0.1")));
    this.#front.listen(port, "127.0.0.1");
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
      if (link.held) link.held.push(said);
      else server.write(said);
    });
    server.on("data", (said: Buffer) => {
      if (!link.held) client.write(said);
    });
    for (const end of [client, server]) end.on("error", () => end.destroy());
    client.on("close", () => link.held ?? server.destroy());
    server.on("close", () => link.held ?? client.destroy());
  }
}
