import { effect } from "@preact/signals";
import { afterEach, expect, it, vi } from "vitest";
import { voiceFor } from "./read-aloud.ts";

afterEach(() => vi.unstubAllGlobals());

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

it("finds the voices of a browser that looks for them only when it is asked, and tells later", async () => {
  const speech = Object.assign(new EventTarget(), { getVoices: vi.fn(() => [] as object[]) });
  vi.stubGlobal("speechSynthesis", speech);
  vi.resetModules();
  const { canRead } = await import("./read-aloud.ts");
  const told: boolean[] = [];
  const end = effect(() => {
    told.push(canRead("nl"));
  });
  speech.getVoices.mockReturnValue([voice("nl-BE")]);
  speech.dispatchEvent(new Event("voiceschanged"));
  end();
  expect(told).toEqual([false, true]);
});
