import { signal } from "@preact/signals";
import type { Language } from "../../shared/stories/format.ts";
import { language, loadWithLanguage } from "./language.ts";
import { loadWords } from "./load-words.ts";

/** How long (ms) until words that did not come are asked for again. */
const againMs = 2_000;

/**
 * Words that are loaded when they are first asked for: files of one kind, one a language and name.
 *
 * @param files The files as Vite lists them, each with its loader.
 * @param pathOf Where the file of a name is in a language.
 * @returns Asks for the words of a name, in the language of this screen or another; undefined while they are on their
 *   way, or when there are none. Read in a component, it makes the component follow their arrival and a change of language.
 */
export function wordFiles<Words>(
  files: Record<string, () => Promise<Words>>,
  pathOf: (language: Language, name: string) => string,
): (name: string, of?: Language) => Words | undefined {
  const loaded = signal<Readonly<Record<string, Words>>>({});
  const underWay = new Map<string, Promise<void>>();
  const inUse = new Set<string>();

  const load = async (of: Language, name: string): Promise<void> => {
    const path = pathOf(of, name);
    const file = files[path];
    if (!file || loaded.peek()[path]) return;
    const begun =
      underWay.get(path) ??
      loadWords(file).then(
        (words) => {
          loaded.value = { ...loaded.peek(), [path]: words };
        },
        (problem) => {
          underWay.delete(path);
          // Whoever shows them looks again then, and so asks for them.
          setTimeout(() => {
            loaded.value = { ...loaded.peek() };
          }, againMs);
          throw problem;
        },
      );
    underWay.set(path, begun);
    await begun;
  };

  loadWithLanguage(async (next) => {
    await Promise.all([...inUse].map((name) => load(next, name)));
  });

  return (name, of = language.value) => {
    const words = loaded.value[pathOf(of, name)];
    inUse.add(name);
    if (!words) load(of, name).catch(() => {});
    return words;
  };
}
