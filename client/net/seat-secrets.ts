import { type ReadonlySignal, signal } from "@preact/signals";

const lasts = signal(true);
/** Whether this device has kept its seat for a refresh; as long as there is no seat, it may. */
export const seatLasts: ReadonlySignal<boolean> = lasts;

/**
 * The secret of this device's seat, one a session, kept until the tab closes. It is the only thing that brings a child
 * back to its seat.
 */
const key = (code: string): string => `max247.seat.${code}`;

/** A secret for a new seat: 128 random bits as 32 hexadecimal digits. */
export function makeSeatSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The secret of this device's seat in the session of a code; undefined without one. */
export function seatSecret(code: string): string | undefined {
  try {
    return sessionStorage.getItem(key(code)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the secret for a refresh. A browser that keeps nothing still plays, and loses its seat with the page. */
export function keepSeatSecret(code: string, secret: string): void {
  try {
    sessionStorage.setItem(key(code), secret);
    lasts.value = true;
  } catch {
    lasts.value = false;
  }
}

/** Forgets the seat: at goodbye, or when the server does not know it any more. */
export function forgetSeatSecret(code: string): void {
  try {
    sessionStorage.removeItem(key(code));
  } catch {
    return;
  }
}
