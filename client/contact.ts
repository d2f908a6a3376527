/** Who runs this game, as its server writes it into the page: an e-mail address, an https address, or nothing. */
export function contactInPage(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="contact"]')?.content ?? "";
}

interface ContactWay {
  href: string;
  /** The address as people write it. */
  shown: string;
  /** It is a page; else a mail. */
  isPage: boolean;
}

/**
 * How to get from a press to whoever runs this game.
 *
 * @param contact An e-mail or https address.
 * @param subject What a mail is about, in the words of who writes it.
 */
export function contactWay(contact: string, subject: string): ContactWay {
  if (contact.startsWith("https://")) return { href: contact, shown: new URL(contact).host, isPage: true };
  return { href: `mailto:${contact}?subject=${encodeURIComponent(subject)}`, shown: contact, isPage: false };
}
