import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import type { Design } from "./designs.ts";

interface Props {
  design: Design;
  title: string;
  /** What to do with it, beside the cutting line. */
  note: string;
}

/** One key ring to cut out. */
export function KeyRing({ design, title, note }: Props) {
  return (
    <figure class="kit-ring">
      <div class="kit-tag">
        <svg viewBox="-2 -1 104 126" aria-hidden="true">
          <path d={design.outline} fill={design.colour} />
          <path d={design.outline} class="kit-cut" />
          <circle cx="50" cy={design.hole} r="4.500" class="kit-hole" />
        </svg>
        <div>
          <DrawnSymbol name="adult-and-child" size="2.9rem" />
          <strong>{title}</strong>
          <span class="max-number">{text("kit:always")}</span>
        </div>
      </div>
      <figcaption>{note}</figcaption>
    </figure>
  );
}
