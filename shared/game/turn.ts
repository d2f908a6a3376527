import { z } from "zod";

/**
 * The turn (`GameState.turn`) at which somebody decided on a step of the host. A step that names it is not played once the
 * class has gone on: two hosts who press at the same time take one step, not two. Left out, it is meant for whatever is now.
 */
export const turnSchema = z.int().min(0).max(65_535).optional();
