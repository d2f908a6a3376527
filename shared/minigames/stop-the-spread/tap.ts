import type { SpreadInput, SpreadView } from "./stop-the-spread.ts";

/**
 * What a tap of this seat on a phone means now; undefined where it means nothing. One verb for children: tap. They warn
 * where they alone see it coming, hold a clean phone or let it go, and report one whose owner listens.
 */
export function tapOn(view: SpreadView, phone: number): SpreadInput | undefined {
  if (view.seat === "" || view.stage !== "play") return undefined;
  const { is } = view.phones[phone] ?? {};
  if (is === "has") {
    const listens = view.senders.some((sender) => sender.phone === phone && sender.doing === "listens");
    return listens ? { do: "report", phone } : undefined;
  }
  if (is !== "clean") return undefined;
  const coming = view.senders.find(({ target }) => target === phone);
  if (coming?.doing === "thinks" && coming.watcher === view.seat) {
    return coming.called ? undefined : { do: "call", phone };
  }
  const hand = view.hands.find((one) => one.phone === phone);
  if (hand) return hand.seat === view.seat ? { do: "letGo", phone } : undefined;
  const own = view.hands.filter(({ seat }) => seat === view.seat).length;
  return own >= view.own || view.hands.length < view.handsOf ? { do: "hold", phone } : undefined;
}
