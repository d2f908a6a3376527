import { TableBadge } from "../../design/components/TableBadge.tsx";
import { text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { tipSentence } from "../player/tip-words.ts";
import { BoardCalm } from "./BoardCalm.tsx";

/** Up to so many tips stand in one column. */
const oneColumn = 5;

/** The tips for a younger class, as the tables finish them. */
export function BoardTips({ game }: { game: PublicGame }) {
  if (game.tips.length === 0) return <BoardCalm symbol="idea">{text("board:sentence.teachback")}</BoardCalm>;
  return (
    <section class="board-tips" data-many={game.tips.length > oneColumn}>
      <h2>{text("board:tips")}</h2>
      <ul aria-live="polite">
        {game.tips.map(({ table, blocks }) => (
          <li key={table} style={{ "--table": `var(--table-${table})` }}>
            <TableBadge table={table} label={text("common:table", { number: table })} />
            <span>{tipSentence(blocks)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
