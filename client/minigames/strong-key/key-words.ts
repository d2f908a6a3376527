import type { Tooth } from "../../../shared/minigames/strong-key/how-long.ts";
import type { Tile } from "../../../shared/minigames/strong-key/tiles.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { newcomerName, text } from "../../language/index.ts";
import { howItHeld } from "./how-it-held.ts";

/** The name of whoever owns the lock, in the reader's language. */
export function ownerName({ owner }: KeyView): string {
  return newcomerName(owner);
}

/** A tile as the reader reads it. */
export function wordOf(view: KeyView, tile: Tile): string {
  return text(`strong-key:tiles.${tile}`, { name: ownerName(view) });
}

/** What happened last, in one sentence; "" when a lock has only just begun. */
export function newsOf(view: KeyView): string {
  const { what, tile, bait } = view.news;
  const word = tile === "" ? "" : wordOf(view, tile);
  switch (what) {
    case "begun":
      return "";
    case "grew": {
      const tooth = view.key.at(-1);
      return tooth ? reasonOf(view, tooth) : "";
    }
    case "leaked":
      return text(`strong-key:news.${bait === "code" ? "codeLeaked" : "leaked"}`, { word });
    case "closed":
      return resultOf(view);
    default:
      return text(`strong-key:news.${what}`, { word });
  }
}

/** Why a word of the key is worth what it is, in one sentence. */
export function reasonOf(view: KeyView, { tile, kind }: Tooth): string {
  return text(`strong-key:reasons.${kind}`, { word: wordOf(view, tile), name: ownerName(view) });
}

/** How the key of this lock held, in one sentence. */
export function resultOf(view: KeyView): string {
  const mark = text(`strong-key:marks.${view.mark}`);
  return text(`strong-key:result.${howItHeld(view)}`, { mark, count: view.words - view.key.length });
}
