import { useState } from "preact/hooks";
import type { Language } from "../../../shared/stories/format.ts";
import { text } from "../../language/index.ts";
import { storyIds, wordsOf } from "./library.ts";
import { type ReaderAddress, readerAddress } from "./reader-address.ts";
import { everyText, type Found, fewestLetters, search } from "./search.ts";

/** Most texts that are shown at once. */
const most = 60;

function everyTextIn(language: Language | ""): (Found & { language: Language })[] {
  if (language === "") return [];
  return storyIds.flatMap((story) =>
    everyText(wordsOf(story, language)).map((found) => ({ ...found, story, language })),
  );
}

/** Finds a word in all stories, in the languages that are read. */
export function StorySearch({ address }: { address: ReaderAddress }) {
  const [asked, setAsked] = useState("");
  const isAsked = asked.trim().length >= fewestLetters;
  const texts = isAsked ? [...everyTextIn(address.left), ...everyTextIn(address.right)] : [];
  const found = search(texts, asked) as typeof texts;
  return (
    <search class="stories-search">
      <label>
        {text("stories:search")}
        <input type="search" value={asked} onInput={(event) => setAsked(event.currentTarget.value)} />
      </label>
      <p class="stories-soft">{text("stories:searchHint")}</p>
      <div role="status">
        {isAsked && (
          <p>
            {found.length === 0 ? text("stories:nothing") : text("stories:found", { count: found.length })}{" "}
            {found.length > most && text("stories:foundMost", { count: most })}
          </p>
        )}
      </div>
      {found.length > 0 && (
        <ol class="stories-found">
          {found.slice(0, most).map(({ story, key, text: words, language }) => (
            <li key={`${story} ${language} ${key}`}>
              <a href={readerAddress({ ...address, story }, key)}>
                <strong>{wordsOf(story, language)?.name ?? story}</strong> <span class="stories-soft">{key}</span>
                <span lang={language}>{words}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
