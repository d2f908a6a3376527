import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** How long (ms) something said stays to be picked up; a screen reader takes it when it has read what it is reading. */
const keptMs = 4_000;

const said = signal<readonly { number: number; words: string }[]>([]);
let number = 0;

/**
 * Has something read aloud to those who listen to the page, after what is being read already. Each thing is said once: what
 * was said last, a moment ago, is not said again.
 */
export function announce(words: string): void {
  if (said.value.at(-1)?.words === words) return;
  number += 1;
  const one = { number, words };
  said.value = [...said.value, one];
  setTimeout(() => {
    said.value = said.value.filter((other) => other !== one);
  }, keptMs);
}

/** The heading that was read last. */
let heading = "";

/**
 * Has a page's heading and the sentence on what to do read one after the other. Where only the sentence changes, it is read
 * alone: in a mini-game it does so every few seconds, and what is said waits for what was said before.
 */
export function useAnnouncedPage(title: string, lead: string): void {
  useEffect(() => {
    const isNew = title !== heading;
    heading = title;
    const ended = /[.!?…]$/.test(title) ? title : `${title}.`;
    const words = [...(isNew ? [ended] : []), lead].join(" ").trim();
    if (words !== "") announce(words);
  }, [title, lead]);
}

/** The place from which announcements are read, each by itself, however fast they come. */
export function Announcer() {
  return (
    <div class="max-unseen" role="log">
      {said.value.map((one) => (
        <p key={one.number}>{one.words}</p>
      ))}
    </div>
  );
}
