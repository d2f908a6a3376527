import { expect, it } from "vitest";
import { voiceFor } from "./read-aloud.ts";

const voice = (lang: string, localService = true) => ({ lang, localService });

it("reads Dutch with a Flemish voice where there is one, and with any other Dutch one where there is none", () => {
  expect(voiceFor("nl", [voice("en-GB"), voice("nl-NL"), voice("nl_BE")])).toBe(2);
  expect(voiceFor("nl", [voice("en-GB"), voice("nl-NL")])).toBe(1);
});

it("does not read a language with the voice of another", () => {
  expect(voiceFor("de", [voice("en-GB"), voice("nl-BE")])).toBe(-1);
});

it("never reads with a voice from afar, which would hear every word", () => {
  expect(voiceFor("fr", [voice("fr-BE", false)])).toBe(-1);
});
