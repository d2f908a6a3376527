import { ringOf } from "../../../shared/game/rules.ts";
import { Button } from "../../design/components/Button.tsx";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { newcomerName, text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { takeStep } from "./steps.ts";

/** Takes a newcomer out of the week, gently, where a story is too much for somebody in the room. */
export function LeaveOut({ game }: { game: PublicGame }) {
  if (game.newcomers.length < 2) return null;
  return (
    <details class="host-options">
      <summary>{text("console:leaveOutTitle")}</summary>
      <p class="host-hint">{text("console:leaveOutWhy")}</p>
      <ul class="host-leave-out">
        {game.newcomers.map(({ id, mood, colour, symbol }) => {
          const name = newcomerName(id);
          return (
            <li key={id}>
              <NewcomerPortrait newcomer={{ id, colour, symbol }} ring={ringOf(mood)} size="3rem" />
              <Button
                kind="quiet"
                small
                confirm={{
                  question: text("console:leaveOutAsk", { name }),
                  yes: text("host:yes"),
                  no: text("host:no"),
                }}
                onPress={() => void takeStep({ type: "leaveOut", newcomer: id })}
              >
                {text("console:leaveOut", { name })}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
