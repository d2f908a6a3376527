/** How many letters a voice reads in a second, about; screen readers are often faster, never much slower. */
const lettersASecond = 15;

/**
 * Says one thing after another. Where there is a hurry it waits until what was said before has been read, about, and says
 * only the newest of what has come meanwhile: what to do is of no use any more when it has changed.
 */
export function sayInTime(say: (words: string) => void): (words: string, hurried: boolean) => void {
  let readUntil = 0;
  let last = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const sayNow = (words: string) => {
    last = words;
    readUntil = Date.now() + (words.length / lettersASecond) * 1_000;
    say(words);
  };
  return (words, hurried) => {
    clearTimeout(waiting);
    const leftMs = readUntil - Date.now();
    if (!hurried || leftMs <= 0) sayNow(words);
    else if (words !== last) waiting = setTimeout(sayNow, leftMs, words);
  };
}
