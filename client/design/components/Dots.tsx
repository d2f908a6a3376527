import "./dots.css";

interface Props {
  count: number;
  /** The one that is now, 0 first. */
  current: number;
  /** Read aloud: "Clue 2 of 4". */
  label: string;
}

/** Where one is in a short row of steps. */
export function Dots({ count, current, label }: Props) {
  return (
    <span class="max-dots" role="img" aria-label={label}>
      {Array.from({ length: count }, (_, at) => (
        // A dot is its place.
        <span
          key={`${at}`}
          aria-hidden="true"
          class={at === current ? "max-dot-now" : at < current ? "max-dot-done" : ""}
        />
      ))}
    </span>
  );
}
