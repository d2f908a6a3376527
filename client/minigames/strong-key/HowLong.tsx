import { marks } from "../../../shared/minigames/strong-key/how-long.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";

/** How long a computer searches for the key, on a scale from a moment to the dinosaurs, and how long it should. */
export function HowLong({ view: { mark, wants } }: { view: KeyView }) {
  const reached = marks.indexOf(mark);
  const wanted = marks.indexOf(wants);
  return (
    <div class="key-how-long">
      <p>
        {text("strong-key:needs")} <strong>{text(`strong-key:marks.${mark}`)}</strong>
      </p>
      <div class="key-scale" aria-hidden="true">
        {marks.map((one, index) => (
          <span key={one} class={index <= reached ? "key-reached" : ""}>
            {index === wanted && <DrawnSymbol name={index <= reached ? "check" : "lock"} size="1.1rem" />}
          </span>
        ))}
      </div>
      <p class="key-wants">{text("strong-key:wants", { mark: text(`strong-key:marks.${wants}`) })}</p>
    </div>
  );
}
