import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "../../../shared/stories/format.ts";

type Level = { [key: string]: string | Level };

const files = new Map<string, Level>();

function file(language: Language, namespace: string): Level {
  const path = `../../../assets/locales/${language}/${namespace}.json`;
  const read =
    files.get(path) ?? (JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8")) as Level);
  files.set(path, read);
  return read;
}

/**
 * A text as a person finds it on the screen: by `namespace:key`, with anything where a word is filled in.
 * Throws when there is no such text.
 */
export function words(language: Language, key: string): RegExp {
  const [namespace = "", path = ""] = key.split(":");
  let found: string | Level | undefined = file(language, namespace);
  for (const part of path.split(".")) found = typeof found === "object" ? found[part] : undefined;
  if (typeof found !== "string") throw new Error(`there is no text ${key} in ${language}`);
  const pattern = found
    .split(/\{\{[^}]*\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s ]+/g, "\\s+"))
    .join(".*");
  return new RegExp(`^\\s*${pattern}`);
}

/** Any of these texts. */
export function anyWords(language: Language, keys: readonly string[]): RegExp {
  return new RegExp(keys.map((key) => words(language, key).source).join("|"));
}

/** The text as a whole word at the beginning: a button that says "Ja" is not the child called Jaguar. */
export function wholeWords(language: Language, key: string): RegExp {
  return new RegExp(`${words(language, key).source}(?![a-zà-ÿ])`);
}
