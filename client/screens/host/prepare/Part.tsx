import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  title: string;
  /** One line below, on what it is for. */
  hint?: string | undefined;
  children: ComponentChildren;
}

/** One question of the start page, with its answers. */
export function Part({ title, hint, children }: Props) {
  const heading = useId();
  return (
    <section class="host-part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
      {hint && <p class="host-hint">{hint}</p>}
    </section>
  );
}
