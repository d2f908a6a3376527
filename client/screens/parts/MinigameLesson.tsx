import "./minigame-lesson.css";
import { Hearts } from "../../design/components/Hearts.tsx";
import { text } from "../../language/index.ts";
import { hasPage, type MinigameId } from "../../minigames/index.ts";
import { Words } from "../../reading/index.ts";
import type { Table } from "../../store/index.ts";
import { type Praised, praiseInWords } from "./praise-in-words.ts";

interface Props {
  /** Id of the mini-game; nothing is shown before one. */
  id: string;
  table: Pick<Table, "hearts"> & Praised;
}

/** After a mini-game: what the table won in it, what it did well, and the sentence it is there for; that alone where it did not play. */
export function MinigameLesson({ id, table }: Props) {
  if (!hasPage(id)) return null;
  return (
    <section class="minigame-lesson">
      {table.praise !== "" && <Won id={id} {...table} />}
      <p class="minigame-after">
        <Words>{text(`minigames:${id}.after`)}</Words>
      </p>
    </section>
  );
}

/** The same in one text, for those who hear it, of a mini-game that was played. */
export function lessonInWords(id: MinigameId, { hearts, ...praised }: Props["table"]): string {
  const some = `${text("player:minigame.done")} ${text("player:minigame.hearts", { count: hearts })}.`;
  const won = hearts === 0 ? text("player:minigame.none") : some;
  return [won, praiseInWords(id, praised), text(`minigames:${id}.after`)].join(" ");
}

/** The hearts of a table that played, and what it did well. */
function Won({ id, hearts, ...praised }: Props["table"] & Pick<Props, "id">) {
  return (
    <>
      <h2>{text("player:minigame.done")}</h2>
      <Hearts count={hearts} of={3} label={text("player:minigame.hearts", { count: hearts })} />
      {hearts === 0 && <p>{text("player:minigame.none")}</p>}
      <p class="minigame-praise">{praiseInWords(id, praised)}</p>
    </>
  );
}
