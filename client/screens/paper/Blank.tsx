import { text } from "../../language/index.ts";

/** A line to fill in by hand, with what belongs on it. */
export function Blank({ label }: { label: string }) {
  return (
    <p class="paper-blank">
      <span>{label}</span>
      <Line />
    </p>
  );
}

/** A line to write on. */
export function Line() {
  return (
    <span class="paper-line">
      <span class="max-unseen">{text("paper:blank")}</span>
    </span>
  );
}
