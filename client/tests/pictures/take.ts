import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { sections } from "../../design/gallery/sections.ts";
import { launchBrowser, softwareWebGl } from "../browser.ts";
import { openDesignPage, type Palette, palettes, pictureFile, pictureOf } from "./design-pictures.ts";

/** `npm run pictures`: takes the pictures anew that the design page is compared with. Look at them before they are kept. */

const configFile = fileURLToPath(new URL("../../../vite.config.ts", import.meta.url));
const server = await preview({ configFile, preview: { port: 0, host: "127.0.0.1" } });
const [address = ""] = server.resolvedUrls?.local ?? [];
const browser = await launchBrowser(softwareWebGl);
let bytes = 0;
mkdirSync(new URL("kept/", import.meta.url), { recursive: true });
for (const palette of Object.keys(palettes) as Palette[]) {
  const page = await openDesignPage(browser, address.replace(/\/$/, ""), palette);
  for (const section of sections) {
    const [, data = ""] = (await pictureOf(page, section)).split(",");
    const file = Buffer.from(data, "base64");
    bytes += file.length;
    writeFileSync(pictureFile(palette, section), file);
  }
  await page.close();
}
console.log(`${Object.keys(palettes).length * sections.length} pictures, ${Math.round(bytes / 1024)} KB`);
await browser.close();
await server.close();
