/** Where the client's page says who may be asked; as it is built, nobody. */
const place = '<meta name="contact" content="" />';

/**
 * The client's page with the address of whoever may be asked: so every page has it without asking for it.
 *
 * @param contact An e-mail or https address, as `CONTACT` has it; empty: nobody.
 */
export function withContact(html: string, contact: string): string {
  return html.replace(place, () => place.replace('""', () => `"${escaped(contact)}"`));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
