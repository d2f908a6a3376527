import { z } from "zod";
import { type HelpRole, helpRoles } from "./help-roles.ts";
import { type Language, languages, type Region, regions } from "./languages.ts";

/**
 * The format of a newcomer's story: one folder in `assets/stories` with `story.json` (structure and numbers, this
 * file's `storySchema`) and one file of words a language (`wordsSchema`). What the two must have in common is checked
 * by `check.ts`.
 */

export { type HelpRole, helpRoles, type Language, languages, type Region, regions };

/** Ages (years) of the pupils the game is made for, newcomers and players. */
export const pupilAges = { least: 10, most: 12 } as const;

const levels = ["light", "middle", "heavy"] as const;

const clueKinds = ["chat", "post", "note", "overheard", "seen", "body", "opinion"] as const;
export type ClueKind = (typeof clueKinds)[number];

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const clueSchema = z.strictObject({
  id,
  kind: z.enum(clueKinds),
  /** Feelings of this chapter that the clue speaks for. */
  supports: z.array(id).default([]),
  /** Feelings of this chapter that the clue speaks against: what makes a near miss a miss. */
  against: z.array(id).default([]),
});

const feelingSchema = z.strictObject({
  id,
  /** `near`: looks right until two clues are put together. */
  fit: z.enum(["right", "near", "wrong"]),
});

const cardSchema = z.strictObject({
  id,
  effect: z.enum(["helpful", "neutral", "harmful"]),
  /** Which of the three rings of help the card belongs to. */
  ring: z.enum(["friend", "adult", "professional"]),
  /** Trust (0..3) the newcomer must have for the card to work fully; below it a helpful card works half. */
  trust: z.int().min(0).max(3).default(0),
  /** Looks like what a good friend would want to do. */
  tempting: z.boolean().default(false),
  /** Drawn symbol, a name of `client/design/symbol-paths.ts`. */
  symbol: id,
});

const chapterSchema = z.strictObject({
  id,
  /** Where the scene plays; a background of the client. */
  place: z.enum(["class", "playground", "room", "bus-stop", "sports-hall", "kitchen", "chat", "street", "corridor"]),
  clues: z.array(clueSchema).length(8),
  feelings: z.array(feelingSchema).length(6),
  cards: z.array(cardSchema).length(5),
  /** Whether the table chooses professional help in this chapter. */
  help: z.boolean(),
});

const adultSchema = z.strictObject({
  id,
  /** Drawn person, a name of `assets/art/people.json`. */
  portrait: id,
  kind: z.enum(["family", "school", "club", "neighbour", "friend-of-family", "online"]),
  /** `never`: met only online, so never a Max. */
  fit: z.enum(["fits", "less", "never"]),
  /** Does not live in the newcomer's home. */
  outsideHome: z.boolean(),
});

export const storySchema = z.strictObject({
  id,
  age: z.int().min(pupilAges.least).max(pupilAges.most),
  level: z.enum(levels),
  /** Stands in for a newcomer whom the host leaves out; otherwise comes last. */
  reserve: z.boolean().default(false),
  themes: z.array(id).min(1),
  /** The newcomer's own colour and symbol: never the board's red or green. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  symbol: id,
  /** Where the newcomer starts on the board. */
  startMood: z.int().min(2).max(5),
  chapters: z.array(chapterSchema).length(4),
  /** Ids of the good moments of "being there", in the order in which they are told. */
  moments: z.array(id).min(3),
  adults: z.array(adultSchema).length(5),
  sentences: z
    .array(z.strictObject({ id, fit: z.boolean() }))
    .min(4)
    .max(5),
  /** Roles of professional help that fit this newcomer. */
  help: z.array(z.enum(helpRoles)).min(1),
  /** What a night may bring: mood moves by this much. */
  events: z
    .array(z.strictObject({ id, mood: z.union([z.literal(-1), z.literal(1)]) }))
    .min(2)
    .max(3),
});

export type Story = z.infer<typeof storySchema>;
export type Chapter = Story["chapters"][number];
export type Card = Chapter["cards"][number];

const text = z.string().trim().min(1);

const cardWordsSchema = z.strictObject({
  /** What the card says, as an action; at most 12 words. */
  text,
  /** What happens: one picture in words, at most 25 words. */
  then: text,
  /** Why: one line that never blames the newcomer and never says "you should have". */
  why: text,
  /** What happens when it is played before there is trust enough; only and always for cards that need trust. */
  early: text.optional(),
});

const chapterWordsSchema = z.strictObject({
  /** Day or heading, two to four words. */
  title: text,
  /** The scene everybody at the table sees: things, not feelings. */
  scene: text,
  /** Clue id to its words. For `chat`, one bubble a line; a line is `Name: words`. */
  clues: z.record(id, text),
  /** Feeling id to the reason why it is right, near or not there, pointing at the clues. */
  feelings: z.record(id, text),
  cards: z.record(id, cardWordsSchema),
  /** A question for the host to ask the class in the evening, in the third person. */
  question: text,
});

const adultWordsSchema = z.strictObject({
  /** Who it is, as the children would say it: "Bram, trainer at the gym". */
  who: text,
  /** One thing one knows of this person, enough to judge by. */
  about: text,
  /** What the adult answers when asked: helps when it fits, otherwise what happens instead. */
  answer: text,
  /** Only and always for adults that fit: a first bad reaction (busy, shocked, makes little of it). */
  notNow: text.optional(),
  /** Why this person fits, fits less, or is never a Max. */
  why: text,
});

export const wordsSchema = z.strictObject({
  name: text,
  /** The person first: what they love and are good at. Two short sentences. */
  about: text,
  /** What weighs on them, in one sentence fit for pupils. */
  situation: text,
  /** One calm sentence for the host: what children will meet in this story. */
  contentNote: text,
  /** Feeling id to the word, in the form that fits this newcomer. */
  feelings: z.record(id, text),
  chapters: z.array(chapterWordsSchema).length(4),
  /** Moment id to the good moment. */
  moments: z.record(id, text),
  adults: z.record(id, adultWordsSchema),
  /** Sentence id to the sentence a newcomer can ask an adult with, and why it works or not. */
  sentences: z.record(id, z.strictObject({ text, why: text })),
  /** What the board tells when the newcomer has found a Max. */
  hasMax: text,
  /** Help role to why it fits this newcomer, or fits less; for every role of `helpRoles`. */
  help: z.record(z.enum(helpRoles), text),
  events: z.record(id, text),
  /** What the newcomer shows at trust 0, 1, 2 and 3. */
  trust: z.array(text).length(4),
  /** A few words for the board at ring 1 (red) to 5 (green). */
  rings: z.array(text).length(5),
  /** The good moment that ends the story. */
  ending: text,
  /** Two to four points for the debrief, as questions in the third person. */
  debrief: z.array(text).min(2).max(4),
  /** For adults: what a Max could say. */
  forAdults: text,
});

export type StoryWords = z.infer<typeof wordsSchema>;

/** A help service as data: never opening hours, they change. */
const serviceSchema = z.strictObject({
  id,
  role: z.enum(helpRoles),
  /** Telephone number as it is dialled and shown; empty when it is reached through the school. */
  number: z.string(),
  website: z.string(),
  languages: z.array(z.enum(languages)).min(1),
  regions: z.array(z.enum(regions)).min(1),
  /**
   * Least age in years at which the service is meant for a child itself; 0 where its source names none. No more than the
   * youngest pupil has: the help page shows every service to every child and asks nobody's age.
   */
  minAge: z.int().min(0).max(18),
  free: z.boolean(),
  dayAndNight: z.boolean(),
  source: text,
  /** Day (YYYY-MM-DD) on which somebody last checked it. */
  lastChecked: z.iso.date(),
});
export const helpSchema = z.array(serviceSchema);
export type HelpService = z.infer<typeof serviceSchema>;

/** Events of the school that touch newcomers with a theme, beside those of the stories. */
export const schoolEventsSchema = z.array(
  z.strictObject({ id, mood: z.union([z.literal(-1), z.literal(1)]), themes: z.array(id).min(1) }),
);
export type SchoolEvent = z.infer<typeof schoolEventsSchema>[number];
