/** What a finger presses. */
const pressable = "a[href], button, input, label, select, summary";
/** A finger that moves further (px) scrolls, and one that stays longer (ms) rests. */
const slackPx = 15;
const restsMs = 1_000;
/** A browser's own press of the same comes within this time (ms). */
const ownPressMs = 700;

interface Finger {
  on: Element | null;
  x: number;
  y: number;
  /** When it came (ms since the page began). */
  at: number;
  /** Another one was there at some time of its stay. */
  together: boolean;
}

/**
 * Lets several fingers press at a time: a tablet that lies between children has more than one on it, or the ball of a hand,
 * and then browsers take no touch for a press.
 */
export function pressWithManyFingers(): void {
  const fingers = new Map<number, Finger>();
  // What goes from the page after its press is gone from memory too: nobody loads a tablet anew all day.
  const pressed = new WeakMap<Element, number>();

  const whileCaptured = { capture: true, passive: true } as const;
  addEventListener(
    "pointerdown",
    ({ pointerId, pointerType, isPrimary, target, clientX, clientY, timeStamp }) => {
      if (pointerType !== "touch") return;
      // The first on the screen: one whose end was never told is gone.
      if (isPrimary) fingers.clear();
      for (const finger of fingers.values()) finger.together = true;
      const on = target instanceof Element ? target.closest(pressable) : null;
      if (on) pressed.delete(on);
      fingers.set(pointerId, { on, x: clientX, y: clientY, at: timeStamp, together: fingers.size > 0 });
    },
    whileCaptured,
  );
  addEventListener(
    "pointerup",
    ({ pointerId, clientX, clientY, timeStamp }) => {
      const finger = fingers.get(pointerId);
      fingers.delete(pointerId);
      if (!finger?.together || !(finger.on instanceof HTMLElement) || timeStamp - finger.at > restsMs) return;
      if (Math.hypot(clientX - finger.x, clientY - finger.y) > slackPx) return;
      pressed.set(finger.on, timeStamp);
      finger.on.click();
    },
    whileCaptured,
  );
  addEventListener("pointercancel", ({ pointerId }) => fingers.delete(pointerId), whileCaptured);

  addEventListener(
    "click",
    (event) => {
      const on = event.target instanceof Element && event.target.closest(pressable);
      if (!event.isTrusted || !on) return;
      const at = pressed.get(on);
      pressed.delete(on);
      if (at === undefined || event.timeStamp - at > ownPressMs) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
