import { useEffect } from "preact/hooks";
import { Notice } from "../../design/components/Notice.tsx";
import { PrintFlow } from "../../design/components/PrintFlow.tsx";
import { text } from "../../language/index.ts";
import { gameFileTitle } from "./game-file-title.ts";
import { filesOn, type GamePage } from "./game-files.ts";
import { goToText } from "./go-to-text.ts";
import { failed, gameWordsOf } from "./library.ts";
import { ReadingTools } from "./ReadingTools.tsx";
import { ReadText } from "./ReadText.tsx";
import { type ReaderAddress, shownLanguages } from "./reader-address.ts";
import { everyText } from "./search.ts";

/** What is read beside the stories: all that children meet on screens and paper, or what only adults do; to read and print. */
export function GameText({ page, address }: { page: GamePage; address: ReaderAddress }) {
  const shown = shownLanguages(address);
  const files = filesOn(page).map((file) => ({
    file,
    columns: shown.map((language) => ({ language, words: gameWordsOf(file, language) })),
  }));
  const isThere = files.every(({ columns }) => columns.every(({ words }) => words !== undefined));
  useEffect(() => {
    if (isThere) goToText();
  }, [isThere]);
  if (failed.value) return <Notice kind="error">{text("stories:failed")}</Notice>;
  return (
    <div class="stories">
      <ReadingTools address={address} print={text("stories:printTexts")} />
      {!isThere && <p aria-live="polite">{text("stories:loading")}</p>}
      {isThere && (
        <PrintFlow class="stories-reading">
          <h2>{text(`stories:${page}`)}</h2>
          <p class="stories-soft">{text("stories:filledIn")}</p>
          <nav class="stories-contents max-screen-only" aria-label={text("stories:contents")}>
            {files.map(({ file }) => (
              <a key={file} href={`#${file}`}>
                {gameFileTitle(file)}
              </a>
            ))}
          </nav>
          {files.map(({ file, columns }) => (
            <section key={file}>
              <h3 class="stories-chapter" id={file}>
                {gameFileTitle(file)}
              </h3>
              <article class="stories-item stories-item-long">
                {everyText(columns[0]?.words).map(({ key }) => (
                  <ReadText key={key} id={`${file}.${key}`} path={key} columns={columns} />
                ))}
              </article>
            </section>
          ))}
        </PrintFlow>
      )}
    </div>
  );
}
