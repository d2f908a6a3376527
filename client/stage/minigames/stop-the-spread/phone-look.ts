import type { Sender } from "../../../../shared/minigames/stop-the-spread/state.ts";
import type { SpreadView } from "../../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import type { SymbolName } from "../../../design/symbol-paths.ts";
import type { Glass, Mood } from "./paint.ts";

/** How a phone of the network is shown. */
export interface PhoneLook {
  glass: Glass;
  mood: Mood;
  /** The card lies on it. */
  hasCard: boolean;
  /** What stands at its upper left; undefined: nothing. */
  badge: SymbolName | undefined;
  /** Noes its owner has yet to hear. */
  noes: number;
}

/** How a phone is shown; undefined while it is not in the network yet. */
export function lookOfPhone(view: SpreadView, phone: number): PhoneLook | undefined {
  const is = view.phones[phone]?.is;
  const sender = view.senders.find((one) => one.phone === phone);
  switch (is) {
    case "saidNo":
      return { glass: "lit", mood: "firm", hasCard: false, badge: "shield-check", noes: 0 };
    case "helps":
      return { glass: "lit", mood: "firm", hasCard: false, badge: "flag", noes: 0 };
    case "has":
      return {
        glass: "has",
        mood: sender?.doing === "listens" ? "thoughtful" : "uneasy",
        hasCard: sender?.doing !== "sends",
        badge: sender?.doing === "listens" ? "ear" : undefined,
        noes: sender?.needs ?? 0,
      };
    case "clean": {
      const coming = view.senders.find(({ target }) => target === phone);
      const isHeld = view.hands.some((hand) => hand.phone === phone);
      return {
        glass: "clean",
        mood: isHeld ? "firm" : coming ? "uneasy" : "easy",
        hasCard: false,
        badge: isHeld ? "hand" : coming && warning(coming),
        noes: 0,
      };
    }
    case "away":
    case undefined:
      return undefined;
    default:
      return is satisfies never;
  }
}

function warning({ doing, called, watcher }: Sender): SymbolName {
  return doing === "thinks" && !called && watcher !== "" ? "eye" : "megaphone";
}

/** Whether a line joins two phones that keep the picture out: it is lit. */
export function isLit({ phones }: SpreadView, line: readonly [number, number]): boolean {
  return line.every((phone) => phones[phone]?.is === "saidNo" || phones[phone]?.is === "helps");
}

/** Whether both ends of a line are in the network yet. */
export function isThere({ phones }: SpreadView, line: readonly [number, number]): boolean {
  return line.every((phone) => phones[phone]?.is !== "away");
}
