/** What a device may keep, each under its name after `max247.`; /privacy lists all of it. */
export const kept = ["seat", "language", "sound", "reading", "contrast", "motion", "buttons", "host", "draft"] as const;

/** A seat is kept by its code and until the tab closes: see net/seat-secrets.ts. */
type Lasting = Exclude<(typeof kept)[number], "seat">;

const place = (name: Lasting) => `max247.${name}`;

/** What this device has kept under a name; null when nothing, or when the browser keeps nothing at all. */
export function recall(name: Lasting): string | null {
  try {
    return localStorage.getItem(place(name));
  } catch {
    return null;
  }
}

/** Keeps a text on this device. A browser that keeps nothing has it for as long as the page is open. */
export function keep(name: Lasting, text: string): void {
  try {
    localStorage.setItem(place(name), text);
  } catch {
    // Asked or told again next time.
  }
}

/** Takes what was kept off this device. */
export function forget(name: Lasting): void {
  try {
    localStorage.removeItem(place(name));
  } catch {
    // Nothing was kept.
  }
}
