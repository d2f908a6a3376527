import "./progress.css";

interface Props {
  value: number;
  max: number;
  /** What is going forward, read aloud. */
  label: string;
  /** Words beside the bar, such as "3 of 4". */
  words?: string | undefined;
}

/** How far something is. */
export function Progress({ value, max, label, words }: Props) {
  return (
    <div class="max-progress">
      <progress value={value} max={max} aria-label={label} />
      {words && <span class="max-number">{words}</span>}
    </div>
  );
}
