import { type ReadonlySignal, signal } from "@preact/signals";
import i18next from "i18next";
import type { Language } from "../../shared/stories/format.ts";
import { keep, recall } from "../kept.ts";
import { guessLanguage } from "./guess.ts";
import { loadWords } from "./load-words.ts";
import type { Namespace, TextKey } from "./texts.ts";

type Words = Record<string, unknown>;
const files = import.meta.glob<Words>("../../assets/locales/*/*.json", { import: "default" });

const current = signal<Language>(guessLanguage(recall("language"), navigator.languages));
const wanted = new Set<Namespace>();
/** The language chosen last, whose texts may still be on their way. */
let chosen = current.value;
const companions: ((language: Language) => Promise<void>)[] = [];

/** The language of this screen. Read in a component, it makes the component follow a change. */
export const language: ReadonlySignal<Language> = current;

// With its texts given there and then, it is ready at once.
void i18next.init({
  lng: current.value,
  resources: {},
  // A text that is not there shows its whole key: so it can be told from words.
  appendNamespaceToMissingKey: true,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = current.value;

/** Texts without values, by language and key: a busy console shows hundreds of them several times a second. */
const found = new Map<string, string>();

function find(of: Language, key: TextKey): string {
  const place = `${of} ${key}`;
  const known = found.get(place);
  if (known !== undefined) return known;
  const words = i18next.t(key, { lng: of });
  found.set(place, words);
  return words;
}

async function loadFile(of: Language, namespace: Namespace): Promise<void> {
  if (i18next.hasResourceBundle(of, namespace)) return;
  const load = files[`../../assets/locales/${of}/${namespace}.json`];
  if (!load) throw new Error(`There is no assets/locales/${of}/${namespace}.json.`);
  i18next.addResourceBundle(of, namespace, await loadWords(load));
  // What was asked for too early had no words yet.
  found.clear();
}

/**
 * Brings the texts of these files onto the device, now and after every change of language. A screen awaits this before
 * it is shown.
 *
 * @throws Error when a file cannot be loaded, such as without a network.
 */
export async function prepareTexts(namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  let of: Language;
  do {
    of = current.value;
    await Promise.all(namespaces.map((namespace) => loadFile(of, namespace)));
    // The language may have changed meanwhile.
  } while (of !== current.value);
}

/**
 * Changes the language of this screen, once all its texts are there. Of two that are chosen one soon after the other it
 * is the second that stays, whichever comes first.
 *
 * @param remember Take it again next time on this device.
 * @throws Error when the texts cannot be loaded; then nothing has changed.
 */
export async function chooseLanguage(next: Language, { remember = true } = {}): Promise<void> {
  chosen = next;
  let known: number;
  do {
    known = wanted.size;
    await Promise.all([
      ...[...wanted].map((namespace) => loadFile(next, namespace)),
      ...companions.map((load) => load(next)),
    ]);
    if (chosen !== next) return;
    // Another screen may have come meanwhile, with texts of its own.
  } while (wanted.size > known);
  await i18next.changeLanguage(next);
  document.documentElement.lang = next;
  current.value = next;
  if (remember) keep("language", next);
}

/** How long (ms) until texts that did not come are asked for again. */
const againMs = 2_000;

/**
 * Changes the language of this screen as `chooseLanguage` does without remembering it, and asks for its texts again until
 * they come: for a screen on which nobody chooses.
 *
 * @returns Has it ask no more.
 */
export function followLanguage(next: Language): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  let isFollowing = true;
  const follow = (): Promise<void> =>
    chooseLanguage(next, { remember: false }).catch(() => {
      if (isFollowing) again = setTimeout(follow, againMs);
    });
  void follow();
  return () => {
    isFollowing = false;
    clearTimeout(again);
  };
}

/** What else has to be loaded before the language may change, such as the words of the stories in use. */
export function loadWithLanguage(load: (language: Language) => Promise<void>): void {
  companions.push(load);
}

/** Counts the files that have come for other languages than the screen's. */
const arrivals = signal(0);

/**
 * A text in a language of its own, such as the board's; in that of this screen until its file is there. Read in a
 * component, it makes the component follow the arrival.
 */
export function textIn(other: Language, key: TextKey): string {
  const [namespace] = key.split(":") as [Namespace];
  if (i18next.hasResourceBundle(other, namespace)) return find(other, key);
  const before = arrivals.value;
  loadFile(other, namespace).then(
    () => {
      arrivals.value = before + 1;
    },
    // Asked for again when it is drawn the next time.
    () => {},
  );
  return text(key);
}

/**
 * A text in the language of this screen. Its file must have been prepared.
 *
 * @param key File and key, as in `player:listen.title`.
 * @param values For the placeholders; `count` chooses the plural.
 */
export function text(key: TextKey, values?: Record<string, string | number>): string {
  if (!values) return find(current.value, key);
  return i18next.t(key, { ...values, lng: current.value });
}
