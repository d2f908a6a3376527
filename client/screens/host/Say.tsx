import type { ComponentChildren } from "preact";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";

/** What the host reads out now. */
export function Say({ children }: { children: ComponentChildren }) {
  return (
    <section class="host-say" aria-live="polite">
      <h2>
        <DrawnSymbol name="megaphone" size="1.2rem" />
        {text("host:say")}
      </h2>
      <p>{children}</p>
    </section>
  );
}
