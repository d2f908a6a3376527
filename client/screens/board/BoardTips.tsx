import { ringOf } from "../../../shared/game/rules.ts";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { TableBadge } from "../../design/components/TableBadge.tsx";
import { text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { tipSentence } from "../parts/tip-words.ts";
import { useFit } from "./use-fit.ts";

/** Up to so many tips stand in one column. */
const oneColumn = 5;

/** Part of the board's height that the poster may take. */
const most = 0.96;

/** The poster for a younger class as it grows: a line for each table, and the tip on it when the table has finished it. */
export function BoardTips({ game }: { game: PublicGame }) {
  const fit = useFit(most);
  const written = new Map(game.tips.map(({ table, blocks }) => [table, blocks]));
  const tables = game.tables.filter(({ number, counting }) => counting > 0 || written.has(number));
  return (
    <section class="board-tips" data-many={tables.length > oneColumn} ref={fit}>
      <ul class="board-tips-faces" aria-hidden="true">
        {game.newcomers.map(({ id, mood, colour, symbol }) => (
          <li key={id}>
            <NewcomerPortrait newcomer={{ id, colour, symbol }} ring={ringOf(mood)} size="100%" />
          </li>
        ))}
      </ul>
      <div class="board-tips-poster">
        <h2>{text("board:tips")}</h2>
        <p class="board-tips-for">{text("board:sentence.teachback")}</p>
        <ul class="board-tips-list" aria-live="polite">
          {tables.map(({ number }) => {
            const blocks = written.get(number);
            return (
              <li
                key={`${number} ${blocks ? "written" : ""}`}
                data-written={blocks !== undefined}
                style={{ "--table": `var(--table-${number})` }}
              >
                <TableBadge table={number} label={text("common:table", { number })} />
                <span>{blocks ? tipSentence(blocks) : text("board:building")}</span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
