import { useEffect } from "preact/hooks";
import type { Language } from "../../../shared/stories/languages.ts";
import { text } from "../../language/index.ts";
import { hasPage } from "../../minigames/index.ts";
import { goToText } from "./go-to-text.ts";
import { gameFiles, gameWordsOf } from "./library.ts";
import { ReaderLanguages } from "./ReaderLanguages.tsx";
import { ReadText } from "./ReadText.tsx";
import { type ReaderAddress, readerAddress } from "./reader-address.ts";
import { everyText } from "./search.ts";

/** What children read beside the stories: events of the school, mini-games, rescue, questions, tips, help, the screens. */
export function GameText({ address }: { address: ReaderAddress }) {
  const { left, right } = address;
  const shown: readonly Language[] = right === "" || right === left ? [left] : [left, right];
  const files = gameFiles.map((file) => ({
    file,
    columns: shown.map((language) => ({ language, words: gameWordsOf(file, language) })),
  }));
  const isThere = files.every(({ columns }) => columns.every(({ words }) => words !== undefined));
  useEffect(() => {
    if (isThere) goToText();
  }, [isThere]);
  return (
    <div class="stories stories-reading">
      <div class="stories-tools">
        <a href={readerAddress({ ...address, story: "" })}>{text("stories:back")}</a>
        <ReaderLanguages address={address} />
      </div>
      <h2>{text("stories:game")}</h2>
      {!isThere && <p role="status">{text("stories:loading")}</p>}
      {isThere &&
        files.map(({ file, columns }) => (
          <section key={file}>
            <h3 class="stories-chapter">{text(hasPage(file) ? `minigames:${file}.name` : `stories:file.${file}`)}</h3>
            <article class="stories-item">
              {everyText(columns[0]?.words).map(({ key }) => (
                <ReadText key={key} id={`${file}.${key}`} path={key} columns={columns} />
              ))}
            </article>
          </section>
        ))}
    </div>
  );
}
