import "./secret-clue.css";
import type { ComponentChildren } from "preact";
import type { ClueKind } from "../../../shared/stories/format.ts";
import type { SymbolName } from "../symbol-paths.ts";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  kind: ClueKind;
  /** The words of the kind, such as "Overheard". */
  kindLabel: string;
  /** The yellow tag: only you see this. */
  tag: string;
  /** The clue. In a chat, one bubble a line, and a line is `Name: words`. */
  text: string;
  /** How the text is drawn, where it is more than its words; a chat draws its lines itself. */
  drawn?: ComponentChildren;
  /** Whose lines in a chat stand on the right. */
  self?: string | undefined;
}

/** A clue nobody else at the table sees: an indigo sheet with a yellow tag, drawn after its kind. */
export function SecretClue({ kind, kindLabel, tag, text, drawn, self }: Props) {
  const symbol: SymbolName = `clue-${kind}`;
  return (
    <article class={`max-clue max-clue-${kind}`} aria-label={tag}>
      <p class="max-clue-tag">
        <DrawnSymbol name="eye" size="1.1em" />
        {tag}
      </p>
      <p class="max-clue-kind">
        <DrawnSymbol name={symbol} size="1.3em" />
        {kindLabel}
      </p>
      {kind === "chat" ? (
        <Chat text={text} self={self} />
      ) : (
        <div class="max-clue-sheet">
          {kind !== "post" && kind !== "note" && <DrawnSymbol name={symbol} size="2.25rem" />}
          <p>{drawn ?? text}</p>
        </div>
      )}
    </article>
  );
}

interface Line {
  /** Who says it; empty for what the app itself says, such as "Read by 21". */
  name: string;
  words: string;
}

/** A chat's lines: `Name: words`, or words alone. */
export function chatLines(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, name = "", words = line] = /^([^:]{1,32}?)\s?:\s+(.+)$/.exec(line) ?? [];
      return { name, words };
    });
}

function Chat({ text, self }: { text: string; self: string | undefined }) {
  return (
    <ul class="max-clue-chat">
      {chatLines(text).map(({ name, words }, at, lines) => (
        <li
          // The lines of a clue never change place.
          key={`${at}`}
          class={name === "" ? "max-clue-told" : name === self ? "max-clue-mine" : ""}
        >
          {name !== "" && (
            <span class={name === lines[at - 1]?.name ? "max-unseen" : "max-clue-name"}>
              {name}
              <span class="max-unseen">: </span>
            </span>
          )}
          {words}
        </li>
      ))}
    </ul>
  );
}
