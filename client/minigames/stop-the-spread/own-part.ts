import type { SpreadInput, SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";

/** What this seat has done and all can see: shown at once when it taps, before the server has said yes. */
export interface OwnPart {
  /** Phones under its hands, the one that is there for longest first. */
  hands: number[];
  /** Phones it has warned. */
  calls: number[];
  /** Phones it has begun to report. */
  reports: number[];
}

/** The own part of a view. */
export function ownPart({ seat, hands, senders, reports }: SpreadView): OwnPart {
  return {
    hands: hands.filter((hand) => hand.seat === seat).map(({ phone }) => phone),
    calls: senders.filter(({ called, watcher }) => called && watcher === seat).map(({ target }) => target),
    reports: reports.filter((report) => report.seat === seat).map(({ phone }) => phone),
  };
}

/** The own part once an input has been accepted. */
export function afterInput(part: OwnPart, { do: what, phone }: SpreadInput, most: number): OwnPart {
  switch (what) {
    case "call":
      return { ...part, calls: [...part.calls, phone] };
    case "hold":
      return { ...part, hands: [...part.hands.slice(Math.max(0, part.hands.length - most + 1)), phone] };
    case "letGo":
      return { ...part, hands: part.hands.filter((held) => held !== phone) };
    case "report":
      return { ...part, reports: [...part.reports.filter((reported) => reported !== phone), phone] };
    default:
      return what satisfies never;
  }
}

/** A view as it is with this own part; `now` in steps, for what is new in it. */
export function withOwnPart(view: SpreadView, part: OwnPart, now: number): SpreadView {
  const { seat } = view;
  const isNew = (phone: number) =>
    view.phones[phone]?.is === "clean" && !view.hands.some((hand) => hand.phone === phone);
  return {
    ...view,
    hands: [
      ...view.hands.filter((hand) => hand.seat !== seat || part.hands.includes(hand.phone)),
      ...part.hands.filter(isNew).map((phone) => ({ seat, phone, since: now })),
    ],
    senders: view.senders.map((sender) =>
      sender.watcher === seat && part.calls.includes(sender.target) ? { ...sender, called: true } : sender,
    ),
    reports: [
      ...view.reports,
      ...part.reports
        .filter((phone) => !view.reports.some((report) => report.phone === phone))
        .filter((phone) => view.senders.some((sender) => sender.phone === phone && sender.doing === "listens"))
        .map((phone) => ({ phone, seat, at: now })),
    ],
  };
}
