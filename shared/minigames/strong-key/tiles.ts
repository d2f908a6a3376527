/**
 * The words players hold. What they are called in each language stands in assets/locales/LANG/strong-key.json; how many
 * guesses each is worth, in `strengths.ts`.
 */

/** Words nobody expects in a key: deep down in the word lists of all four languages, or in none. */
export const oddTiles = [
  "trampoline",
  "grapefruit",
  "wheelbarrow",
  "binoculars",
  "underpants",
  "mammoth",
  "ladybird",
  "spaghetti",
  "xylophone",
  "scarecrow",
  "crocodile",
  "gnome",
  "gherkin",
  "cauliflower",
  "tortoise",
  "waffle",
  "rhubarb",
  "toaster",
  "jellyfish",
  "hippopotamus",
  "accordion",
  "rhinoceros",
  "lasagne",
  "broccoli",
  "pyjamas",
  "slipper",
  "bathtub",
  "tambourine",
  "tickles",
  "juggles",
  "sneezes",
  "yawns",
  "stumbles",
  "conjures",
  "striped",
  "ticklish",
  "wobbly",
  "splashes",
  "mumbles",
  "prickly",
] as const;

/** Words of every day: near the top of every word list. */
export const everydayTiles = [
  "friend",
  "house",
  "water",
  "music",
  "dog",
  "sun",
  "school",
  "summer",
  "football",
  "secret",
  "hello",
  "party",
] as const;

/** What a computer tries first: rows, sayings and the word itself. */
export const listTiles = ["digits", "letters", "ones", "password", "row", "love", "once"] as const;

/** What belongs to the owner of the lock. */
export const ownTiles = ["name", "birthday"] as const;

export type OddTile = (typeof oddTiles)[number];
export type Tile = OddTile | (typeof everydayTiles)[number] | (typeof listTiles)[number] | (typeof ownTiles)[number];

/** Every word there is. */
export const tiles: readonly Tile[] = [...oddTiles, ...everydayTiles, ...listTiles, ...ownTiles];

/**
 * Words that are dealt no more from edition 3 of the rules on (`rules.edition`), and those in their place. Beside some other
 * word a computer finds one of the former sooner than word by word: "ami rayé" has the name Amira in it.
 */
const untilEdition2: readonly Tile[] = ["tickles", "sneezes", "striped", "dog"];
const fromEdition3: readonly Tile[] = ["splashes", "mumbles", "prickly", "party"];

/** Those of these words that are dealt in a game of an edition of the rules. */
export function dealtIn<Kind extends Tile>(edition: number, some: readonly Kind[]): Kind[] {
  const others = edition < 3 ? fromEdition3 : untilEdition2;
  return some.filter((tile) => !others.includes(tile));
}

/** Why a word is worth what it is: the same in all languages. */
export type TileKind = "odd" | "everyday" | "list" | "own";

const kinds = new Map<string, TileKind>([
  ...oddTiles.map((tile) => [tile, "odd"] as const),
  ...everydayTiles.map((tile) => [tile, "everyday"] as const),
  ...listTiles.map((tile) => [tile, "list"] as const),
  ...ownTiles.map((tile) => [tile, "own"] as const),
]);

/** What kind of word a tile is. Throws when there is no such tile. */
export function kindOf(tile: Tile): TileKind {
  const kind = kinds.get(tile);
  if (!kind) throw new Error(`no tile ${tile}`);
  return kind;
}

/** Messages that ask for the key. Words: `baits.ID` of strong-key.json. */
export const baits = ["prize", "teacher", "hurry", "friend", "helper", "code", "checker", "level"] as const;
export type Bait = (typeof baits)[number];

/** What the owner of a lock has shown to everybody. Words: `posts.KIND` of strong-key.json. */
export const postKinds = ["pet", "nickname", "team", "favourite"] as const;
export type PostKind = (typeof postKinds)[number];
