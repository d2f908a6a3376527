/** What a message is: it can wait, the whole group has to be quietened together, or a friend really needs somebody. */
export type MessageKind = "later" | "big" | "friend";

/** What is seen of a message before anybody has read it: a friend in need looks like any chat. */
export type MessageSign = "chat" | "group" | "game" | "video" | "dare";

/** One message of the night. Its words: `lights-out:messages.ID`. */
export interface Message {
  id: string;
  kind: MessageKind;
  sign: MessageSign;
}

const later = (sign: MessageSign, ...ids: string[]): Message[] => ids.map((id) => ({ id, kind: "later", sign }));

/** Everything that may arrive. Some only sound urgent; whoever reads them can tell. */
export const messages: readonly Message[] = [
  ...later("chat", "photo", "answer", "bored", "homework", "joke", "awake"),
  ...later("game", "level", "box", "team"),
  ...later("video", "clip", "likes", "live"),
  ...later("dare", "chain", "dare", "out"),
  { id: "class-47", kind: "big", sign: "group" },
  { id: "streak", kind: "big", sign: "group" },
  { id: "stickers", kind: "big", sign: "group" },
  { id: "quiz", kind: "big", sign: "group" },
  { id: "goal", kind: "big", sign: "group" },
  { id: "scared", kind: "friend", sign: "chat" },
  { id: "stop", kind: "friend", sign: "chat" },
  { id: "stomach", kind: "friend", sign: "game" },
  { id: "shouting", kind: "friend", sign: "chat" },
  { id: "secret", kind: "friend", sign: "video" },
  { id: "pay", kind: "friend", sign: "chat" },
  { id: "go", kind: "friend", sign: "game" },
];

const byId = new Map(messages.map((message) => [message.id, message]));

/** The message with this id. Throws when there is none. */
export function messageById(id: string): Message {
  const message = byId.get(id);
  if (!message) throw new Error(`no message ${id}`);
  return message;
}
