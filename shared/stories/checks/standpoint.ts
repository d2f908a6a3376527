import type { Story } from "../format.ts";

/**
 * Where the game stands towards a text. `advice` says what helps, `good` is told with approval, `mistake` is on offer to
 * be seen through, and `told` is what people say and what happens, with no word of ours in it.
 */
export type Standpoint = "advice" | "good" | "mistake" | "told";

function ofChapter(
  { cards, feelings }: Story["chapters"][number],
  part: string,
  id: string,
  field: string,
): Standpoint {
  if (part === "feelings")
    return feelings.some((feeling) => feeling.id === id && feeling.fit === "right") ? "good" : "told";
  if (part !== "cards") return "told";
  if (cards.some((card) => card.id === id && card.effect === "helpful")) return "advice";
  return field === "text" ? "mistake" : "told";
}

/** Where the game stands towards the text with this key ("chapters.0.cards.sit-beside.why"). */
export function standpointOf(story: Story, key: string): Standpoint {
  const [top, name = "", part = "", id = "", field = ""] = key.split(".");
  switch (top) {
    case "chapters": {
      const chapter = story.chapters[Number(name)];
      return chapter ? ofChapter(chapter, part, id, field) : "told";
    }
    case "adults": {
      const fits = story.adults.some((adult) => adult.id === name && adult.fit === "fits");
      return fits && part !== "notNow" ? "advice" : "told";
    }
    case "sentences":
      if (story.sentences.some((sentence) => sentence.id === name && sentence.fit)) return "advice";
      return part === "text" ? "mistake" : "told";
    case "help":
      return story.help.some((role) => role === name) ? "advice" : "told";
    case "events":
      return story.events.some((event) => event.id === name && event.mood > 0) ? "good" : "told";
    case "forAdults":
      return "advice";
    case "moments":
    case "hasMax":
    case "trust":
    case "ending":
      return "good";
    default:
      return "told";
  }
}
