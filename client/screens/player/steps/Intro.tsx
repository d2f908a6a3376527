import "./intro.css";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { newcomerName, text } from "../../../language/index.ts";
import { Words } from "../../../reading/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";
import { Frame } from "../parts/Frame.tsx";
import { Rings } from "../parts/Rings.tsx";
import type { PlayerProps } from "../player.ts";

/** Up to so many there is room for larger portraits. */
const few = 4;

/** Three pictures: whom we look after, what the rings say, and what a Max is. */
export function Intro({ game }: PlayerProps) {
  const newcomers = text("player:intro.newcomers", { count: game.newcomers.length });
  return (
    <Frame title={text("phases:intro")} lead={`${newcomers} ${text("player:intro.rings")} ${text("player:intro.max")}`}>
      <ol class="intro">
        <li>
          <span class="intro-picture intro-faces">
            {game.newcomers.map((newcomer) => (
              <NewcomerPicture
                key={newcomer.id}
                newcomer={newcomer}
                name={newcomerName(newcomer.id)}
                size={game.newcomers.length > few ? "3.4rem" : "4.5rem"}
              />
            ))}
          </span>
          <p>{newcomers}</p>
        </li>
        <li>
          <span class="intro-picture">
            <Rings />
          </span>
          <p>
            <Words>{text("player:intro.rings")}</Words>
          </p>
        </li>
        <li>
          <span class="intro-picture intro-max">
            <DrawnSymbol name="adult-and-child" size="1em" />
          </span>
          <p>
            <Words>{text("player:intro.max")}</Words>
          </p>
        </li>
      </ol>
    </Frame>
  );
}
