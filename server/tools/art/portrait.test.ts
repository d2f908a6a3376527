import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { avatars } from "../../../shared/game/nicknames.ts";
import { expressions } from "./face.ts";
import { peopleSchema } from "./people.ts";
import { drawPortrait } from "./portrait.ts";

const art = new URL("../../../assets/art/", import.meta.url);
const { newcomers, adults } = peopleSchema.parse(JSON.parse(readFileSync(new URL("people.json", art), "utf8")));

describe("portraits", () => {
  it("exist for the nine newcomers and the three reserves", () => {
    expect(Object.keys(newcomers)).toEqual(
      "wout inaya kwame timeo fien sacha elif zofia noe lina milan juno".split(" "),
    );
  });

  it("have five different faces for every newcomer", () => {
    for (const person of Object.values(newcomers)) {
      const faces = expressions.slice(0, 5).map((expression) => drawPortrait(person, expression, "child"));
      expect(new Set(faces).size).toBe(5);
    }
  });

  it("are all different people", () => {
    const all = [...Object.values(newcomers), ...Object.values(adults)].map((person) =>
      drawPortrait(person, "kind", "adult"),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("never show a face of someone known only from a screen", () => {
    const stranger = adults.stranger!;
    expect(stranger.faceless).toBe(true);
    expect(drawPortrait(stranger, "glad", "adult")).not.toContain("eye-left");
    expect(drawPortrait({ ...stranger, faceless: false }, "kind", "adult")).toContain("eye-left");
  });

  it("keep every address and every script out of a picture", () => {
    for (const person of [...Object.values(newcomers), ...Object.values(adults)]) {
      const picture = drawPortrait(person, "1", "child").replace('xmlns="http://www.w3.org/2000/svg"', "");
      expect(picture).not.toMatch(/https?:|href|<script|<image/);
    }
  });
});

describe("avatars", () => {
  it("are drawn for every name a player can have, and for no other", () => {
    const drawn = readdirSync(new URL("avatars/", art)).map((file) => file.replace(".svg", ""));
    expect(drawn.toSorted()).toEqual(avatars.toSorted());
  });
});
