import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { storySchema } from "../../shared/stories/format.ts";
import { placeNames } from "./art.ts";

const drawings = new URL("../../assets/art/places/", import.meta.url);

it("every place a story may name is drawn, far and near", () => {
  expect(new Set(placeNames)).toEqual(new Set(storySchema.shape.chapters.element.shape.place.options));
  for (const place of placeNames) {
    for (const layer of ["far", "near"]) {
      expect(existsSync(new URL(`${place}-${layer}.svg`, drawings)), `${place} ${layer}`).toBe(true);
    }
  }
});
