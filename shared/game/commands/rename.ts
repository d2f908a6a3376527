import { z } from "zod";
import { defineCommand } from "../command.ts";
import { freeNickname, isNicknameFree } from "../free-nickname.ts";
import { avatars } from "../nicknames.ts";

/** Another nickname or avatar from the lists; without a nickname, any that is free. */
export const rename = defineCommand({
  type: "rename",
  by: "player",
  schema: z.strictObject({
    type: z.literal("rename"),
    nickname: z.string().max(32).optional(),
    avatar: z.enum(avatars).optional(),
  }),
  rule: (game, { nickname, avatar }, _tell, { seat }) => {
    if (game.state.phase !== "lobby") return "notNow";
    if (nickname !== undefined && nickname !== seat.nickname && !isNicknameFree(game, nickname)) return "nicknameTaken";
    if (nickname !== undefined) seat.nickname = nickname;
    else if (avatar === undefined) seat.nickname = freeNickname(game);
    if (avatar !== undefined) seat.avatar = avatar;
    return undefined;
  },
});
