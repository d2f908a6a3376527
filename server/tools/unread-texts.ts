/** A part of a key that is known only in the game, as in `player:step.${step}`. */
const part = /\$\{((?:[^{}]|\{[^{}]*\})*)\}/;
/** A key as it stands in code, in quotes or backticks. */
const keyInCode = new RegExp(`["\`]([\\w-]+:(?:[\\w.-]|${part.source})+)["\`]`, "g");

const escaped = (text: string) => text.replaceAll(".", "\\.");

/** The keys that one piece of code may mean: words in a part are the choice there is, else it stands for one level of a key. */
function meant(key: string): RegExp {
  const pieces: string[] = [];
  let rest = key;
  for (let found = part.exec(rest); found; found = part.exec(rest)) {
    const [whole, expression = ""] = found;
    const words = [...expression.matchAll(/"([\w.-]*)"/g)].map(([, word = ""]) => escaped(word));
    pieces.push(escaped(rest.slice(0, found.index)), words.length > 1 ? `(?:${words.join("|")})` : "[^.:]+");
    rest = rest.slice(found.index + whole.length);
  }
  return new RegExp(`^${pieces.join("")}${escaped(rest)}$`);
}

/**
 * The texts that no code asks for.
 *
 * @param keys All texts, as `file:key`, without the ending of a plural.
 * @param sources The code of the client, file by file.
 */
export function unreadTexts(keys: Iterable<string>, sources: Iterable<string>): string[] {
  const inCode = new Set<string>();
  for (const source of sources) for (const [, key = ""] of source.matchAll(keyInCode)) inCode.add(key);
  const patterns = [...inCode].filter((key) => key.includes("${")).map(meant);
  return [...keys].filter((key) => !inCode.has(key) && !patterns.some((pattern) => pattern.test(key)));
}
