import { describe, expect, it } from "vitest";
import { platforms, shareAddress, sharedLink } from "./share-addresses.ts";

const secret = "0123456789abcdef0123456789abcdef";
const address = "https://max.school.example";
const link = sharedLink({ address, code: "123456", link: `${address}/j/123456#${secret}` });

describe("the link that is shared", () => {
  it("holds the code of the game, and not its long secret", () => {
    expect(link).toBe("https://max.school.example/j/123456");
  });
});

describe("the address of a platform", () => {
  it.each([
    ["classroom", "https://classroom.google.com", "url", "title"],
    ["teams", "https://teams.microsoft.com", "href", "msgText"],
  ] as const)(
    "of %s gets the link and the words whole, whatever is in them",
    (platform, origin, linkName, wordsName) => {
      const words = "Élèves & leerlingen: speel mee? #1";
      const found = new URL(shareAddress(platform, link, words));
      expect(found.origin).toBe(origin);
      expect(found.pathname).toBe("/share");
      expect(found.searchParams.get(linkName)).toBe(link);
      expect(found.searchParams.get(wordsName)).toBe(words);
      expect(found.hash).toBe("");
    },
  );

  it("is one of the platform's own, over TLS", () => {
    for (const platform of platforms) expect(new URL(shareAddress(platform, link, "Max")).protocol).toBe("https:");
  });
});
