import { rules } from "../rules.ts";
import { showing } from "./phase.ts";

/** Who the newcomers are and what the class is going to do for them. */
export const intro = showing(() => rules.time.intro, "morning");
