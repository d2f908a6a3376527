import { useEffect, useState } from "preact/hooks";
import { type PhaseName, phases } from "../../../shared/game/state.ts";
import { text } from "../../language/index.ts";
import { Board } from "../../screens/board/Board.tsx";
import { game, joinAddress, type PublicGame } from "../../store/index.ts";
import { exampleGame, usualTables } from "./example-game.ts";

/** The phase an address asks for, `?page=board#evening`; choosing where there is none, as in `#paused`. */
function wantedPhase(): PhaseName {
  return phases.find((phase) => phase === location.hash.slice(1)) ?? "choose";
}

/** The game an address asks for; `?page=board&tables=9` has as many tables. */
function wantedGame(phase: PhaseName): PublicGame | undefined {
  const tables = Number(new URLSearchParams(location.search).get("tables") ?? usualTables);
  const now = exampleGame(phase, tables);
  return now && { ...now, paused: location.hash === "#paused" };
}

/** The whole board in a phase, without a session. */
export function ExampleBoard() {
  const [phase, setPhase] = useState(wantedPhase);
  const now = wantedGame(phase);
  useEffect(() => {
    const follow = () => setPhase(wantedPhase());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    joinAddress.value = {
      code: "116000",
      address: "http://192.168.1.20:2567",
      link: "http://192.168.1.20:2567/j/116000#0123456789abcdef",
    };
  }, []);
  useEffect(() => {
    game.value = now ?? null;
  }, [now?.phase]);
  if (!now) return <p aria-live="polite">{text("common:moment")}</p>;
  return <Board game={now} />;
}
