import { type Chapter, helpRoles, type Story, type StoryWords } from "./format.ts";

/** Stands where a text is still to be written; the guard names every place. */
export const unwritten = "…";

const list = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
const each = <Value>(ids: readonly string[], value: () => Value) => Object.fromEntries(ids.map((id) => [id, value()]));

const kinds = ["chat", "seen", "overheard", "body", "note", "post", "opinion", "seen"] as const;
const fits = ["right", "near", "wrong", "right", "wrong", "wrong"] as const;

function chapter(number: number): Chapter {
  const [one = "", near = "", , other = ""] = list("feeling", 6);
  return {
    id: `chapter-${number + 1}`,
    place: "class",
    clues: kinds.map((kind, index) => ({
      id: `clue-${index + 1}`,
      kind,
      supports: kind === "opinion" ? [near] : [index % 2 === 0 ? one : other],
      against: index === 1 || index === 3 ? [near] : [],
    })),
    feelings: list("feeling", 6).map((id, index) => ({ id, fit: fits[index] ?? "wrong" })),
    cards: [
      { id: "card-1", effect: "helpful", ring: "friend", trust: 0, tempting: false, symbol: "heart" },
      { id: "card-2", effect: "harmful", ring: "friend", trust: 0, tempting: true, symbol: "chat" },
      { id: "card-3", effect: "helpful", ring: "adult", trust: 1, tempting: false, symbol: "adult-and-child" },
      { id: "card-4", effect: "neutral", ring: "friend", trust: 0, tempting: false, symbol: "gift" },
      {
        id: "card-5",
        effect: "helpful",
        ring: number === 1 ? "professional" : "friend",
        trust: 0,
        tempting: false,
        symbol: "phone",
      },
    ],
    help: number >= 2,
  };
}

/** The structure of a newcomer to begin with: whole in form, to be filled with a person. */
export function emptyStory(id: string): Story {
  return {
    id,
    age: 11,
    level: "light",
    reserve: false,
    themes: ["exclusion"],
    colour: "#7a8fb8",
    symbol: "star",
    startMood: 4,
    chapters: [0, 1, 2, 3].map(chapter),
    moments: list("moment", 3),
    adults: [
      { id: "adult-1", portrait: "aunt-2", kind: "family", fit: "fits", outsideHome: true },
      { id: "adult-2", portrait: "uncle-1", kind: "family", fit: "less", outsideHome: true },
      { id: "adult-3", portrait: "director", kind: "school", fit: "fits", outsideHome: true },
      { id: "adult-4", portrait: "mother-5", kind: "family", fit: "fits", outsideHome: false },
      { id: "adult-5", portrait: "dance-teacher", kind: "club", fit: "less", outsideHome: true },
    ],
    sentences: list("sentence", 4).map((sentence, index) => ({ id: sentence, fit: index % 2 === 1 })),
    help: ["school-support", "listening-line"],
    events: [
      { id: "event-1", mood: -1 },
      { id: "event-2", mood: 1 },
    ],
  };
}

/** The words a story needs, each still to be written. */
export function emptyWords(story: Story): StoryWords {
  const text = () => unwritten;
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return {
    name: text(),
    about: text(),
    situation: text(),
    contentNote: text(),
    feelings: each([...new Set(story.chapters.flatMap(({ feelings }) => ids(feelings)))], text),
    chapters: story.chapters.map(({ clues, feelings, cards }) => ({
      title: text(),
      scene: text(),
      clues: each(ids(clues), text),
      feelings: each(ids(feelings), text),
      cards: Object.fromEntries(
        cards.map(({ id, trust }) => [
          id,
          { text: text(), then: text(), why: text(), ...(trust > 0 && { early: text() }) },
        ]),
      ),
      question: text(),
    })),
    moments: each(story.moments, text),
    adults: Object.fromEntries(
      story.adults.map(({ id, fit }) => [
        id,
        { who: text(), about: text(), answer: text(), ...(fit === "fits" && { notNow: text() }), why: text() },
      ]),
    ),
    sentences: each(ids(story.sentences), () => ({ text: text(), why: text() })),
    hasMax: text(),
    help: each(helpRoles, text) as StoryWords["help"],
    events: each(ids(story.events), text),
    trust: Array.from({ length: 4 }, text),
    rings: Array.from({ length: 5 }, text),
    ending: text(),
    debrief: Array.from({ length: 3 }, text),
    forAdults: text(),
  };
}
