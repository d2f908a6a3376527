import { expect, it } from "vitest";
import { hashSecret, isSecretOf, makeCode, makeSecret } from "./secrets.ts";

it("a secret has 128 bits and is never the same", () => {
  const secrets = Array.from({ length: 200 }, makeSecret);
  expect(new Set(secrets).size).toBe(200);
  for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{32}$/);
});

it("a code has six digits, zeros in front too", () => {
  const codes = Array.from({ length: 500 }, makeCode);
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  expect(codes.some((code) => code.startsWith("0"))).toBe(true);
});

it("a secret is known by its hash, and no other is", () => {
  // With a letter, so that it can be written in capitals.
  const secret = makeSecret().replace(/^./, "a");
  const hash = hashSecret(secret);
  expect(hash).not.toContain(secret);
  expect(isSecretOf(secret, hash)).toBe(true);
  expect(isSecretOf(secret.toUpperCase(), hash)).toBe(false);
  expect(isSecretOf(makeSecret(), hash)).toBe(false);
  expect(isSecretOf("", hash)).toBe(false);
  expect(isSecretOf(secret, "")).toBe(false);
});
