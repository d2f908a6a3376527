import type { JoinAddress } from "../../../shared/protocol.ts";
import { avatarUrl } from "../../design/art.ts";
import { QrCode } from "../../design/components/QrCode.tsx";
import { TableBadge } from "../../design/components/TableBadge.tsx";
import { text } from "../../language/index.ts";
import { type PublicGame, seatsAt } from "../../store/index.ts";
import { spacedCode } from "../parts/spaced-code.ts";
import { typedAddress } from "../parts/typed-address.ts";

interface Props {
  game: PublicGame;
  join: JoinAddress | null;
}

/** From so many tables on they take the room of the code. */
const many = 6;

/** Before the game: how to come in, and who is in at each table. */
export function BoardLobby({ game, join }: Props) {
  return (
    <section class="board-lobby" data-many={game.tables.length >= many}>
      <div class="board-join">
        <h2>{text("board:joinLead")}</h2>
        {join && (
          <>
            <p>
              {text("board:joinAt")} <strong>{typedAddress(join)}</strong> {text("board:code")}
            </p>
            <p class="board-code max-number">
              <span class="max-unseen">{spacedCode(join.code)}</span>
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
          const seats = seatsAt(number);
          const count = seats.reduce((sum, { heads }) => sum + heads, 0);
          return (
            <li key={number} data-empty={count === 0}>
              <TableBadge table={number} name={text("common:table", { number })} />
              {count === 0 ? (
                <>
                  <span class="board-lobby-free" aria-hidden="true">
                    <span />
                    <span />
                    <span />
                  </span>
                  <span class="max-unseen">{text("board:nobodyYet")}</span>
                </>
              ) : (
                <>
                  <span class="board-lobby-animals">
                    {seats.map(({ id, avatar }) => (
                      <span key={id}>
                        <img src={avatarUrl(avatar)} alt="" width="48" height="48" />
                      </span>
                    ))}
                  </span>
                  <span class="max-number" aria-hidden="true">
                    {count}
                  </span>
                  <span class="max-unseen">{text("board:in", { count })}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
