/** Development: the game server, started again at every change, and Vite in front of it. Both end together. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { readConfig } from "../config.ts";
import { withContact } from "../http/contact-in-page.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

spawnSync(process.execPath, [join(root, "server/tools/assets.ts")], { stdio: "inherit" });

const gameServer = spawn(process.execPath, ["--watch", "--watch-preserve-output", join(root, "server/main.ts")], {
  stdio: "inherit",
});
const vite = await createServer({
  configFile: join(root, "vite.config.ts"),
  plugins: [{ name: "contact", transformIndexHtml: (html) => withContact(html, readConfig().CONTACT) }],
});
await vite.listen();
vite.printUrls();

async function end(): Promise<void> {
  gameServer.kill();
  await vite.close();
  process.exit();
}

process.once("SIGINT", end);
process.once("SIGTERM", end);
gameServer.once("exit", end);
