import { expect, it } from "vitest";
import { readerAddress, readReaderAddress } from "./reader-address.ts";

it("an address says which newcomer in which languages, and gives the same again", () => {
  const address = readReaderAddress("/stories/kwame", "?left=de&right=fr", "nl");
  expect(address).toEqual({ story: "kwame", left: "de", right: "fr" });
  expect(readerAddress(address, "chapters.0.scene")).toBe("/stories/kwame?left=de&right=fr#chapters.0.scene");
});

it("without languages the reader's own stands at the left and another one at the right", () => {
  expect(readReaderAddress("/stories", "", "nl")).toEqual({ story: "", left: "nl", right: "fr" });
  expect(readReaderAddress("/stories", "?left=xx", "fr")).toEqual({ story: "", left: "fr", right: "nl" });
});

it("one language can be read alone", () => {
  expect(readReaderAddress("/stories/fien", "?left=nl&right=", "en").right).toBe("");
});
