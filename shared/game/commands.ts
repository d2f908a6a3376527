import { z } from "zod";
import type { Role } from "./command.ts";
import { commands } from "./commands/index.ts";

type Commands = typeof commands;
export type CommandType = keyof Commands;
/** A command as it travels and as it is logged. */
export type Command = z.infer<Commands[CommandType]["schema"]>;
type CommandsBy<By extends Role> = {
  [Type in CommandType]: Commands[Type] extends { by: By } ? Commands[Type] : never;
}[CommandType];
/** What a player may send. */
export type PlayerIntent = z.infer<CommandsBy<"player">["schema"]>;
/** What a host may send. */
export type HostIntent = z.infer<CommandsBy<"host">["schema"]>;

const definitions = Object.values(commands);

type Schema = (typeof definitions)[number]["schema"];

function unionOf(schemas: Schema[]) {
  const [first, ...rest] = schemas;
  if (!first) throw new Error("no commands");
  return z.discriminatedUnion("type", [first, ...rest]);
}

/** The form of every command, told apart by `type`. */
export const commandSchema = unionOf(definitions.map((definition) => definition.schema));

/** The form of what players may send. */
export const playerIntentSchema = unionOf(
  definitions.filter((definition) => definition.by === "player").map((definition) => definition.schema),
);
/** The form of what hosts may send. */
export const hostIntentSchema = unionOf(
  definitions.filter((definition) => definition.by === "host").map((definition) => definition.schema),
);
