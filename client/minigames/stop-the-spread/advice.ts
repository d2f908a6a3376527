import type { SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { tapOn } from "../../../shared/minigames/stop-the-spread/tap.ts";

/** What this seat had best do now, and with which phone (-1: none); `seat`: whom to ask. */
export interface Advice {
  kind: "watch" | "more" | "hold" | "anybody" | "report" | "full" | "warned" | "held" | "ask" | "quiet" | "stopped";
  phone: number;
  seat: string;
}

/** The one thing to say now: what only this seat can do comes first, then what cannot wait. */
export function adviceFor(view: SpreadView): Advice {
  const { senders, hands } = view;
  const advice = (kind: Advice["kind"], phone = -1, seat = ""): Advice => ({ kind, phone, seat });
  const can = (phone: number) => tapOn(view, phone)?.do;
  const isHeld = (phone: number) => hands.some((hand) => hand.phone === phone);
  const coming = senders.map(({ target }) => target).filter((target) => target >= 0);

  if (view.stopped) return advice("stopped");
  const secret = coming.find((phone) => can(phone) === "call");
  if (secret !== undefined) return advice("watch", secret);
  const begun = view.reports.find(({ phone, seat }) => can(phone) === "report" && (seat !== view.seat || view.alone));
  if (begun) return advice("more", begun.phone);
  const free = coming.find((phone) => can(phone) === "hold" && !keepsAnother(view, phone));
  if (free !== undefined) return advice(isLeft(view, free) ? "anybody" : "hold", free);
  const listening = senders.find(({ doing }) => doing === "listens");
  if (listening) return advice("report", listening.phone);
  const open = coming.find((phone) => !isHeld(phone));
  if (open !== undefined) {
    const called = senders.some(({ target, called, watcher }) => target === open && called && watcher === view.seat);
    return advice(called ? "warned" : "full", open);
  }
  const held = coming.find(isHeld);
  if (held !== undefined) return advice("held", held);
  const secretly = senders.find(({ doing }) => doing === "thinks");
  return secretly ? advice("ask", secretly.phone, secretly.watcher) : advice("quiet");
}

/** Somebody has warned of it, nobody held it, and now whoever warned may too. */
function isLeft({ senders }: SpreadView, phone: number): boolean {
  return senders.some(({ target, called, watcher }) => target === phone && called && watcher === "");
}

/** The only hand of this seat is on another phone that a picture is coming to. */
function keepsAnother({ seat, own, hands, senders }: SpreadView, phone: number): boolean {
  const kept = hands.filter((hand) => hand.seat === seat && senders.some(({ target }) => target === hand.phone));
  return kept.length >= own && kept.every((hand) => hand.phone !== phone);
}
