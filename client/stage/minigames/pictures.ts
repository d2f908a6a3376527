import type { LightsView } from "../../../shared/minigames/lights-out/lights-out.ts";
import type { EarView } from "../../../shared/minigames/listening-ear/listening-ear.ts";
import type { MaskView } from "../../../shared/minigames/mask-off/mask-off.ts";
import type { SpreadView } from "../../../shared/minigames/stop-the-spread/view.ts";
import { lightsPicture } from "./lights-out/picture.ts";
import { earPicture } from "./listening-ear/picture.ts";
import { maskPicture } from "./mask-off/picture.ts";
import { spreadPicture } from "./stop-the-spread/picture.ts";

/** The still picture of each mini-game by its id, in SVG, for a size in px. A view only ever meets that of its own. */
export const pictures: Readonly<Record<string, (view: unknown, width: number, height: number) => string>> = {
  "stop-the-spread": (view, width, height) => spreadPicture(view as SpreadView, width, height),
  "lights-out": (view, width, height) => lightsPicture(view as LightsView, width, height),
  "mask-off": (view, width, height) => maskPicture(view as MaskView, width, height),
  "listening-ear": (view, width, height) => earPicture(view as EarView, width, height),
};
