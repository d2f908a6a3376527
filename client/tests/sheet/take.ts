import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../browser.ts";
import { GameServer } from "../people/game-server.ts";
import { writeSheet } from "./contact-sheet.ts";
import { boardShots, conditionShots, minigameShots, portraitShots } from "./example-shots.ts";
import { gameShots } from "./game-shots.ts";
import { pageShots } from "./page-shots.ts";

/**
 * `npm run sheet`: photographs every screen and lays the pictures side by side, as docs/images/screens/*.webp, to be
 * looked at critically. `-- board portraits minigames conditions pages game` takes only those.
 */

const folder = fileURLToPath(new URL("../../../docs/images/screens/", import.meta.url));
const parts = ["board", "portraits", "minigames", "conditions", "pages", "game"] as const;
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}: ${parts.join(", ")}.`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const server = await GameServer.start();
const browser = await launchBrowser();

async function write(name: string, shots: Parameters<typeof writeSheet>[2]): Promise<void> {
  const file = `${folder}${name}.webp`;
  await writeSheet(browser, file, shots);
  console.log(`${name}: ${shots.length} pictures, ${Math.round(statSync(file).size / 1024)} KB`);
}

try {
  for (const part of parts) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    if (part === "board") await write("board", await boardShots(browser, server.address));
    else if (part === "portraits") await write("portraits", await portraitShots(browser, server.address));
    else if (part === "minigames") await write("minigames", await minigameShots(browser, server.address));
    else if (part === "conditions") await write("conditions", await conditionShots(browser, server.address));
    else if (part === "pages") await write("pages", await pageShots(browser, server.address));
    else {
      const { host, child } = await gameShots(browser, server.address);
      await write("host", host);
      await write("child", child);
    }
  }
} finally {
  await browser.close();
  await server.end();
}
