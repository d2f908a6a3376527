/** What a fact is about. Any kind can be part of a mask and of an honest profile. */
export const factKinds = [
  "account",
  "age",
  "app",
  "camera",
  "chat",
  "coins",
  "day",
  "face",
  "fame",
  "friends",
  "gift",
  "health",
  "hobby",
  "picture",
  "place",
  "school",
  "time",
  "voice",
  "writing",
] as const;
export type FactKind = (typeof factKinds)[number];

/** Ids of the facts of a profile; which of them fit differs from profile to profile, so that an id betrays nothing. */
export const factIds = ["a", "b", "c", "d"] as const;
export type FactId = (typeof factIds)[number];

/** Two facts a profile is shown with: what it says of itself, and what that is measured by. */
type FactPair = `${FactId}${FactId}`;

/**
 * Somebody whom one knows only online. Its words: `profiles.ID` of mask-off.json, the four facts and, under the letters
 * of a pair in alphabetical order, why the two fit or do not.
 *
 * Each fact fits one other and contradicts one other. So a fact alone belongs to a mask exactly as often as not, and only
 * who knows both can tell.
 */
interface Profile {
  id: string;
  /** What the first and the second fact of a pair are about. */
  kinds: readonly [FactKind, FactKind];
  fits: readonly [FactPair, FactPair];
  clashes: readonly [FactPair, FactPair];
}

function profile(id: string, first: FactKind, second: FactKind, one: FactPair, other: FactPair): Profile {
  const [says, its] = lettersOf(one);
  const [claims, others] = lettersOf(other);
  return { id, kinds: [first, second], fits: [one, other], clashes: [`${says}${others}`, `${claims}${its}`] };
}

/** The two facts of a pair. */
export function lettersOf(pair: FactPair): [FactId, FactId] {
  return [...pair] as [FactId, FactId];
}

/** Every profile, with the pairs that fit. The first `plainProfiles` contradict themselves most plainly. */
export const profiles: readonly Profile[] = [
  profile("bubo", "chat", "voice", "ac", "bd"),
  profile("pomi", "age", "chat", "ad", "cb"),
  profile("zeppo", "health", "time", "ba", "dc"),
  profile("kiwi", "age", "day", "cd", "ab"),
  profile("dado", "hobby", "chat", "db", "ca"),
  profile("pip", "hobby", "chat", "bc", "ad"),
  profile("vega", "fame", "account", "da", "bc"),
  profile("sol", "friends", "account", "cb", "da"),
  profile("mimo", "voice", "writing", "ab", "dc"),
  profile("nimbo", "camera", "picture", "bd", "ac"),
  profile("tamtam", "place", "time", "ca", "db"),
  profile("pirou", "school", "day", "dc", "ba"),
  profile("bonbo", "coins", "gift", "cd", "ba"),
  profile("frizz", "app", "chat", "ad", "bc"),
  profile("tinto", "face", "picture", "ba", "cd"),
  profile("filou", "friends", "chat", "db", "ac"),
];

/** How many of them, from the first on, a round may begin with. */
export const plainProfiles = 6;

const byId = new Map(profiles.map((one) => [one.id, one]));

/** The profile with this id. Throws when there is none. */
export function profileById(id: string): Profile {
  const found = byId.get(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

/** Whether two facts of a profile contradict each other, in whatever order. */
export function contradict(id: string, one: FactId, other: FactId): boolean {
  return profileById(id).clashes.some((pair) => pair.includes(one) && pair.includes(other));
}
