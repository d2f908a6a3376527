import { useState } from "preact/hooks";
import reviews from "../../../assets/reviews.json";
import type { Language } from "../../../shared/stories/format.ts";
import { Chip, ChipGroup } from "../../design/components/Chip.tsx";
import { NewcomerPortrait } from "../../design/components/NewcomerPortrait.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { text } from "../../language/index.ts";
import { languageNames } from "../../language/language-names.ts";
import { services } from "../help/services.ts";
import { themeWords } from "../host/theme-words.ts";
import { themes } from "../host/themes.ts";
import { gamePages } from "./game-files.ts";
import { failed, storyIds, structureOf, wordsOf } from "./library.ts";
import { ReaderLanguages } from "./ReaderLanguages.tsx";
import { type ReaderAddress, readerAddress } from "./reader-address.ts";
import { ServiceTable } from "./ServiceTable.tsx";
import { StorySearch } from "./StorySearch.tsx";

/** The day (YYYY-MM-DD) since which every service has been checked. */
const oldestCheck = services.map(({ lastChecked }) => lastChecked).sort()[0] ?? "";

/** A professional's reading of a story in a language: kept in `assets/reviews.json`. */
interface Review {
  story: string;
  language: Language;
  /** Who read it, as a profession and organisation; no name of a person. */
  reviewer: string;
  /** YYYY-MM-DD. */
  day: string;
}

/** All newcomers, to choose one to read; what has been reviewed, and when services were checked. */
export function StoryList({ address }: { address: ReaderAddress }) {
  const [theme, setTheme] = useState("");
  const stories = storyIds.flatMap((id) => structureOf(id) ?? []);
  const inUse = themes.filter((one) => stories.some((story) => story.themes.includes(one)));
  return (
    <div class="stories">
      <p class="stories-lead">{text("stories:lead")}</p>
      {failed.value && <Notice kind="error">{text("stories:failed")}</Notice>}
      <ReaderLanguages address={address} />
      <StorySearch address={address} />
      <section>
        <h2>{text("stories:newcomers")}</h2>
        <ChipGroup label={text("stories:theme")}>
          <Chip pressed={theme === ""} onPress={() => setTheme("")}>
            {text("stories:all")}
          </Chip>
          {inUse.map((one) => (
            <Chip key={one} pressed={theme === one} onPress={() => setTheme(one)}>
              {text(`host:theme.${one}`)}
            </Chip>
          ))}
        </ChipGroup>
        <ul class="stories-list">
          {stories
            .filter((story) => theme === "" || story.themes.includes(theme))
            .map(({ id, age, level, reserve, colour, symbol, themes: about }) => (
              <li key={id}>
                <a href={readerAddress({ ...address, story: id })}>
                  <NewcomerPortrait newcomer={{ id, colour, symbol }} ring={4} size="4rem" />
                  <span>
                    <strong>{wordsOf(id, address.left)?.name ?? id}</strong>
                    <span class="stories-flags">
                      <span data-flag={level}>{text(`host:level.${level}`)}</span>
                      <span>{text("stories:age", { count: age })}</span>
                      {reserve && <span>{text("stories:reserve")}</span>}
                      {themeWords(about).map((word) => (
                        <span key={word}>{word}</span>
                      ))}
                    </span>
                    <span lang={address.left}>{wordsOf(id, address.left)?.contentNote}</span>
                  </span>
                </a>
              </li>
            ))}
        </ul>
      </section>
      <ul class="stories-pages">
        {gamePages.map((page) => (
          <li key={page}>
            <a href={readerAddress({ ...address, story: page })}>{text(`stories:${page}`)}</a>
          </li>
        ))}
      </ul>
      <section>
        <h2>{text("stories:reviews")}</h2>
        {reviews.length === 0 ? (
          <Notice kind="warning">{text("stories:noReviews")}</Notice>
        ) : (
          <ul>
            {(reviews as Review[]).map(({ story, language, reviewer, day }) => (
              <li key={`${story} ${language}`}>
                {text("stories:review", { story, language: languageNames[language], reviewer, day })}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{text("stories:services")}</h2>
        <p>{text("stories:checkedSince", { day: oldestCheck })}</p>
        <ServiceTable />
      </section>
    </div>
  );
}
