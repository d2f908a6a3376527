import { z } from "zod";
import { skills } from "../bots/skill.ts";
import { minigames } from "../minigames/index.ts";
import { languages, regions } from "../stories/format.ts";
import { rules } from "./rules.ts";

/** Length of a lesson in minutes, debrief and goodbye included. */
export const minutesSchema = z.int().min(rules.plan.minutes.least).max(rules.plan.minutes.most);

/** What the host chooses when a session is made; unknown keys are refused. */
export const setupSchema = z.strictObject({
  preset: z.enum(["station", "lesson", "week"]),
  region: z.enum(regions).default("flanders"),
  boardLanguage: z.enum(languages).default("nl"),
  /** Newcomers the host wants in the game, in this order; empty: all there are stories for. */
  newcomers: z
    .array(z.string().max(32))
    .max(rules.newcomers.mostNamed)
    .refine((ids) => new Set(ids).size === ids.length, "a newcomer is named twice")
    .default([]),
  /** School days; without it as many as suit the preset and the tables. */
  days: z.int().min(1).max(rules.days.most).optional(),
  /** Tables to begin with; empty ones are left out at the start. */
  tables: z.int().min(1).max(rules.tables.most).default(4),
  /** Phases end by themselves; otherwise the host goes on with "next". */
  timed: z.boolean().default(true),
  /** Length of the whole lesson in minutes, debrief and goodbye included, for a timed game that has to end with the bell. */
  minutes: minutesSchema.optional(),
  rescueScenes: z.boolean().default(true),
  /** The five questions before and after. */
  questions: z.boolean().default(false),
  /** Tables build a tip for a younger class at the end. */
  teachback: z.boolean().default(true),
  /** Two visits a table a day, for a host who wants more newcomers and has more time. */
  visitsPerDay: z.union([z.literal(1), z.literal(2)]).default(1),
  difficulty: z.enum(["gentle", "normal", "brave"]).default("normal"),
  /** Edition of the rules (`rules.edition`) the game was made with; those from before there were editions name none. */
  edition: z.int().min(1).default(1),
  /** Mini-games without time pressure. */
  calm: z.boolean().default(false),
  /**
   * Mini-games in a row without a heart after which a table goes on without time pressure. Kept with the game, so that
   * another number leaves those that are under way as they are; without it (games of before there was the rule) no table does.
   */
  calmAfter: z.int().min(1).max(rules.days.most).optional(),
  /** Mini-games to play, day by day in this order and then round again; empty: all of them, mixed anew for each class. */
  minigames: z
    .array(z.enum(minigames.map(({ id }) => id)))
    .max(rules.days.most)
    .default([]),
  /** Bots that fill empty seats, for a host who tries the game alone: how many a table, and how well they play. */
  bots: z
    .strictObject({
      perTable: z.int().min(0).max(rules.tables.seats),
      skill: z.enum(skills),
    })
    .default({ perTable: 0, skill: "average" }),
});

export type Setup = z.infer<typeof setupSchema>;
/** What a caller may leave out. */
export type SetupInput = z.input<typeof setupSchema>;

/** The setup of a game that is made now, from what a host chose; throws where that has another form. */
export function setupOfNewGame(wish: SetupInput): Setup {
  const setup = setupSchema.parse(wish);
  return { ...setup, edition: rules.edition, calmAfter: setup.calmAfter ?? rules.minigame.calmAfter };
}
