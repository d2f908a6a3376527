/** Digits as the number pads of Arabic and Persian keyboards write them; the last four bits of each are its worth. */
const eastern = /[٠-٩۰-۹]/g;

/** A link to a session, in which the code stands behind an address that has digits too. */
const joinLink = /\/j\/(\d+)/;

/**
 * The digits of a code in a text, 0 to 9 in the way of this page, whatever else it holds and however a keyboard writes them.
 *
 * @param most More are left out.
 */
export function digitsIn(text: string, most: number): string {
  const western = text.normalize("NFKC").replace(eastern, (digit) => String(digit.charCodeAt(0) & 0xf));
  const [, code = western] = joinLink.exec(western) ?? [];
  return code.replace(/[^0-9]/g, "").slice(0, most);
}
