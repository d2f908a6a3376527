import type { JoinAddress } from "../../../shared/protocol.ts";
import { QrCode } from "../../design/components/QrCode.tsx";
import { TableBadge } from "../../design/components/TableBadge.tsx";
import { text } from "../../language/index.ts";
import { type PublicGame, seatsAt } from "../../store/index.ts";

interface Props {
  game: PublicGame;
  join: JoinAddress | null;
}

/** Before the game: how to come in, and how many are in at each table. */
export function BoardLobby({ game, join }: Props) {
  return (
    <section class="board-lobby">
      <div class="board-join">
        <h2>{text("board:joinLead")}</h2>
        {join && (
          <>
            <p>
              {text("board:joinAt")} <strong>{join.address.replace(/^https?:\/\//, "")}</strong> {text("board:code")}
            </p>
            <p class="board-code max-number">
              <span class="max-unseen">{join.code}</span>
              {[...join.code].map((digit, at) => (
                // A digit is its place in the code.
                <span key={`${at}`} class="board-digit" aria-hidden="true">
                  {digit}
                </span>
              ))}
            </p>
          </>
        )}
      </div>
      {join && (
        <div class="board-qr">
          <QrCode text={join.link} label={text("board:qr")} />
        </div>
      )}
      <ul class="board-lobby-tables">
        {game.tables.map(({ number }) => {
          const count = seatsAt(number).reduce((sum, { heads }) => sum + heads, 0);
          return (
            <li key={number} data-empty={count === 0}>
              <TableBadge table={number} name={text("common:table", { number })} />
              <span>{text("board:in", { count })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
