import type { EarView } from "../../../shared/minigames/listening-ear/listening-ear.ts";
import { earPicture } from "./listening-ear/picture.ts";

/** The still picture of each mini-game by its id, in SVG, for a size in px. A view only ever meets that of its own. */
export const pictures: Readonly<Record<string, (view: unknown, width: number, height: number) => string>> = {
  "listening-ear": (view, width, height) => earPicture(view as EarView, width, height),
};
