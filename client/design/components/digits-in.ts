/** Digits as the number pads of Arabic and Persian keyboards write them; the last four bits of each are its worth. */
const eastern = /[٠-٩۰-۹]/g;

/**
 * The digits of a text, 0 to 9 in the way of this page, whatever else it holds and however a keyboard writes them.
 *
 * @param most More are left out.
 */
export function digitsIn(text: string, most: number): string {
  const western = text.normalize("NFKC").replace(eastern, (digit) => String(digit.charCodeAt(0) & 0xf));
  return western.replace(/[^0-9]/g, "").slice(0, most);
}
