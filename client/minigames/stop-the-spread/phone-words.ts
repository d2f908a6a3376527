import type { SpreadView } from "../../../shared/minigames/stop-the-spread/stop-the-spread.ts";
import { tapOn } from "../../../shared/minigames/stop-the-spread/tap.ts";
import { text } from "../../language/index.ts";
import type { Place } from "../minigame-props.ts";

/** The name of a phone's owner; "" for no phone. */
export function nameOf({ phones }: Pick<SpreadView, "phones">, phone: number): string {
  const owner = phones[phone]?.owner;
  return owner ? text(`stop-the-spread:owners.${owner}`) : "";
}

/** The nickname of a seat. */
export function whoIs(places: readonly Place[], seat: string): string {
  return places.find(({ id }) => id === seat)?.nickname ?? "";
}

/** Everything about a phone in words, read aloud: whose it is and how it is with the picture. */
export function phoneWords(view: SpreadView, phone: number, places: readonly Place[]): string {
  const state = [...itself(view, phone, places), ...whatComes(view, phone, places)].join(", ");
  return text("stop-the-spread:phone", { name: nameOf(view, phone), state });
}

function itself(view: SpreadView, phone: number, places: readonly Place[]): string[] {
  const is = view.phones[phone]?.is;
  if (is === "clean" || is === "saidNo" || is === "helps") return [text(`stop-the-spread:state.${is}`)];
  const sender = view.senders.find((one) => one.phone === phone);
  if (!sender) return [];
  const to = nameOf(view, sender.target);
  switch (sender.doing) {
    case "looks":
      return [text("stop-the-spread:state.has")];
    case "thinks":
      return [to === "" ? text("stop-the-spread:state.thinks") : text("stop-the-spread:state.thinksTo", { to })];
    case "sends":
      return [text("stop-the-spread:state.sends", { to })];
    case "listens":
      return [text("stop-the-spread:state.listens"), ...reported(view, phone, places)];
    default:
      return sender.doing satisfies never;
  }
}

function reported(view: SpreadView, phone: number, places: readonly Place[]): string[] {
  const report = view.reports.find((one) => one.phone === phone);
  if (!report) return [];
  if (view.alone) return [text("stop-the-spread:state.again")];
  if (report.seat === view.seat) return [text("stop-the-spread:state.reportedByYou")];
  return [text("stop-the-spread:state.reported", { who: whoIs(places, report.seat) })];
}

function whatComes(view: SpreadView, phone: number, places: readonly Place[]): string[] {
  const sender = view.senders.find(({ target }) => target === phone);
  const hand = view.hands.find((one) => one.phone === phone);
  return [
    ...(sender ? [text(`stop-the-spread:state.${sender.doing === "sends" ? "flying" : "coming"}`)] : []),
    ...(hand?.seat === view.seat ? [text("stop-the-spread:state.heldByYou")] : []),
    ...(hand && hand.seat !== view.seat ? [text("stop-the-spread:state.held", { who: whoIs(places, hand.seat) })] : []),
  ];
}

/** What a phone asks of this seat now: seen as a ring round it. */
export function isWanted(view: SpreadView, phone: number): boolean {
  const input = tapOn(view, phone);
  if (!input || input.do === "letGo") return false;
  return input.do !== "hold" || view.senders.some(({ target }) => target === phone);
}
