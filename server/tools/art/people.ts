import { z } from "zod";
import { hairStyles } from "./hair.ts";
import { wearNames } from "./wear.ts";

/** How assets/art/people.json says what someone looks like: data only, so that a new person needs no code. */

const colour = z.string().regex(/^#[0-9a-f]{6}$/);

const personSchema = z.strictObject({
  skin: colour,
  /** The pen of the brows in units, 10 (fine) to 26 (bushy). */
  browWidth: z.number().min(10).max(26).default(15),
  /** Left out: the hair's colour, darker. */
  brow: colour.optional(),
  iris: colour,
  hair: z.enum(hairStyles),
  hairColour: colour,
  beard: z.enum(["moustacheTwirl", "fullBeard", "chin", "chinMoustache", "longBeard"]).optional(),
  clothes: z.enum(["turtleNeck", "openJacket", "dress", "shirt", "tShirt"]),
  clothesColour: colour,
  /** What is worn, with its colour; for freckles and the like the colour is the skin's. */
  wears: z.array(z.tuple([z.enum(wearNames), colour])).default([]),
  /** Behind the head. */
  background: colour,
  /** Never shown a face: someone known only from a screen. */
  faceless: z.boolean().default(false),
});

const people = z.record(z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/), personSchema);

export const peopleSchema = z.strictObject({ newcomers: people, adults: people });

export type Person = z.infer<typeof personSchema>;
