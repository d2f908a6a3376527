import { z } from "zod";
import { rules } from "../../shared/game/index.ts";
import { avatars, nicknames } from "../../shared/game/nicknames.ts";

const secret = z.string().regex(/^[0-9a-f]{32}$/);

/** The form of `JoinOptions`, checked at the edge. */
export const joinOptionsSchema = z.discriminatedUnion("role", [
  z.strictObject({
    role: z.literal("player"),
    secret,
    nickname: z.enum(nicknames).optional(),
    avatar: z.enum(avatars).optional(),
    table: z.int().min(0).max(rules.tables.most).default(0),
    heads: z.int().min(1).max(rules.tables.seats).default(1),
  }),
  z.strictObject({ role: z.literal("host"), key: secret }),
  z.strictObject({ role: z.literal("board") }),
]);

export type CheckedJoin = z.infer<typeof joinOptionsSchema>;
export type PlayerJoin = Extract<CheckedJoin, { role: "player" }>;
