import { text } from "../../language/index.ts";
import { hasPage } from "../../minigames/index.ts";
import type { ReadFile } from "./game-files.ts";

/** What a file of the game's own words is about, in the language of this screen. */
export function gameFileTitle(file: ReadFile): string {
  return hasPage(file) ? text(`minigames:${file}.name`) : text(`stories:file.${file}`);
}
