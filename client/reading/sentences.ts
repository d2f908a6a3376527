/**
 * A text as its sentences, in their order, without anything lost but the spaces between them. What somebody says stays
 * together with its quotation marks.
 *
 * @param language Of the text, as a tag such as "nl".
 */
export function sentencesOf(text: string, language: string): string[] {
  // An old browser that knows no sentences shows the text as it is.
  if (!("Segmenter" in Intl)) return [text];
  const pieces = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].flatMap(({ segment }) =>
    withoutMarkBefore(segment.trim()),
  );
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    // In French a space stands before the closing mark.
    const space = /^[”’"')]/.test(piece) ? "" : " ";
    if (last !== undefined && (goesOn(piece) || isOpen(last))) sentences[sentences.length - 1] = last + space + piece;
    else if (piece !== "") sentences.push(piece);
  }
  return sentences;
}

/** Marks that close what somebody said, and no letter right behind them: that would be "'s morgens". */
const closing = /^[»”’"')]+(?!\p{L})/u;

/** A mark that closes the sentence before, and what comes after it; the piece alone where there is none. */
function withoutMarkBefore(piece: string): string[] {
  const mark = closing.exec(piece)?.[0] ?? "";
  return mark === "" ? [piece] : [mark, piece.slice(mark.length).trim()];
}

/** Belongs to the sentence before: "'Stop!' roept ze." */
function goesOn(piece: string): boolean {
  return closing.test(piece) || /^[\p{Ll},]/u.test(piece);
}

/** Somebody is still speaking: « and „ without their counterpart. */
function isOpen(sentence: string): boolean {
  const count = (mark: string) => sentence.split(mark).length - 1;
  return count("«") > count("»") || count("„") > count("“");
}
