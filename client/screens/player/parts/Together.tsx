import "./together.css";
import { ringOf } from "../../../../shared/game/rules.ts";
import { spheres, takenSpheres, tubes } from "../../../design/structure.ts";
import { newcomerName, text } from "../../../language/index.ts";
import type { PublicGame } from "../../../store/index.ts";
import { NewcomerPicture } from "../../parts/NewcomerPicture.tsx";

/** Half the width and height of the drawing, in units of the structure. */
const half = { x: 0.86, y: 1.16 } as const;

const line = ([from, to]: (typeof tubes)[number]) => {
  const [start, end] = [spheres[from], spheres[to]];
  return start && end ? `M${start.x} ${start.y}L${end.x} ${end.y}` : "";
};

/** How wide a sphere is, as a share of the drawing: smaller only where the two between the corners are taken. */
const shares = { few: 0.27, all: 0.21 } as const;
/** Up to so many are few. */
const few = 7;

/** The end as on the board: all newcomers as spheres of one structure, its tubes full of light. */
export function Together({ game }: { game: PublicGame }) {
  const taken = takenSpheres(game.newcomers.length);
  return (
    <div class="together" style={{ "--share": `${game.newcomers.length > few ? shares.all : shares.few}` }}>
      <svg viewBox={`${-half.x} ${-half.y} ${2 * half.x} ${2 * half.y}`} aria-hidden="true">
        <path class="together-light" d={tubes.map(line).join("")} />
        <path class="together-tube" pathLength="1" d={tubes.map(line).join("")} />
        {spheres.map(({ x, y }, index) =>
          taken.includes(index) ? null : (
            <circle key={`${x} ${y}`} class="together-lamp" cx={x} cy={y} r="0.13" style={{ "--turn": `${index}` }} />
          ),
        )}
      </svg>
      <ul>
        {game.newcomers.map((newcomer, index) => {
          const { x, y } = spheres[taken[index] ?? 0] ?? { x: 0, y: 0 };
          const name = newcomerName(newcomer.id);
          return (
            <li
              key={newcomer.id}
              style={{
                "--x": `${(x + half.x) / (2 * half.x)}`,
                "--y": `${(y + half.y) / (2 * half.y)}`,
                "--turn": `${index}`,
              }}
            >
              <NewcomerPicture newcomer={newcomer} name="" size="100%" lit />
              <span class="together-name">
                {name}
                <span class="max-unseen">: {text(`common:ring.${ringOf(newcomer.mood)}`)}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
