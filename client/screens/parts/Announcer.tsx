import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Language } from "../../../shared/stories/languages.ts";
import { sayInTime } from "./say-in-time.ts";

/** How long (ms) something said stays to be picked up; a screen reader takes it when it has read what it is reading. */
const keptMs = 4_000;

interface Said {
  number: number;
  words: string;
  /** Where it is not the page's own. */
  language: Language | undefined;
  /** It is about a page: with the next page it need not be said any more. */
  ofPage: boolean;
}

/** How long (ms) one waits for the one before: of two that come at once Orca says the last alone. */
const apartMs = 700;

const said = signal<readonly Said[]>([]);
let waiting: Said[] = [];
let isApart = true;
let number = 0;

/**
 * Has something read aloud to those who listen to the page, after what is being read already. Each thing is said once: what
 * was said last, a moment ago, is not said again.
 *
 * @param language Of the words, where it is not the page's own.
 */
export function announce(words: string, language?: Language): void {
  if (isNew(words, waiting.at(-1))) waiting.push(saying(words, language, false));
  if (isApart) sayNext();
}

const saying = (words: string, language: Language | undefined, ofPage: boolean): Said => ({
  number: ++number,
  words,
  language,
  ofPage,
});

/** Whether it is not what is said before it: what waits there, or what was said last. */
const isNew = (words: string, before: Said | undefined) => (before ?? said.value.at(-1))?.words !== words;

/** Has something about the page read before what has happened elsewhere: what to do now is asked for first. */
function announceOfPage(words: string): void {
  const ofPage = waiting.filter((one) => one.ofPage);
  const others = waiting.filter((one) => !one.ofPage);
  if (isNew(words, ofPage.at(-1))) waiting = [...ofPage, saying(words, undefined, true), ...others];
  if (isApart) sayNext();
}

function sayNext(): void {
  const one = waiting.shift();
  isApart = one === undefined;
  if (!one) return;
  said.value = [...said.value, one];
  setTimeout(sayNext, apartMs);
  setTimeout(() => {
    said.value = said.value.filter((other) => other !== one);
  }, keptMs);
}

interface Way {
  /** What there is to hear beside it, after it. */
  more?: string | undefined;
  /** What to do changes faster than it can be read. */
  hurried?: boolean | undefined;
}

/** The heading that was read last. */
let heading = "";

const inTime = sayInTime(announceOfPage);

/**
 * Has a page's heading and the sentence on what to do read one after the other. Where only the sentence changes, it is read
 * alone: in a mini-game it does so every few seconds, and what is said waits for what was said before. Where it is `hurried`,
 * a sentence that is out of date before its turn comes is left out.
 */
export function useAnnouncedPage(title: string, lead: string, { more = "", hurried = false }: Way = {}): void {
  useEffect(() => {
    const comes = title !== heading;
    heading = title;
    if (comes) waiting = waiting.filter((one) => !one.ofPage);
    const ended = /[.!?…]$/.test(title) ? title : `${title}.`;
    const words = [...(comes ? [ended] : []), lead].join(" ").trim();
    if (words !== "") inTime(words, hurried && !comes);
  }, [title, lead]);
  useEffect(() => {
    if (more !== "") announceOfPage(more);
  }, [more]);
}

/**
 * The place from which announcements are read, each by itself, however fast they come. It belongs behind the page: whoever
 * goes to the top of a page would hear there what was said last once more.
 */
export function Announcer() {
  return (
    <div class="max-unseen" role="log">
      {said.value.map((one) => (
        <p key={one.number} lang={one.language}>
          {one.words}
        </p>
      ))}
    </div>
  );
}
