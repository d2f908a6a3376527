import { useState } from "preact/hooks";
import { text } from "../../language/index.ts";
import { allTexts } from "./all-texts.ts";
import { type ReaderAddress, readerAddress, shownLanguages } from "./reader-address.ts";
import { fewestLetters, search } from "./search.ts";

/** Most texts that are shown at once. */
const most = 60;

/** Finds a word in everything there is to read, in the languages that are read. */
export function StorySearch({ address }: { address: ReaderAddress }) {
  const [asked, setAsked] = useState("");
  const isAsked = asked.trim().length >= fewestLetters;
  const inLanguages = shownLanguages(address).map((language) =>
    isAsked ? allTexts(language) : { texts: [], isWhole: true },
  );
  const found = search(
    inLanguages.flatMap(({ texts }) => texts),
    asked,
  );
  const isWhole = inLanguages.every((one) => one.isWhole);
  return (
    <search class="stories-search">
      <label>
        {text("stories:search")}
        <input type="search" value={asked} onInput={(event) => setAsked(event.currentTarget.value)} />
      </label>
      <p class="stories-soft">{text("stories:searchHint")}</p>
      <div aria-live="polite" aria-atomic="true">
        {isAsked && !isWhole && <p>{text("stories:loading")}</p>}
        {isAsked && isWhole && (
          <p>
            {found.length === 0 ? text("stories:nothing") : text("stories:found", { count: found.length })}{" "}
            {found.length > most && text("stories:foundMost", { count: most })}
          </p>
        )}
      </div>
      {found.length > 0 && (
        <ol class="stories-found">
          {found.slice(0, most).map(({ page, key, name, text: words, language }) => (
            <li key={`${page} ${language} ${key}`}>
              <a href={readerAddress({ ...address, story: page }, key)}>
                <strong>{name}</strong> <span class="stories-soft">{key}</span>
                <span lang={language}>{words}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
