import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Of the inside of an element, in px; 0 by 0 before it is on the page. */
interface Size {
  width: number;
  height: number;
}

/** The size an element has now: what stands over a picture is placed before it is first painted, and follows it. */
export function useSize(holder: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return size;
}
