import { createServer } from "node:http";
import { LocalDriver, LocalPresence, matchMaker } from "@colyseus/core";
import { setLogger } from "@colyseus/core/Logger";
import { WebSocketTransport } from "@colyseus/ws-transport";
import packageJson from "../package.json" with { type: "json" };
import type { Content } from "../shared/game/index.ts";
import { type Config, UnusableSetting } from "./config.ts";
import { publicAddress } from "./http/addresses.ts";
import { makeApp } from "./http/app.ts";
import { isOwnOrigin } from "./http/origin.ts";
import type { Log } from "./log.ts";
import { CheckRoom } from "./rooms/check-room.ts";
import { type RoomServices, SessionRoom } from "./rooms/session-room.ts";
import { Sessions } from "./sessions/sessions.ts";
import type { Store } from "./store/store.ts";

/** What a server is made of. */
interface Parts {
  config: Config;
  log: Log;
  store: Store;
  content: Content;
  /** Folder of the built client. */
  clientFolder: string;
}

/** The server, as whoever started it has it in hand. */
export interface RunningServer {
  /** Takes nobody new, sends everybody away to come back, writes what is waiting, and settles when all is closed. */
  stop(): Promise<void>;
}

/** Largest message (bytes) of a client. */
const mostMessage = 4_096;
/** How long (ms) rooms may take to close when the server stops. */
const drainMs = 8_000;
/** How long (ms) connections may take to end after that. */
const farewellMs = 1_000;
/** How often (ms) old sessions are looked for after the start. */
const deleteOldMs = 3_600_000;
/** How long (ms) a client may take for the headers, and for the whole, of a request; and how often that is looked at. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;

/**
 * Starts serving everything on one port.
 *
 * @throws UnusableSetting when the port or host cannot be listened on.
 */
export async function startServer({ config, log, store, content, clientFolder }: Parts): Promise<RunningServer> {
  const { version } = packageJson;
  let isDraining = false;

  const limits = { mostSessions: config.MOST_SESSIONS, keepDays: config.KEEP_DAYS };
  const sessions = new Sessions({ store, content, limits, version, log }, (code) =>
    matchMaker.createRoom("session", { code }),
  );
  const services: RoomServices = {
    sessions,
    log,
    joinAddress: ({ code, joinSecret }) => {
      // Looked up each time: the laptop may come into the school's network after the start.
      const address = publicAddress(config);
      return { code, address, link: `${address}/j/${code}#${joinSecret}` };
    },
  };

  setLogger(log);
  await matchMaker.setup(new LocalPresence(), new LocalDriver());
  matchMaker.controller.exposedMethods = ["joinById"];
  // The code of the session comes with `createRoom`; what is given here goes along with it.
  matchMaker.defineRoomType("session", SessionRoom, services as RoomServices & { code: string });
  matchMaker.defineRoomType("check", CheckRoom, { log });
  await matchMaker.accept();
  await matchMaker.createRoom("check", {});

  const app = makeApp({ config, sessions, log, version, clientFolder, isDraining: () => isDraining });
  const server = createServer({ ...patience, maxHeaderSize: 8_192 }, app);
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: mostMessage,
    beforeUpgrade: ({ headers }) => {
      const origin = headers.get("origin") ?? undefined;
      if (isDraining) return new Response(null, { status: 503 });
      if (isOwnOrigin(origin, headers.get("host") ?? undefined, config.ALLOWED_ORIGINS)) return undefined;
      return new Response(null, { status: 403 });
    },
  });
  await listen(server, config);
  transport.attachToServer(server);

  const deleteOld = () => {
    sessions.deleteOld(Date.now()).catch((error: unknown) => log.error({ error }, "old sessions could not be deleted"));
  };
  // At once too: on a teacher's laptop the program seldom runs for longer than a lesson.
  deleteOld();
  const deleting = setInterval(deleteOld, deleteOldMs);

  return {
    stop: async () => {
      isDraining = true;
      clearInterval(deleting);
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.race([matchMaker.gracefullyShutdown(), wait(drainMs)]);
      // What was said last has to be on its way before the connections end.
      await Promise.race([closed, wait(farewellMs)]);
      transport.shutdown();
      server.closeAllConnections();
      store.close();
    },
  };
}

function listen(server: ReturnType<typeof createServer>, { PORT, HOST }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(asSetting(error, PORT, HOST)));
    server.listen(PORT, HOST === "" ? undefined : HOST, () => resolve());
  });
}

function asSetting(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new UnusableSetting("PORT", `must be free, and another program uses ${port}.`);
    case "EACCES":
      return new UnusableSetting("PORT", `must be one this program may use, and ${port} is not.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new UnusableSetting("HOST", `must be an address of this computer, and ${host} is none.`);
    default:
      return error;
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
