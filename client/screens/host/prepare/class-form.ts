import { rules } from "../../../../shared/game/rules.ts";
import type { Language } from "../../../../shared/stories/languages.ts";

/** How the children of a class share devices. */
export const deviceUses = ["each", "table", "mixed"] as const;

/** What a host says of the class. It shapes the game and stays on the host's device. */
export interface ClassForm {
  children: number;
  devices: (typeof deviceUses)[number];
  /** Languages the children read, at least one. */
  languages: readonly Language[];
}

/** Children there may be in a class. */
export const classSizes = { least: 2, most: rules.players.most } as const;

/** Tables at which a class sits well: about five children at each, six at most as long as there are tables. */
export function tablesFor(children: number): number {
  const about = Math.max(1, Math.round(children / 5));
  return Math.min(rules.tables.most, children / about > 6 ? about + 1 : about);
}

/** Devices a class needs: at least, and at most of use. */
export function devicesFor({ children, devices }: ClassForm, tables: number): { least: number; most: number } {
  switch (devices) {
    case "each":
      return { least: children, most: children };
    case "table":
      return { least: tables, most: tables };
    case "mixed":
      return { least: tables, most: Math.max(tables, children) };
    default:
      return devices satisfies never;
  }
}
