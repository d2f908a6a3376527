import { signal } from "@preact/signals";

/** Whether something is being read aloud now. */
export const isReading = signal(false);

/** What is read, each piece as a whole. */
const pieces = "h1, h2, h3, p, li, legend, label, button";
/** What is there for screen readers or for the eye alone. */
const unread = ".max-unseen, [aria-hidden='true'], [hidden], dialog";
/** Marks the piece that is read now. */
const mark = "is-read";

/** The voice for a language: of that very region where there is one, on the device before one from afar. */
export function voiceFor(
  language: string,
  voices: readonly Pick<SpeechSynthesisVoice, "lang" | "localService">[],
): number {
  const speaks = (lang: string, wanted: string) => lang.toLowerCase().replace("_", "-").startsWith(wanted);
  let best = -1;
  let bestWorth = 0;
  for (const [index, { lang, localService }] of voices.entries()) {
    if (!speaks(lang, language)) continue;
    // A voice from afar would send what is read to somebody's servers.
    if (!localService) continue;
    const worth = speaks(lang, `${language}-be`) ? 2 : 1;
    if (worth > bestWorth) {
      best = index;
      bestWorth = worth;
    }
  }
  return best;
}

/** The device's voices: some browsers begin to look for them only when they are asked, and tell later. */
const voices = signal<readonly SpeechSynthesisVoice[]>([]);

function lookForVoices(): void {
  voices.value = speechSynthesis.getVoices();
}

if ("speechSynthesis" in globalThis) {
  lookForVoices();
  speechSynthesis.addEventListener?.("voiceschanged", lookForVoices);
}

/**
 * Whether this device can read this language aloud by itself. Read in a component, it makes the component follow what
 * voices come.
 */
export function canRead(language: string): boolean {
  return voiceFor(language, voices.value) >= 0;
}

let stopped = 0;

/** Ends the reading. */
export function stopReading(): void {
  stopped++;
  isReading.value = false;
  for (const marked of document.querySelectorAll(`.${mark}`)) marked.classList.remove(mark);
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
}

/** Reads what stands in an element, piece by piece, each marked while it is read. */
export async function readAloud(place: Element, language: string): Promise<void> {
  stopReading();
  const run = stopped;
  const voice = voices.value[voiceFor(language, voices.value)];
  if (!voice) return;
  isReading.value = true;
  for (const piece of piecesOf(place)) {
    if (run !== stopped || !piece.isConnected) break;
    piece.classList.add(mark);
    piece.scrollIntoView({ block: "nearest" });
    await spoken(piece.innerText, voice);
    piece.classList.remove(mark);
  }
  if (run === stopped) isReading.value = false;
}

/** The innermost pieces that can be seen, in the order of the page. */
function piecesOf(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(pieces)].filter(
    (piece) =>
      piece.querySelector(pieces) === null &&
      piece.closest(unread) === null &&
      piece.offsetParent !== null &&
      piece.innerText.trim() !== "",
  );
}

/** Resolves when a text has been said, or could not be. */
function spoken(words: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.95;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    speechSynthesis.speak(utterance);
  });
}
