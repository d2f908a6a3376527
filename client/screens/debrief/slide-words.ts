import type { StoryWords } from "../../../shared/stories/format.ts";
import { storyWords, text } from "../../language/index.ts";
import type { Slide } from "../../store/index.ts";

/** A slide in words: what the class decided, and a question about the newcomer. */
interface SlideWords {
  title: string;
  told: readonly string[];
  question: string;
}

/** The words of a card that a slide names: of its own chapter, or "chapter/card" for a missed route. */
function cardWords(words: StoryWords | undefined, chapter: number, key: string) {
  const [first = "", second] = key.split("/");
  if (second !== undefined) return words?.chapters[Number(first)]?.cards[second];
  return words?.chapters[chapter]?.cards[first];
}

function tableNames(tables: readonly number[]): string {
  return tables.map((number) => text("common:table", { number })).join(", ");
}

/** A moment as far as its words follow from it; without tables it tells what was done and not who did it. */
export type Moment = Pick<Slide, "kind" | "newcomer" | "chapter"> & {
  tables: readonly number[];
  keys: readonly string[];
};

function didWords(tables: readonly number[], card: string): string {
  return tables.length > 0 ? text("debrief:did", { tables: tableNames(tables), card }) : card;
}

/** Puts a slide into words, in the language of this screen. */
export function slideWords(slide: Moment): SlideWords {
  const words = storyWords(slide.newcomer);
  const name = words?.name ?? "";
  const [first = "", second = ""] = slide.keys;
  const card = cardWords(words, slide.chapter, first);
  const title = text(`debrief:${slide.kind}.title`, { name });
  const question = text(`debrief:${slide.kind}.question`, { name });
  const did = card ? didWords(slide.tables, card.text) : "";
  switch (slide.kind) {
    case "turn":
      return { title, told: [did, card?.then ?? ""], question };
    case "tempting":
    case "tooEarly":
    case "helped":
    case "kindOnly":
      return { title, told: [did, card?.why ?? ""], question };
    case "differed":
      return {
        title,
        told: [first, second].map((key, index) =>
          didWords(slide.tables.slice(index, index + 1), cardWords(words, slide.chapter, key)?.text ?? ""),
        ),
        question,
      };
    case "nextAdult":
      return { title, told: [words?.adults[first]?.who ?? "", words?.hasMax ?? ""], question };
    case "rescue":
    case "alarm":
      return { title, told: [text(`debrief:${slide.kind}.told`, { name })], question };
    case "ending":
      return { title, told: [words?.ending ?? ""], question: words?.debrief[0] ?? question };
    default:
      throw new Error(`unknown slide ${slide.kind satisfies never}`);
  }
}
