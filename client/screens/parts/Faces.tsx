import "./faces.css";
import { ringOf } from "../../../shared/game/rules.ts";
import { newcomerName, text } from "../../language/index.ts";
import type { PublicGame } from "../../store/index.ts";
import { NewcomerPicture } from "./NewcomerPicture.tsx";

/** How wide a portrait is where there are up to so many. */
const sizes = [
  { most: 3, size: "min(7.5rem, 26vw)" },
  { most: 4, size: "6rem" },
  { most: 6, size: "5.5rem" },
] as const;

interface Props {
  game: PublicGame;
  /** How wide a portrait is where there is little room; else as many newcomers as there are leave it. */
  small?: string | undefined;
}

/** Everybody we look after, with their names and how they are now. */
export function Faces({ game, small }: Props) {
  const size = small ?? sizes.find(({ most }) => game.newcomers.length <= most)?.size ?? "4.5rem";
  return (
    <ul class="faces" style={{ "--face": size }}>
      {game.newcomers.map((newcomer) => {
        const name = newcomerName(newcomer.id);
        const ring = ringOf(newcomer.mood);
        return (
          <li key={newcomer.id}>
            <NewcomerPicture newcomer={newcomer} name="" size={size} />
            <span class="faces-tag" style={{ "--ring": `var(--ring-${ring})` }}>
              <span class="faces-name">{name}</span>
              <span class="faces-ring">{text(`common:ring.${ring}`)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
