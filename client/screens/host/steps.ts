import { signal } from "@preact/signals";
import type { HostStep } from "../../../shared/game/take-back.ts";
import type { Answer, HostIntent } from "../../net/index.ts";
import { attempt, game } from "../../store/index.ts";

/** A way to ask something of the game as its host. */
export type Ask = (intent: HostIntent) => Promise<Answer>;

/** How long (ms) a step can be taken back after it; the server allows a little more. */
export const undoMs = 5_000;

/** For so long (ms) a second press, of the button or of a remote, counts as the same: nothing is to be skipped unseen. */
export const settleMs = 900;

/** A step that can still be taken back. `number` tells two apart, `turn` names it to the server. */
interface TakenStep {
  number: number;
  turn: number | undefined;
  /** Settles with the server's answer: whether it was taken. */
  taken: Promise<boolean>;
  /** The step before it at the same turn, such as the first of two presses. The server takes one of them. */
  before: TakenStep | null;
  /** Refused, or too long ago. */
  isOver: boolean;
}

/** The last step that was taken here and can still be taken back; null when there is none. */
export const lastStep = signal<TakenStep | null>(null);

let number = 0;
/** When the class last went on, ms of the page's own clock. */
let wentOnAt = Number.NEGATIVE_INFINITY;

/** Whether a press to go on counts as the same as the one before; when not, the class goes on now. */
function isSamePress(): boolean {
  const now = performance.now();
  if (now - wentOnAt < settleMs) return true;
  wentOnAt = now;
  return false;
}

/**
 * Does a step that concerns the whole class, and offers to take it back for a while. It is meant for what this screen shows
 * now: when another host has gone on meanwhile, it is not taken. The way back is there from the press on, not from the
 * answer: until then it would be the way back from the step before.
 */
export async function takeStep(step: HostStep, ask: Ask = attempt): Promise<void> {
  if (step.type === "next" && step.table === undefined && isSamePress()) return;
  const turn = game.peek()?.turn;
  number += 1;
  const taken = ask(turn === undefined ? step : { ...step, turn }).then(({ ok }) => ok);
  const before = lastStep.value?.turn === turn ? lastStep.value : null;
  const mine: TakenStep = { number, turn, taken, before, isOver: false };
  lastStep.value = mine;
  setTimeout(() => forget(mine), undoMs);
  if (!(await taken)) forget(mine);
}

/** Gives everybody more or less time for what this screen shows now, and not for what comes after it; answers whether it did. */
export async function giveTime(type: "moreTime" | "lessTime", ask: Ask = attempt): Promise<boolean> {
  const turn = game.peek()?.turn;
  const { ok } = await ask(turn === undefined ? { type } : { type, turn });
  return ok;
}

/** Goes on to a slide of the debrief, by its place. Here too a second press at once counts as the same. */
export async function goOnToSlide(index: number, ask: Ask = attempt): Promise<void> {
  if (!isSamePress()) await ask({ type: "slide", index });
}

/** Takes away the way back from a step; where it was the last one, that of the one before at the same turn is back. */
function forget(step: TakenStep): void {
  step.isOver = true;
  let last = lastStep.value;
  while (last?.isOver) last = last.before;
  lastStep.value = last;
}

/** Takes the last step of this screen back; every device comes back to the moment before it. */
export async function takeStepBack(ask: Ask = attempt): Promise<void> {
  let step = lastStep.value;
  lastStep.value = null;
  while (step && !(await step.taken)) step = step.before;
  if (!step) return;
  await ask(step.turn === undefined ? { type: "takeBack" } : { type: "takeBack", turn: step.turn });
}
