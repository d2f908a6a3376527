/** `npm start`: reads the settings, opens the store, serves the game, and stops properly when it is told to. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toString as drawQrCode } from "qrcode";
import { type Config, readConfig, UnusableSetting } from "./config.ts";
import { loadContent } from "./content.ts";
import { hostAddress, publicAddress } from "./http/addresses.ts";
import { type Log, makeLog } from "./log.ts";
import { type RunningServer, startServer } from "./start.ts";
import { keepForOneProgram } from "./store/one-program.ts";
import { SqliteStore } from "./store/sqlite-store.ts";
import type { Store } from "./store/store.ts";

const clientFolder = fileURLToPath(new URL("../dist", import.meta.url));

function openStore({ DATA_DIR }: Config): Store {
  const path = join(DATA_DIR, "max.sqlite");
  try {
    if (keepForOneProgram(join(DATA_DIR, "max.lock"))) return new SqliteStore(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableSetting("DATA_DIR", `must hold a database that can be opened, and ${path} cannot: ${reason}.`);
  }
  throw new UnusableSetting("DATA_DIR", `must be of one server alone, and another one is running with ${DATA_DIR}.`);
}

async function sayWhere(config: Config): Promise<void> {
  const address = publicAddress(config);
  console.log(await drawQrCode(address, { type: "terminal", small: true }));
  console.log(`  Host a game:  ${hostAddress(config)}/host`);
  console.log(`  Join a game:  ${address}\n`);
}

/** Ends the program when it is told to, after the sessions are closed; a second time at once. */
function stopWhenTold(server: RunningServer, log: Log): void {
  let isStopping = false;
  const stop = async (signal: string) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, "stopping");
    await server.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = makeLog(config.LOG_LEVEL);
  // Every session can be opened again from its log: going on after a fault harms less than ending every class's game.
  process.on("uncaughtException", (error) => log.fatal({ error }, "an uncaught fault"));
  process.on("unhandledRejection", (error) => log.fatal({ error }, "an unhandled rejection"));
  const server = await startServer({ config, log, store: openStore(config), content: loadContent(), clientFolder });
  stopWhenTold(server, log);
  await sayWhere(config);
}

main().catch((error: unknown) => {
  console.error(error instanceof UnusableSetting ? error.message : error);
  process.exit(1);
});
