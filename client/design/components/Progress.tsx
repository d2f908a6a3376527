import "./progress.css";

interface Props {
  value: number;
  max: number;
  /** What is going forward, read aloud. */
  label: string;
  /** Words beside the bar, such as "3 of 4". */
  words?: string | undefined;
  /** The label says how far it is: percents after it would only be in the way. */
  counts?: boolean;
}

/** How far something is. */
export function Progress({ value, max, label, words, counts = false }: Props) {
  return (
    <div class="max-progress">
      {counts && <span class="max-unseen">{label}</span>}
      <progress value={value} max={max} aria-label={counts ? undefined : label} aria-hidden={counts} />
      {words && <span class="max-number">{words}</span>}
    </div>
  );
}
