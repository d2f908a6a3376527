import { useEffect } from "preact/hooks";
import type { Language, StoryWords } from "../../../shared/stories/format.ts";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { PrintFlow } from "../../design/components/PrintFlow.tsx";
import { text } from "../../language/index.ts";
import { themeWords } from "../host/theme-words.ts";
import { goToText } from "./go-to-text.ts";
import { failed, storyIds, structureOf, wordsOf } from "./library.ts";
import { ReadingTools } from "./ReadingTools.tsx";
import { ReadText } from "./ReadText.tsx";
import { type ReaderAddress, readerAddress, shownLanguages } from "./reader-address.ts";
import { type Item, type Part, readingOf, textAt } from "./reading.ts";
import { ServiceTable } from "./ServiceTable.tsx";

/** The words of the languages that stand beside each other, left one first. */
type Columns = readonly { language: Language; words: StoryWords }[];

/** A whole newcomer, every branch open, to read and to print. */
export function StoryText({ address }: { address: ReaderAddress }) {
  const { story: id } = address;
  const story = structureOf(id);
  const shown = shownLanguages(address);
  const columns = shown.flatMap((language) => {
    const words = wordsOf(id, language);
    return words ? [{ language, words }] : [];
  });
  const isThere = story !== undefined && columns.length === shown.length;
  useEffect(() => {
    if (isThere) goToText();
  }, [isThere]);
  if (!storyIds.includes(id)) {
    return (
      <Notice kind="error">
        {text("stories:unknown")} <a href={readerAddress({ ...address, story: "" })}>{text("stories:back")}</a>
      </Notice>
    );
  }
  if (failed.value) return <Notice kind="error">{text("stories:failed")}</Notice>;
  const [first] = columns;
  if (!story || !isThere || !first) return <p aria-live="polite">{text("stories:loading")}</p>;
  return (
    <div class="stories">
      <ReadingTools address={address} print={text("stories:print")} />
      <PrintFlow class="stories-reading">
        <header class="stories-person">
          <NewcomerPortrait newcomer={story} ring={4} size="5rem" />
          <div>
            <h2>{first.words.name}</h2>
            <p class="stories-flags">
              <span data-flag={story.level}>{text(`host:level.${story.level}`)}</span>
              <span>{text("stories:age", { count: story.age })}</span>
              <span>{text("stories:start", { count: story.startMood })}</span>
              {story.reserve && <span>{text("stories:reserve")}</span>}
              {themeWords(story.themes).map((word) => (
                <span key={word}>{word}</span>
              ))}
            </p>
          </div>
        </header>
        {readingOf(story, { debrief: first.words.debrief.length }).map(({ heading, chapter, items }) => (
          <section key={`${heading} ${chapter}`}>
            <Heading part={{ heading, chapter }} />
            {items.map((item) => (
              <ReadItem key={item.keys.join(" ")} item={item} columns={columns} />
            ))}
          </section>
        ))}
        <section>
          <h3>{text("stories:fittingServices")}</h3>
          <ServiceTable roles={story.help} />
        </section>
      </PrintFlow>
    </div>
  );
}

function Heading({ part: { heading, chapter } }: { part: Pick<Part, "heading" | "chapter"> }) {
  if (heading === "chapter") {
    return <h3 class="stories-chapter">{text("stories:part.chapter", { number: chapter ?? 0 })}</h3>;
  }
  const words = text(`stories:part.${heading}`);
  return chapter ? <h4>{words}</h4> : <h3>{words}</h3>;
}

const labelled = ["then", "early", "why", "notNow"] as const;

/** What kind of text of an item this is, in a word; nothing for the first one. */
function labelOf(key: string): string {
  const last = key.split(".").at(-1);
  const what = labelled.find((one) => one === last);
  return what ? text(`stories:what.${what}`) : "";
}

function ReadItem({ item, columns }: { item: Item; columns: Columns }) {
  const words = (paths: readonly string[]) => paths.map((path) => textAt(columns[0]?.words, path) ?? path).join(", ");
  const notes = [
    ...item.flags.map((flag) => ({ flag: flag as string, words: text(`stories:flag.${flag}`) })),
    ...(item.supports?.length ? [{ flag: "", words: text("stories:supports", { words: words(item.supports) }) }] : []),
    ...(item.against?.length ? [{ flag: "", words: text("stories:against", { words: words(item.against) }) }] : []),
  ];
  return (
    <article class="stories-item">
      {notes.length > 0 && (
        <p class="stories-flags">
          {notes.map((note) => (
            <span key={note.words} data-flag={note.flag}>
              {note.words}
            </span>
          ))}
        </p>
      )}
      {item.keys.map((key) => (
        <ReadText key={key} id={key} path={key} columns={columns} label={labelOf(key)} />
      ))}
    </article>
  );
}
