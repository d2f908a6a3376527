import type { ClueView } from "../../../../shared/game/views.ts";
import type { StoryWords } from "../../../../shared/stories/format.ts";
import { SecretClue } from "../../../design/components/SecretClue.tsx";
import { text } from "../../../language/index.ts";
import { easyReading, OneByOne, Words } from "../../../reading/index.ts";

interface Props {
  clues: readonly ClueView[];
  words: StoryWords;
  /** 0..3. */
  chapter: number;
  /** The yellow tag. */
  tag: string;
}

/** The clues in one child's hands: more of them than fit are looked through one at a time. */
export function Clues(props: Props) {
  const mostAtOnce = easyReading.value ? 1 : 2;
  const pages = props.clues.map((clue) => ({ key: clue.id, content: <Clue key={clue.id} {...props} clue={clue} /> }));
  if (pages.length <= mostAtOnce) return <>{pages.map(({ content }) => content)}</>;
  return (
    <OneByOne
      pages={pages}
      place={(count, all) => text("player:listen.clueOf", { count, all })}
      previous={text("player:listen.previousClue")}
      next={text("player:listen.nextClue")}
    />
  );
}

/** One clue in a child's hands. */
export function Clue({ clue: { id, kind }, words, chapter, tag }: Omit<Props, "clues"> & { clue: ClueView }) {
  const clue = words.chapters[chapter]?.clues[id] ?? "";
  return (
    <SecretClue
      kind={kind}
      kindLabel={text(`player:clue.${kind}`)}
      tag={tag}
      text={clue}
      drawn={<Words>{clue}</Words>}
      self={words.name}
    />
  );
}
