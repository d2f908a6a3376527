/** Where a message comes from: all that is seen of it without its words. */
export const messageKinds = ["game", "group", "video", "challenge", "chat"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Who fits beside an adult when a friend really needs somebody: roles of `assets/help/help.json`. */
export type HelpRole = "child-focus" | "listening-line";

/** A message that lights up at night. Its words: `messages.ID` of lights-out.json, `says` and `why`. */
export interface Message {
  id: string;
  kind: MessageKind;
  /** What it is: `waits` until tomorrow, `pretends` that it cannot, a `friend` who really needs somebody. */
  nature: "waits" | "pretends" | "friend";
  /** So loud that two have to put it off together. */
  big: boolean;
  /** For a friend: whose number goes with the adult. */
  help?: HelpRole;
}

const small = (id: string, kind: MessageKind, nature: "waits" | "pretends" = "waits"): Message => ({
  id,
  kind,
  nature,
  big: false,
});
const big = (id: string, kind: MessageKind, nature: "waits" | "pretends" = "waits"): Message => ({
  id,
  kind,
  nature,
  big: true,
});
const friend = (id: string, kind: MessageKind, help: HelpRole): Message => ({
  id,
  kind,
  nature: "friend",
  big: false,
  help,
});

/**
 * Everything that can light up. A friend may write anywhere, and what can wait sounds like a friend now and then, so that
 * neither symbol nor first words tell: only reading does.
 */
export const messages: readonly Message[] = [
  small("castle", "game"),
  small("dragon", "game"),
  small("score", "game"),
  small("boots", "game", "pretends"),
  small("round", "game", "pretends"),
  small("bath", "video"),
  small("part-four", "video"),
  small("boxes", "video"),
  small("made-for-you", "video", "pretends"),
  small("awake", "challenge"),
  small("alphabet", "challenge"),
  small("only-you", "challenge", "pretends"),
  small("twelve", "challenge", "pretends"),
  small("maths", "group"),
  small("vote", "group"),
  small("asleep", "group"),
  small("out", "group", "pretends"),
  small("miss-it", "group", "pretends"),
  small("zoo", "chat"),
  small("trousers", "chat"),
  small("one-point", "chat"),
  small("big-moon", "chat"),
  small("shoes", "chat", "pretends"),
  small("song", "chat", "pretends"),
  small("you-read-it", "chat", "pretends"),
  small("waiting", "chat", "pretends"),
  big("forty-seven", "group"),
  big("streak", "challenge", "pretends"),
  big("team", "game", "pretends"),
  big("series", "video"),
  big("hearts", "chat"),
  friend("going-home", "chat", "child-focus"),
  friend("gate", "chat", "listening-line"),
  friend("shouting", "game", "listening-line"),
  friend("picture", "chat", "child-focus"),
  friend("laughed-at", "group", "listening-line"),
  friend("bag", "chat", "child-focus"),
  friend("dark", "game", "child-focus"),
  friend("clip", "video", "child-focus"),
  friend("meeting", "game", "child-focus"),
  friend("nothing", "chat", "listening-line"),
  friend("dare", "challenge", "listening-line"),
  friend("grandma", "group", "listening-line"),
];

const byId = new Map(messages.map((message) => [message.id, message]));

/** The message with this id. Throws when there is none. */
export function messageById(id: string): Message {
  const message = byId.get(id);
  if (!message) throw new Error(`no message ${id}`);
  return message;
}
