import "./connection-banner.css";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { connection } from "../../net/index.ts";

/**
 * A calm line at the top while the connection is gone; nobody has to do anything.
 *
 * @param words What it says; by default what is right for a player.
 */
export function ConnectionBanner({ words }: { words?: string }) {
  const { name } = connection.value;
  const lost = name === "lost";
  return (
    <div class="connection-banner" role="status" data-lost={lost}>
      {lost && (
        <p>
          <DrawnSymbol name="wifi-off" />
          {words ?? text("common:connection.lost")}
        </p>
      )}
    </div>
  );
}
