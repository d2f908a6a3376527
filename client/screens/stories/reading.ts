import type { Story } from "../../../shared/stories/format.ts";
import { helpRoles } from "../../../shared/stories/help-roles.ts";

/** What is to be said of an item beside its words: a key of `stories:flag`. */
export type Flag =
  | "right"
  | "near"
  | "wrong"
  | "helpful"
  | "neutral"
  | "harmful"
  | "tempting"
  | "friend"
  | "adult"
  | "professional"
  | "trust1"
  | "trust2"
  | "trust3"
  | "fits"
  | "less"
  | "never"
  | "outsideHome"
  | "up"
  | "down"
  | "helpHere"
  | "chat"
  | "post"
  | "note"
  | "overheard"
  | "seen"
  | "body"
  | "opinion";

/** One thing of a story with its texts; `keys` are paths in the file of words, as in `chapters.0.scene`. */
export interface Item {
  keys: readonly string[];
  flags: readonly Flag[];
  /** Paths of the feelings a clue speaks for and against. */
  supports?: readonly string[];
  against?: readonly string[];
}

/** A heading of `stories:part`, and what stands under it. */
export interface Part {
  heading: "person" | "chapter" | "clues" | "feelings" | "cards" | "moments" | "circle" | "sentences" | "help" | "end";
  /** Chapter 1..4, for the parts of a chapter. */
  chapter?: number | undefined;
  items: readonly Item[];
}

const plain = (...keys: string[]): Item => ({ keys, flags: [] });
const trustFlags = [[], ["trust1"], ["trust2"], ["trust3"]] as const satisfies readonly Flag[][];

function chapterParts(chapter: Story["chapters"][number], index: number): Part[] {
  const at = (...path: string[]) => ["chapters", index, ...path].join(".");
  const word = (feeling: string) => `feelings.${feeling}`;
  const number = index + 1;
  return [
    {
      heading: "chapter",
      chapter: number,
      items: [{ keys: [at("title"), at("scene")], flags: chapter.help ? ["helpHere"] : [] }, plain(at("question"))],
    },
    {
      heading: "clues",
      chapter: number,
      items: chapter.clues.map(({ id, kind, supports = [], against = [] }) => ({
        keys: [at("clues", id)],
        flags: [kind],
        supports: supports.map(word),
        against: against.map(word),
      })),
    },
    {
      heading: "feelings",
      chapter: number,
      items: chapter.feelings.map(({ id, fit }) => ({ keys: [word(id), at("feelings", id)], flags: [fit] })),
    },
    {
      heading: "cards",
      chapter: number,
      items: chapter.cards.map(({ id, effect, ring, trust = 0, tempting = false }) => ({
        keys: ["text", "then", ...(trust > 0 ? ["early"] : []), "why"].map((part) => at("cards", id, part)),
        flags: [effect, ...(tempting ? (["tempting"] as const) : []), ring, ...(trustFlags[trust] ?? [])],
      })),
    },
  ];
}

/**
 * Everything there is to read of a newcomer, in the order in which children meet it, with every branch. The words are
 * looked up by path, so that the same order serves every language.
 *
 * @param story The parsed `story.json`; what its format fills in may be missing.
 * @param sizes How many texts there are of the lists that only the words know.
 */
export function readingOf(story: Story, sizes: { debrief: number }): Part[] {
  const count = (list: string, size: number) => Array.from({ length: size }, (_, index) => `${list}.${index}`);
  return [
    { heading: "person", items: [plain("name", "about"), plain("situation"), plain("contentNote")] },
    ...story.chapters.flatMap(chapterParts),
    { heading: "moments", items: story.moments.map((id) => plain(`moments.${id}`)) },
    {
      heading: "circle",
      items: story.adults.map(({ id, fit, outsideHome }) => ({
        keys: ["who", "about", "answer", ...(fit === "fits" ? ["notNow"] : []), "why"].map(
          (part) => `adults.${id}.${part}`,
        ),
        flags: [fit, ...(outsideHome ? (["outsideHome"] as const) : [])],
      })),
    },
    {
      heading: "sentences",
      items: story.sentences.map(({ id, fit }) => ({
        keys: [`sentences.${id}.text`, `sentences.${id}.why`],
        flags: [fit ? "fits" : "less"],
      })),
    },
    {
      heading: "help",
      items: helpRoles.map((role) => ({
        keys: [`help.${role}`],
        flags: [story.help.includes(role) ? "fits" : "less"],
      })),
    },
    {
      heading: "end",
      items: [
        ...story.events.map(({ id, mood }) => ({ keys: [`events.${id}`], flags: [mood > 0 ? "up" : "down"] as const })),
        { keys: count("trust", 4), flags: [] },
        { keys: count("rings", 5), flags: [] },
        plain("hasMax"),
        plain("ending"),
        { keys: count("debrief", sizes.debrief), flags: [] },
        plain("forAdults"),
      ],
    },
  ];
}

/** The text at a path of a file of words; undefined when there is none. */
export function textAt(words: unknown, path: string): string | undefined {
  let at = words;
  for (const key of path.split(".")) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === "string" ? at : undefined;
}
