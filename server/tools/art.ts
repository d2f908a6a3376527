import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Expression } from "./art/face.ts";
import { peopleSchema } from "./art/people.ts";
import { drawPortrait } from "./art/portrait.ts";

/**
 * Draws every portrait of assets/art/people.json and lays the players' avatars and the places of the scenes beside them,
 * in client/public/art: NAME-1.svg to NAME-5.svg for a newcomer's five rings, NAME-kind.svg, -glad.svg and -busy.svg for
 * an adult, avatar-NAME.svg for an avatar, place-NAME-far.svg and -near.svg for a place. Run it with `npm run art`.
 */

const source = fileURLToPath(new URL("../../assets/art/", import.meta.url));
const target = fileURLToPath(new URL("../../client/public/art/", import.meta.url));

const rings: readonly Expression[] = ["1", "2", "3", "4", "5"];
const looks: readonly Expression[] = ["kind", "glad", "busy"];

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const { newcomers, adults } = peopleSchema.parse(JSON.parse(readFileSync(`${source}people.json`, "utf8")));
let pictures = 0;
for (const [people, faces, age] of [
  [newcomers, rings, "child"],
  [adults, looks, "adult"],
] as const) {
  for (const [id, person] of Object.entries(people)) {
    for (const face of faces) {
      writeFileSync(`${target}${id}-${face}.svg`, drawPortrait(person, face, age));
      pictures++;
    }
  }
}
for (const [folder, kind] of [
  ["avatars", "avatar"],
  ["places", "place"],
] as const) {
  for (const file of readdirSync(`${source}${folder}`)) {
    copyFileSync(`${source}${folder}/${file}`, `${target}${kind}-${file}`);
    pictures++;
  }
}
console.log(`${pictures} pictures in client/public/art`);
