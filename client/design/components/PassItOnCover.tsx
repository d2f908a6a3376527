import "./pass-it-on-cover.css";
import { avatarUrl } from "../art.ts";
import { DrawnSymbol } from "../symbols.tsx";
import { Button } from "./Button.tsx";

interface Props {
  /** Asks to hand the device over: "For Bravo". */
  title: string;
  /** What the others do: look away. */
  text: string;
  /** The button's words: "I am Bravo". */
  button: string;
  onReady: () => void;
  /** The next player's place at the table, 1 to 8, and avatar. */
  place: number;
  avatar: string;
}

/** Between two players on one device: nothing of either is to be seen until the next one says "it's me". */
export function PassItOnCover({ title, text, button, onReady, place, avatar }: Props) {
  return (
    <section class="max-cover" aria-live="polite">
      <span class="max-cover-way" aria-hidden="true">
        <DrawnSymbol name="pass-on" size="2.5rem" />
      </span>
      <span class="max-cover-avatar" style={{ "--player": `var(--player-${place})` }}>
        <img src={avatarUrl(avatar)} alt="" />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <Button kind="choice" onPress={onReady} symbol="eye">
        {button}
      </Button>
    </section>
  );
}
