import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { BoardHandle, FigurePlace } from "../../stage/index.ts";

interface Props {
  newcomer: string;
  place: FigurePlace;
  /** Keeps the pill at its figure while that walks; without it the pill stands at its place. */
  stage: BoardHandle | null;
  /** Colour of the edge, any CSS colour. */
  edge?: string;
  children: ComponentChildren;
}

/** A newcomer's name at the foot of its figure. */
export function NamePill({ newcomer, place, stage, edge, children }: Props) {
  const pill = useRef<HTMLLIElement>(null);
  const { name } = place;

  useEffect(() => {
    if (stage && pill.current) return stage.follow(newcomer, pill.current);
    if (pill.current) pill.current.style.translate = `${name.x}px ${name.y}px`;
    return undefined;
  }, [stage, newcomer, name.x, name.y]);

  return (
    <li
      ref={pill}
      class="board-name"
      style={{
        minWidth: `${name.width}px`,
        height: `${name.height}px`,
        fontSize: `${name.size}px`,
        ...(edge && { "--ring": edge }),
      }}
    >
      {children}
    </li>
  );
}
