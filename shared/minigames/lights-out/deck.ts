import { drawBelow, type Random, shuffled } from "../../game/random.ts";
import { type Message, messages } from "./messages.ts";

/** Messages of a night, for one device; a timed one has more for every device that helps, up to `mostHelping`. */
const alone = 10;
const eachDevice = 2;
const mostHelping = 5;
/** Friends who need somebody, in every night. */
export const friendsInNight = 3;
/** Big ones, and from how many messages on there is one more. */
const bigOnes = 2;
const manyMessages = 14;
const pretenders = 3;
/** The first ones are small and plain: they show how it goes. */
const plainFirst = 2;
/** Friends come in the first part of the night (0..1), so that one who has to ask twice can. */
const friendsWithin = 0.75;

/**
 * The messages of one night in the order they come: friends spread over it, never among the first.
 *
 * @param devices At the table, at least one.
 * @returns Ids.
 */
export function dealNight(random: Random, devices: number, calm: boolean): string[] {
  const count = calm ? alone : alone + eachDevice * (Math.min(mostHelping, devices) - 1);
  const of = (wanted: (message: Message) => boolean) => shuffled(random, messages.filter(wanted));
  const friends = of(({ nature }) => nature === "friend").slice(0, friendsInNight);
  const big = of((message) => message.big).slice(0, count < manyMessages ? bigOnes : bigOnes + 1);
  const pretending = of((message) => message.nature === "pretends" && !message.big).slice(0, pretenders);
  const plain = of((message) => message.nature === "waits" && !message.big);
  const first = plain.slice(0, plainFirst);
  const others = plain.slice(plainFirst, count - friends.length - big.length - pretending.length);
  const night = [...first, ...shuffled(random, [...big, ...pretending, ...others])];
  const span = (Math.floor(count * friendsWithin) - plainFirst) / friends.length;
  friends.forEach((friend, index) => {
    const from = plainFirst + Math.floor(index * span);
    const until = plainFirst + Math.floor((index + 1) * span);
    night.splice(from + drawBelow(random, until - from), 0, friend);
  });
  return night.map(({ id }) => id);
}
