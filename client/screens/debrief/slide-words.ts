import { storyWords, text } from "../../language/index.ts";
import type { Slide } from "../../store/index.ts";
import { cardWords } from "../parts/card-words.ts";

/** A slide in words: what the class decided, and a question about the newcomer. */
interface SlideWords {
  title: string;
  told: readonly string[];
  question: string;
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
  return tables.length > 0 && card !== "" ? text("debrief:did", { tables: tableNames(tables), card }) : card;
}

/**
 * Puts a slide into words, in the language of this screen. Which table it was is said where it went well; of what only
 * looked like a good idea the class talks without pointing at anybody.
 */
export function slideWords(slide: Moment): SlideWords {
  const words = storyWords(slide.newcomer);
  const name = words?.name ?? "";
  const [first = "", second = ""] = slide.keys;
  const cardOf = (key: string) => words && cardWords(words, slide.chapter, key);
  const card = cardOf(first);
  const title = text(`debrief:${slide.kind}.title`, { name });
  const question = text(`debrief:${slide.kind}.question`, { name });
  const chosen = card?.text ?? "";
  switch (slide.kind) {
    case "turn":
      return { title, told: [didWords(slide.tables, chosen), card?.then ?? ""], question };
    case "helped":
      return { title, told: [didWords(slide.tables, chosen), card?.why ?? ""], question };
    case "tempting":
    case "tooEarly":
    case "kindOnly":
      return { title, told: [chosen, card?.why ?? ""], question };
    case "differed":
      return { title, told: [chosen, cardOf(second)?.text ?? ""], question };
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
