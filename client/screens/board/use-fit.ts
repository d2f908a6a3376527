import { useRef } from "preact/hooks";

/**
 * Draws a sheet of the board smaller where its words would stand out of the picture: nobody in a class can scroll a board.
 *
 * @param most Part (0..1) of the board's height that it may take: twice as much as there is from its middle to the nearer edge.
 * @returns What the sheet's element is handed to; its parent is as large as the board.
 */
export function useFit(most: number): (element: HTMLElement | null) => void {
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const holder = useRef((element: HTMLElement | null) => {
    observer.current?.disconnect();
    const board = element?.parentElement;
    if (!element || !board) return;
    observer.current = new ResizeObserver(() => {
      element.style.scale = String(Math.min(1, (board.clientHeight * most) / element.offsetHeight));
    });
    observer.current.observe(element);
    observer.current.observe(board);
  });
  return holder.current;
}
