import { pick } from "../../game/random.ts";
import { lastLookSteps } from "../minigame.ts";
import {
  cleanNeighbours,
  isAwake,
  lengths,
  type News,
  noesNeeded,
  openTargets,
  type Report,
  type Seat,
  type Sender,
  type SenderState,
  type SpreadState,
} from "./state.ts";

/** The way of the picture: how it comes in, whom it is sent to, what stops it. */

/** Lets a tenth of a second pass. */
export function moveOn(state: SpreadState): void {
  if (state.stage === "over") return;
  state.steps += 1;
  for (const sender of [...state.senders]) goOn(state, sender);
  if (!state.calm) takeBack(state);
  joinWhenDue(state);
  if (!state.stopped && state.senders.length === 0 && !hasSourcesToCome(state)) {
    state.stopped = true;
    state.ends = Math.min(state.ends, state.steps + lastLookSteps);
  }
  if (state.steps >= state.ends) state.stage = "over";
}

function goOn(state: SpreadState, sender: SenderState): void {
  const isDue = sender.until > 0 && state.steps >= sender.until;
  switch (sender.doing) {
    case "looks":
      if (isDue) choose(state, sender);
      return;
    case "thinks":
      if (state.calm ? isReadyCalmly(state, sender) : isDue) takeOff(state, sender);
      return;
    case "sends":
      if (isDue) arrive(state, sender);
      return;
    case "listens":
      listen(state, sender, isDue);
      return;
    default:
      sender.doing satisfies never;
  }
}

function begin(state: SpreadState, sender: SenderState, doing: Sender["doing"], lasts: number): void {
  sender.doing = doing;
  sender.from = state.steps;
  sender.waitsSince = state.steps;
  sender.until = lasts === 0 ? 0 : state.steps + lasts;
}

/** Chooses whom to send it to, once there is a lane free; nobody left who takes it: listens. */
function choose(state: SpreadState, sender: SenderState): void {
  if (cleanNeighbours(state, sender.phone).length === 0) {
    begin(state, sender, "listens", 0);
    return;
  }
  if (state.senders.filter(isAtWork).length >= state.lanes) return;
  const open = openTargets(state, sender.phone);
  if (open.length === 0) return;
  const isFirst = sender.needs === noesNeeded.first && state.joined === 1;
  sender.target = pick(state.random, open);
  sender.watcher = isFirst ? "" : nextWatcher(state);
  sender.called = false;
  begin(state, sender, "thinks", state.calm ? 0 : isFirst ? lengths.firstThink : (lengths.think[state.lanes] ?? 0));
  if (sender.watcher === "") showAll(state, sender);
}

/** Calm: all see where it goes from now on, and hands that were somewhere else before are free. */
export function showAll(state: SpreadState, sender: SenderState): void {
  if (!state.calm || state.edition === 1) return;
  sender.waitsSince = state.steps;
  state.hands = state.hands.filter(({ phone }) => phone === sender.target);
}

function isAtWork({ doing }: Sender): boolean {
  return doing === "thinks" || doing === "sends";
}

/** The awake seat that has not watched for longest, one that does not watch now if there is one; "" when all may see. */
function nextWatcher(state: SpreadState): string {
  const awake = state.seats.filter(isAwake);
  if (awake.length < 2) return "";
  const free = awake.filter(({ seat }) => !state.senders.some((sender) => isAtWork(sender) && sender.watcher === seat));
  const next = (free.length > 0 ? free : awake).reduce((one, other) => (other.watchedAt < one.watchedAt ? other : one));
  next.watchedAt = state.steps;
  return next.seat;
}

/**
 * Calm: once all see where it goes, it is sent when a hand has been still for a while. Nobody is waited for for ever: then
 * all see it, and whoever warned may hold it too.
 */
function isReadyCalmly(state: SpreadState, sender: SenderState): boolean {
  if (state.edition === 1) return isReadyInFirstEdition(state, sender);
  const waited = state.steps - sender.waitsSince;
  if (sender.watcher !== "" && !sender.called) {
    if (waited < lengths.patience) return false;
    missWatch(state, sender);
    sender.watcher = "";
    showAll(state, sender);
  } else if (sender.watcher !== "" && state.hands.length === 0 && waited >= lengths.handPatience) {
    miss(state, sender.waitsSince, sender.watcher);
    sender.watcher = "";
  }
  return isHandStill(state, sender.waitsSince) || state.steps - sender.from >= 2 * lengths.patience;
}

/** The table's hand has been where it is for a while, since this step. */
function isHandStill({ hands, steps }: SpreadState, from: number): boolean {
  return hands.length > 0 && hands.every(({ since }) => steps - Math.max(since, from) >= lengths.settle);
}

/** Any hand sent it, also one from before, and only the watcher was ever waited for. */
function isReadyInFirstEdition(state: SpreadState, sender: SenderState): boolean {
  const waited = state.steps - sender.from;
  if (sender.watcher !== "" && !sender.called && waited >= lengths.patience) {
    missWatch(state, sender);
    sender.watcher = "";
  }
  return isHandStill(state, 0) || waited >= 2 * lengths.patience;
}

function takeOff(state: SpreadState, sender: SenderState): void {
  if (sender.watcher !== "" && !sender.called) missWatch(state, sender);
  begin(state, sender, "sends", lengths.flight);
}

/** One seat called it out or reported it, and nobody else came: who has done nothing since then was waited for. */
function miss({ seats }: SpreadState, since: number, first: string): void {
  for (const seat of seats) {
    if (seat.seat !== first && seat.actedAt < since) seat.missed += 1;
  }
}

function missWatch(state: SpreadState, sender: Sender): void {
  const watcher = state.seats.find(({ seat }) => seat === sender.watcher);
  if (watcher) watcher.missed += 1;
}

/** The picture is there: a hand that is ready means no. */
function arrive(state: SpreadState, sender: SenderState): void {
  const { target } = sender;
  const phone = state.phones[target];
  if (!phone) throw new Error(`no phone ${target}`);
  const isReady = state.hands.some((hand) => hand.phone === target && state.steps - hand.since >= lengths.ready);
  state.hands = state.calm ? [] : state.hands.filter((hand) => hand.phone !== target);
  sender.target = -1;
  sender.called = false;
  tell(state, { kind: isReady ? "refused" : "passed", phone: sender.phone, to: target });
  if (isReady) {
    phone.is = "saidNo";
    sender.needs -= 1;
  } else {
    phone.is = "has";
    addSender(state, target, noesNeeded.other);
  }
  if (sender.needs > 0) begin(state, sender, "looks", lengths.again);
  else begin(state, sender, "listens", listenSteps(state));
}

function listenSteps({ calm }: SpreadState): number {
  return calm ? lengths.patience : lengths.listen;
}

function listen(state: SpreadState, sender: SenderState, isDue: boolean): void {
  const report = reportToTake(state, sender);
  if (report) {
    miss(state, state.steps, report.seat);
    help(state, sender.phone);
  } else if (isDue) forget(state, sender);
}

/** Calm, and not in a game of before edition 3: one report is enough where all other devices have gone dark. */
export function oneMayBeEnough({ calm, edition }: SpreadState): boolean {
  return calm && edition >= 3;
}

/** The report of it that has waited long enough, where all others have gone dark. */
function reportToTake(state: SpreadState, { phone }: Sender): Report | undefined {
  const report = state.reports.find((one) => one.phone === phone);
  if (!report || !oneMayBeEnough(state) || state.steps - report.at < lengths.reportPatience) return undefined;
  const isDark = (seat: Seat) => !isAwake(seat) || state.steps - seat.actedAt >= lengths.dark;
  return state.seats.every((seat) => seat.seat === report.seat || isDark(seat)) ? report : undefined;
}

/** It is deleted and reported: its owner helps from now on. */
export function help(state: SpreadState, reported: number): void {
  const phone = state.phones[reported];
  if (!phone) throw new Error(`no phone ${reported}`);
  phone.is = "helps";
  state.reports = state.reports.filter((report) => report.phone !== reported);
  state.senders = state.senders.filter((sender) => sender.phone !== reported);
  state.joinsFrom = Math.max(state.joinsFrom, state.steps + lengths.joinPause);
  tell(state, { kind: "helped", phone: reported, to: -1 });
}

/** Nobody came: it is sent on, as long as there is anybody to send it to. */
function forget(state: SpreadState, sender: SenderState): void {
  if (cleanNeighbours(state, sender.phone).length === 0) {
    sender.until = 0;
    return;
  }
  sender.needs = 1;
  state.reports = state.reports.filter(({ phone }) => phone !== sender.phone);
  begin(state, sender, "looks", lengths.again);
}

/** Hands that nothing came to, and reports that nobody joined. */
function takeBack(state: SpreadState): void {
  const { steps } = state;
  if (state.hands.some(({ since }) => steps - since > lengths.hold)) {
    state.hands = state.hands.filter(({ since }) => steps - since <= lengths.hold);
  }
  if (state.reports.some(({ at }) => steps - at > lengths.together)) {
    state.reports = state.reports.filter(({ at }) => steps - at <= lengths.together);
  }
}

function addSender(state: SpreadState, phone: number, needs: number): void {
  const sender: SenderState = {
    phone,
    doing: "looks",
    from: state.steps,
    until: state.steps + lengths.look,
    target: -1,
    watcher: "",
    called: false,
    needs,
    waitsSince: state.steps,
  };
  state.senders.push(sender);
}

function hasSourcesToCome({ phones }: SpreadState): boolean {
  return phones.some(({ is }) => is === "away");
}

/** Another phone comes in with the picture: when the table has dealt with the others, or after a while. */
function joinWhenDue(state: SpreadState): void {
  const { steps, senders, lanes } = state;
  const isDue = senders.length < lanesOpen(state) ? steps >= state.joinsFrom : steps >= state.joinsBy;
  if (!isDue || !hasSourcesToCome(state) || senders.filter(isAtWork).length >= lanes) return;
  join(state);
}

/** Until the first sender has been dealt with it is alone, so that the table learns what to do. */
function lanesOpen({ joined, lanes }: SpreadState): number {
  return joined < 2 ? 1 : lanes;
}

/** Lets the next source come in. */
export function join(state: SpreadState): void {
  const next = state.phones.findIndex(({ is }) => is === "away");
  const phone = state.phones[next];
  if (!phone) return;
  phone.is = "has";
  addSender(state, next, state.joined === 0 ? noesNeeded.first : noesNeeded.other);
  state.joined += 1;
  state.joinsFrom = state.steps + lengths.joinPause;
  state.joinsBy = state.steps + lengths.joinLatest;
  tell(state, { kind: "joined", phone: next, to: -1 });
}

/** Makes this the latest thing that happened, for the stage to show. */
function tell(state: SpreadState, news: Omit<News, "at">): void {
  state.news = { ...news, at: state.steps };
}
