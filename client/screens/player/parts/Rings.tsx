import "./rings.css";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";

const rings = [1, 2, 3, 4, 5] as const;

/** The board in small: five rings from the edge to the heart, each with its face and its word. */
export function Rings() {
  return (
    <ul class="rings">
      {rings.map((ring) => (
        <li key={ring} style={{ "--ring": `var(--ring-${ring})`, "--from-edge": ring - 1 }}>
          <span class={ring === 5 ? "rings-face rings-face-middle" : "rings-face"}>
            <DrawnSymbol name={`mood-${ring}`} size="1em" label={text(`common:ring.${ring}`)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
