import "./hearts.css";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  count: number;
  /** How many places there are; those not earned are drawn pale. */
  of?: number;
  /** Read aloud: "3 class hearts". */
  label: string;
}

/** Hearts of the class. */
export function Hearts({ count, of = count, label }: Props) {
  return (
    <span class="max-hearts" role="img" aria-label={label}>
      {Array.from({ length: Math.max(count, of) }, (_, at) => (
        // A heart is its place.
        <span key={`${at}`} aria-hidden="true" class={at < count ? "max-heart-full" : "max-heart-empty"}>
          <DrawnSymbol name={at < count ? "heart" : "heart-line"} size="1.4em" />
        </span>
      ))}
    </span>
  );
}
