import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A new secret: 128 bits as 32 hexadecimal digits. */
export function makeSecret(): string {
  return randomBytes(16).toString("hex");
}

/** A new session code: six digits, each as likely as any other. */
export function makeCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** What is kept of a secret: its SHA-256, hexadecimal. A secret of 128 random bits needs no salt. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Whether a secret is the one of a hash; takes as long whatever the difference. */
export function isSecretOf(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret), "hex");
  const kept = Buffer.from(hash, "hex");
  return given.length === kept.length && timingSafeEqual(given, kept);
}
