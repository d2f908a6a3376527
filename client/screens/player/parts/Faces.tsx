import "./faces.css";
import { ringOf } from "../../../../shared/game/rules.ts";
import { storyWords, text } from "../../../language/index.ts";
import type { PublicGame } from "../../../store/index.ts";
import { NewcomerPicture } from "./NewcomerHead.tsx";

/** Up to so many there is room for big portraits. */
const few = 4;

/** Everybody we look after, with their names and how they are now. */
export function Faces({ game }: { game: PublicGame }) {
  const size = game.newcomers.length <= few ? "6.25rem" : "4.25rem";
  return (
    <ul class="faces">
      {game.newcomers.map((newcomer) => {
        const name = storyWords(newcomer.id)?.name ?? "";
        const ring = ringOf(newcomer.mood);
        return (
          <li key={newcomer.id}>
            <NewcomerPicture newcomer={newcomer} name="" size={size} />
            <span class="faces-name" style={{ "--ring": `var(--ring-${ring})` }}>
              {name}
            </span>
            <span class="faces-ring">{text(`common:ring.${ring}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
