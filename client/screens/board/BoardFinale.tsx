import { rules } from "../../../shared/game/rules.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import type { BoardHandle, Places } from "../../stage/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { boxStyle } from "./box.ts";
import { NamePill } from "./NamePill.tsx";
import { namesOf } from "./use-places.ts";

interface Props {
  game: PublicGame;
  places: Places;
  stage: BoardHandle | null;
}

/** The end: one result of the whole class, and the question that goes home with everybody. */
export function BoardFinale({ game, places, stage }: Props) {
  const { newcomers } = game;
  const names = namesOf(game);
  const green = newcomers.filter(({ mood }) => mood >= rules.mood.green).length;
  const withMax = newcomers.filter(({ max }) => max !== "").length;
  const found = newcomers.reduce((sum, { rescues }) => sum + rescues, 0);
  const size = Math.min(places.title.width * 0.125, places.title.height * 0.14);
  return (
    <>
      <ul>
        {newcomers.map(({ id }) => {
          const place = places.figures.get(id);
          return place ? (
            <NamePill key={id} newcomer={id} place={place} stage={stage}>
              {names[id]}
            </NamePill>
          ) : null;
        })}
      </ul>
      <section class="board-title" style={{ ...boxStyle(places.title), fontSize: `${size}px` }}>
        <h2>{text("board:allHere", { count: newcomers.length })}</h2>
        {green > 0 && (
          <p>
            <DrawnSymbol name="mood-5" size="1.9em" />
            {text("board:green", { count: green })}
          </p>
        )}
        {withMax > 0 && (
          <p>
            <DrawnSymbol name="adult-and-child" size="1.9em" />
            {text("board:max", { count: withMax })}
          </p>
        )}
        {found > 0 && (
          <p>
            <DrawnSymbol name="search" size="1.9em" />
            {text("board:found", { count: found })}
          </p>
        )}
      </section>
      <section class="board-leaves" style={{ ...boxStyle(places.message), fontSize: `${size * 0.82}px` }}>
        <strong>{text("board:never")}</strong>
        <span>{text("board:yourMax")}</span>
      </section>
    </>
  );
}
