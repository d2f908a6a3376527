/**
 * What one can know of somebody one has met online only. Each topic has two facts that contradict each other, and for each
 * of the two a fact that goes with it. Whoever wears a mask has the two that contradict; whoever is honest has one of them
 * with what goes with it. So no fact alone tells who wears a mask: the same words are true of honest people.
 */
export const topics = ["age", "ill", "place", "camera", "name", "newcomer", "family", "phone", "match", "pet"] as const;
export type TopicId = (typeof topics)[number];

/** `one` and `other` contradict each other; `withOne` and `withOther` go with them. Their words: `mask-off:topics.TOPIC.PART`. */
export const parts = ["one", "other", "withOne", "withOther"] as const;
export type Part = (typeof parts)[number];

/** Facts that say nothing either way; their words: `mask-off:plain.N`. */
export const plainFacts = 8;

/** A fact of a topic ("age.one") or a plain one ("plain.3"). */
export type FactId = `${TopicId}.${Part}` | `plain.${number}`;

/** The two facts of somebody with a mask, and of somebody honest. */
export function factsOf(topic: TopicId, wears: "mask" | "one" | "other"): [FactId, FactId] {
  switch (wears) {
    case "mask":
      return [`${topic}.one`, `${topic}.other`];
    case "one":
      return [`${topic}.one`, `${topic}.withOne`];
    case "other":
      return [`${topic}.other`, `${topic}.withOther`];
    default:
      return wears satisfies never;
  }
}

/** Whether two facts of one person cannot both be true. */
export function contradict(one: string, other: string): boolean {
  const [topic, part] = one.split(".");
  const [otherTopic, otherPart] = other.split(".");
  return (
    topic === otherTopic && ((part === "one" && otherPart === "other") || (part === "other" && otherPart === "one"))
  );
}
