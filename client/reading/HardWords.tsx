import "./hard-words.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../design/components/Button.tsx";
import { Dialog } from "../design/components/Dialog.tsx";
import { language, type TextKey, text } from "../language/index.ts";
import { easyReading } from "./easy.ts";
import { findHardWords, type HardWord, type Met } from "./hard-words.ts";

/** How long (ms) after a change the page is looked at again, with all that has changed by then. */
const restMs = 200;
/** The name under which the stylesheet underlines the words. */
const highlight = "hard-word";

interface Place extends Met {
  /** The text in the page. */
  node: Text;
}

/**
 * The hard words of the page it stands in, each with its explanation: underlined where they stand, to be tapped there or in
 * a row at the end. Nothing where the easy way of reading is off, or where all words are easy.
 */
export function HardWords() {
  return easyReading.value ? <WordsOfPage key={language.value} /> : null;
}

function WordsOfPage() {
  const own = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<readonly HardWord[]>([]);
  const [asked, setAsked] = useState<HardWord>();
  const places = useRef<readonly Place[]>([]);

  useEffect(() => {
    const page = own.current?.closest("main");
    if (!page) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      places.current = hardWordsIn(page, own.current);
      underline(places.current);
      const met = [...new Set(places.current.map(({ word }) => word))];
      setWords((before) => (before.join() === met.join() ? before : met));
    };
    look();
    const watcher = new MutationObserver(() => {
      timer ??= setTimeout(look, restMs);
    });
    watcher.observe(page, { childList: true, characterData: true, subtree: true });
    const tap = (event: MouseEvent) => {
      const place = places.current.find((one) => isUnder(event, one));
      if (place) setAsked(place.word);
    };
    page.addEventListener("click", tap);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
      page.removeEventListener("click", tap);
      underline([]);
    };
  }, []);

  return (
    <div ref={own}>
      <section class="hard-words" aria-label={text("words:title")} hidden={words.length === 0}>
        <h2>{text("words:title")}</h2>
        <ul>
          {words.map((word) => (
            <li key={word}>
              <Button kind="quiet" small symbol="help" onPress={() => setAsked(word)}>
                {saidOf(word, "word")}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {/* Beside the row: a word may leave the page while it is explained, and the page waits for this to be closed. */}
      <Dialog
        open={asked !== undefined}
        title={asked ? saidOf(asked, "word") : ""}
        closeLabel={text("common:close")}
        onClose={() => setAsked(undefined)}
      >
        {asked && <p>{saidOf(asked, "means")}</p>}
      </Dialog>
    </div>
  );
}

/** What `words.json` says of a word in the language of this screen. */
function saidOf(word: HardWord, part: "word" | "forms" | "means"): string {
  const key: TextKey = `words:list.${word}.${part}`;
  return text(key);
}

/** Where hard words stand in a page, but for one part of it. */
function hardWordsIn(page: Element, without: Element | null): Place[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT, (node) =>
    without?.contains(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Place[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const met of findHardWords(node.data, (word) => saidOf(word, "forms"))) found.push({ ...met, node });
  }
  return found;
}

function rangeOf({ node, from, to }: Place): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Underlines words without touching the page; a browser that cannot shows the row alone. */
function underline(places: readonly Place[]): void {
  if (!("highlights" in CSS)) return;
  if (places.length === 0) CSS.highlights.delete(highlight);
  else CSS.highlights.set(highlight, new Highlight(...places.map(rangeOf)));
}

/** Whether a tap is on a word, and not on a button or a link that the word belongs to. */
function isUnder(event: MouseEvent, place: Place): boolean {
  if (
    !place.node.isConnected ||
    (event.target instanceof Element && event.target.closest("button, a, label, summary"))
  ) {
    return false;
  }
  return [...rangeOf(place).getClientRects()].some(
    ({ left, right, top, bottom }) =>
      event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom,
  );
}
