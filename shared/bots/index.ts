/** Players that use commands and see only their seat: for practice, simulation and load. */
export { decide, type Eyes, type Mind } from "./bot.ts";
export type { Skill } from "./skill.ts";
