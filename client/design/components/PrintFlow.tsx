import "./print-sheet.css";
import "./print-flow.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { layOnPaper } from "./lay-on-paper.ts";

interface Props {
  children: ComponentChildren;
  class: string;
}

/**
 * A text of any length: a part of the page on screen, and the only thing that is printed, over as many sheets of A4 as
 * it needs. What has the class `max-screen-only` is not on paper.
 */
export function PrintFlow({ children, class: name }: Props) {
  const flow = useRef<HTMLElement>(null);
  useEffect(() => {
    let bringBack = () => {};
    const before = () => {
      if (flow.current) bringBack = layOnPaper(flow.current);
    };
    const after = () => bringBack();
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return (
    <article ref={flow} class={`max-flow ${name}`}>
      {children}
    </article>
  );
}
