import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import type { Expression } from "./art/face.ts";
import { peopleSchema } from "./art/people.ts";
import { drawPortrait } from "./art/portrait.ts";

/**
 * Draws every portrait of assets/art/people.json and lays the players' avatars and the places of the scenes beside them,
 * in client/public/assets/pictures-HASH, so that browsers may keep them for ever: NAME-1.svg to NAME-5.svg for a
 * newcomer's five rings, NAME-kind.svg, -glad.svg and -busy.svg for an adult, avatar-NAME.svg for an avatar,
 * place-NAME-far.svg and -near.svg for a place. The icon for devices that show no drawings is beside that folder, as the
 * manifest names it: icon-WIDTH.png. Run it with `npm run assets`.
 */

const source = fileURLToPath(new URL("../../assets/art/", import.meta.url));
const site = fileURLToPath(new URL("../../client/public/", import.meta.url));
const target = `${site}assets/`;
/** Letters of the hash: enough that two sets of pictures never share an address. */
const hashLength = 10;

/** Widths in dots: for iPads, for Android, for start screens; filled where the system cuts a shape of its own. */
const icons = [
  { name: "icon-180", width: 180, filled: true },
  { name: "icon-192", width: 192, filled: false },
  { name: "icon-512", width: 512, filled: false },
  { name: "icon-512-filled", width: 512, filled: true },
] as const;

const rings: readonly Expression[] = ["1", "2", "3", "4", "5"];
const looks: readonly Expression[] = ["kind", "glad", "busy"];

const pictures = new Map<string, string>();
const { newcomers, adults } = peopleSchema.parse(JSON.parse(readFileSync(`${source}people.json`, "utf8")));
for (const [people, faces, age] of [
  [newcomers, rings, "child"],
  [adults, looks, "adult"],
] as const) {
  for (const [id, person] of Object.entries(people)) {
    for (const face of faces) pictures.set(`${id}-${face}.svg`, drawPortrait(person, face, age));
  }
}
for (const [folder, kind] of [
  ["avatars", "avatar"],
  ["places", "place"],
] as const) {
  for (const file of readdirSync(`${source}${folder}`)) {
    pictures.set(`${kind}-${file}`, readFileSync(`${source}${folder}/${file}`, "utf8"));
  }
}

const hash = createHash("sha256");
for (const [name, picture] of pictures) hash.update(`${name}\0${picture}\0`);
const folder = `pictures-${hash.digest("hex").slice(0, hashLength)}`;

rmSync(target, { recursive: true, force: true });
mkdirSync(`${target}${folder}`, { recursive: true });
for (const [name, picture] of pictures) writeFileSync(`${target}${folder}/${name}`, picture);
const icon = readFileSync(`${site}icon.svg`, "utf8");
const { theme_color: ground } = JSON.parse(readFileSync(`${site}manifest.webmanifest`, "utf8"));
for (const { name, width, filled } of icons) {
  const picture = new Resvg(icon, { fitTo: { mode: "width", value: width }, ...(filled && { background: ground }) });
  writeFileSync(`${target}${name}.png`, picture.render().asPng());
}
console.log(`${pictures.size} pictures in client/public/assets/${folder}`);
