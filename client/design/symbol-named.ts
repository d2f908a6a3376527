import { type SymbolName, symbolPaths } from "./symbol-paths.ts";

/** The symbol a story names; a star for a name that is not drawn. */
export function symbolNamed(name: string): SymbolName {
  return Object.hasOwn(symbolPaths, name) ? (name as SymbolName) : "star";
}
