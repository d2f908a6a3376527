import "./connection-banner.css";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { connection } from "../../net/index.ts";

interface Props {
  /** What it says; by default what is right for a player. */
  words?: string;
  /** What it says where the network wants a login first; by default what is right for a player. */
  loginWords?: string;
}

/** A calm line at the top while the connection is gone; nobody has to do anything, but where the network wants a login. */
export function ConnectionBanner({ words, loginWords }: Props) {
  const state = connection.value;
  const lost = state.name === "lost";
  const wantsLogin = lost && state.obstacle === "anotherPage";
  return (
    <div class="connection-banner" aria-live="polite" data-lost={lost}>
      {lost && (
        <p>
          <DrawnSymbol name="wifi-off" />
          {wantsLogin ? (loginWords ?? text("join:anotherPage")) : (words ?? text("common:connection.lost"))}
        </p>
      )}
    </div>
  );
}
