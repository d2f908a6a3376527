import { draw, drawBelow, pick, shuffled } from "../../game/random.ts";
import { type KeyRound, locks, type Place, type Post } from "./round.ts";
import { dealtIn, everydayTiles, kindOf, listTiles, oddTiles, ownTiles, postKinds, type Tile } from "./tiles.ts";

/** Words a device holds, by the number of devices: who sits alone holds more. */
const handSizes = [6, 5, 4] as const;
const leastHand = 3;
/** A device that children share holds one more. */
const sharedFrom = 3;
/** Chance (0..1) that a word is odd where the hand may hold either. */
const oddChance = 0.45;
/** Chance (0..1) that a weak word is one that is in the key already. */
const againChance = 0.15;
/** Chance (0..1) that a weak word is one of every day; else a computer tries it first. */
const everydayChance = 0.3;

/** Words that are known of the owner of this lock: shown by the owner, or leaked. */
export function knownWords({ posts, leaked }: KeyRound): Tile[] {
  return [...posts.map(({ tile }) => tile), ...leaked];
}

/** Begins the hands, posts and messages of a lock. */
export function dealLock(state: KeyRound): void {
  const { random, places } = state;
  state.key = [];
  state.bench = [];
  state.leaked = [];
  state.open = [];
  for (const place of places) place.hand = [];
  const [first, second] = shuffled(random, dealtIn(state.edition, oddTiles));
  const kinds = shuffled(random, postKinds);
  const tellers = shuffled(random, places);
  const count = places.length > 1 ? 2 : 1;
  state.posts = [first, second].slice(0, count).flatMap((tile, index): Post[] => {
    const teller = tellers[index];
    const kind = kinds[index];
    return tile && teller && kind ? [{ kind, tile, seat: teller.seat, shown: false }] : [];
  });
  for (const { tile, seat } of state.posts) {
    const others = places.filter((place) => place.seat !== seat);
    pick(random, others.length > 0 ? others : places).hand.push(tile);
  }
  for (const place of places) fill(state, place);
  const words = locks[state.lock]?.words ?? 0;
  const comes = shuffled(
    random,
    Array.from({ length: words - 1 }, (_, index) => index + 1),
  );
  state.baitsAfter = comes.slice(0, places.length > 3 ? 2 : 1).sort((one, other) => one - other);
}

/** Fills a hand: it holds a word that is strong now, and one that is not. */
function fill(state: KeyRound, place: Place): void {
  const size = (handSizes[state.places.length - 1] ?? leastHand) + (place.heads >= sharedFrom ? 1 : 0);
  while (place.hand.length < size) place.hand.push(nextWord(state, place.hand, place.hand.length === size - 1));
  place.hand = shuffled(state.random, place.hand);
}

/** Puts another word in the place of one that has left a hand; the others stay where they are. */
export function replace(state: KeyRound, place: Place, tile: Tile): void {
  const at = place.hand.indexOf(tile);
  const others = place.hand.filter((held) => held !== tile);
  place.hand = others.toSpliced(at, 0, nextWord(state, others, true));
}

/** A word to go with `others`; the last of a hand sees to it that there is a strong one, and one that is not. */
function nextWord(state: KeyRound, others: readonly Tile[], isLast: boolean): Tile {
  const strong = others.filter((tile) => isStrong(state, tile)).length;
  if (isLast && strong === 0) return oddWord(state);
  if (isLast && strong === others.length) return weakWord(state);
  return draw(state.random) < oddChance ? oddWord(state) : weakWord(state);
}

function isStrong(state: KeyRound, tile: Tile): boolean {
  if (kindOf(tile) !== "odd") return false;
  return !knownWords(state).includes(tile) && !state.key.some((tooth) => tooth.tile === tile);
}

/** Words that somebody holds. */
function held(state: KeyRound): Tile[] {
  return state.places.flatMap(({ hand }) => hand);
}

function oddWord(state: KeyRound): Tile {
  const used = new Set<Tile>([...held(state), ...knownWords(state), ...state.key.map(({ tile }) => tile)]);
  return pick(
    state.random,
    dealtIn(state.edition, oddTiles).filter((tile) => !used.has(tile)),
  );
}

function weakWord(state: KeyRound): Tile {
  const { random, key, edition } = state;
  const used = new Set<Tile>(held(state));
  const free = <Kind extends Tile>(tiles: readonly Kind[]) => tiles.filter((tile) => !used.has(tile));
  const inKey = free(key.map(({ tile }) => tile));
  if (inKey.length > 0 && draw(random) < againChance) return pick(random, inKey);
  const everyday = free(dealtIn(edition, everydayTiles));
  const first = free([...listTiles, ...ownTiles]);
  const wanted = draw(random) < everydayChance || first.length === 0 ? everyday : first;
  const some = wanted.length > 0 ? wanted : [...everyday, ...first];
  return some[drawBelow(random, some.length)] ?? oddWord(state);
}
