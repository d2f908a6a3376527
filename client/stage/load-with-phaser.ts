import { breath } from "./breath.ts";

/**
 * Loads a module that draws with Phaser, once Phaser itself has been loaded: all of it in one task would let whoever
 * touches an old device wait too long.
 */
export async function loadWithPhaser<Module>(load: () => Promise<Module>): Promise<Module> {
  await import("phaser");
  await breath();
  return load();
}
