import { useEffect, useState } from "preact/hooks";

interface Props {
  /** Step (ten a second) at which it is over. */
  until: number;
  stepsNow: () => number;
}

/** How often (ms) it looks at the clock. */
const lookMs = 250;

/** Whole seconds until a step; for the eye, the words beside it say the same. */
export function SecondsLeft({ until, stepsNow }: Props) {
  const left = () => Math.max(0, Math.ceil((until - stepsNow()) / 10));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    const timer = setInterval(() => setSeconds(left()), lookMs);
    return () => clearInterval(timer);
  }, [until]);
  return <span class="spread-seconds max-number" data-seconds={seconds} />;
}
