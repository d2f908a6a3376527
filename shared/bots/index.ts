/** Players that use commands and see only their seat: for practice, simulation and load. */
export { decide, type Mind } from "./bot.ts";
