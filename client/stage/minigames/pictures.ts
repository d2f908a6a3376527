import type { NightView } from "../../../shared/minigames/lights-out/lights-out.ts";
import type { EarView } from "../../../shared/minigames/listening-ear/listening-ear.ts";
import type { MaskView } from "../../../shared/minigames/mask-off/view.ts";
import type { LineView } from "../../../shared/minigames/right-line/view.ts";
import type { SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { nightPicture } from "./lights-out/picture.ts";
import { earPicture } from "./listening-ear/picture.ts";
import { maskPicture } from "./mask-off/picture.ts";
import { linePicture } from "./right-line/picture.ts";
import type { SceneId } from "./scenes.ts";
import { spreadPicture } from "./stop-the-spread/picture.ts";
import { keyPicture } from "./strong-key/picture.ts";

/** The still picture of each mini-game by its id, in SVG, for a size in px. A view only ever meets that of its own. */
export const pictures: Readonly<Record<SceneId, (view: unknown, width: number, height: number) => string>> = {
  "listening-ear": (view, width, height) => earPicture(view as EarView, width, height),
  "stop-the-spread": (view, width, height) => spreadPicture(view as SpreadView, width, height),
  "mask-off": (view, width, height) => maskPicture(view as MaskView, width, height),
  "right-line": (view, width, height) => linePicture(view as LineView, width, height),
  "strong-key": (view, width, height) => keyPicture(view as KeyView, width, height),
  "lights-out": (view, width, height) => nightPicture(view as NightView, width, height),
};
